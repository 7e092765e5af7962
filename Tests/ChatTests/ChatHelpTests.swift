import Commands
import Reporting
import Testing
import Wording

@testable import Chat

struct ChatHelpTests {
    @Test(arguments: AnswerLanguage.allCases)
    func `a line of the help fits a narrow terminal, with its column`(language: AnswerLanguage) {
        // The sentence above it may be broken.
        for line in ChatHelp.text(in: language).split(separator: "\n").dropFirst() {
            #expect(DisplayWidth.of(String(line)) < 80, "\(line)")
        }
    }

    @Test func `every verb of the program has its line`() {
        let help = ChatHelp.text(in: .en)
        let verbs = CommandTree.verbNames.filter { $0 != "chat" }
        for verb in verbs { #expect(help.contains("/\(verb)"), "\(verb)") }
    }
}
