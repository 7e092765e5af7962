import Foundation
import Reporting

/// The ids of questions that a shell offers when Tab is pressed.
///
/// They come from the stored analysis as it is: nothing is analysed, made or changed for them, and
/// where there is nothing to read nothing is offered.
struct QuestionCompletion {
    var environment: [String: String]

    /// Returns the ids, in zsh and fish with the question's wording beside each.
    /// - Parameters:
    ///   - words: The command line as it is typed, with its quotation marks.
    ///   - shell: The shell that asks; nil is taken for one that shows no wording.
    func candidates(for words: [String], in shell: CompletionScript?) -> [String] {
        let glance = WorkspaceGlance(flag: workspace(in: words), environment: environment)
        switch shell {
        case .zsh: return glance.questions.map { "\($0.id):\(TerminalText.singleLine($0.label))" }
        case .fish: return glance.questions.map { "\($0.id)\t\(TerminalText.singleLine($0.label))" }
        // bash expands what it is offered, and a customer's words could hold a command.
        case .bash, nil: return glance.questionIDs.map(\.description)
        }
    }

    /// The value of `--workspace`; bash takes `--workspace=a.db` apart at the equal sign.
    private func workspace(in words: [String]) -> String? {
        let flag = "--workspace"
        for (word, rest) in zip(words, words.indices.map { words[($0 + 1)...] }) {
            if word.hasPrefix(flag + "=") { return path(String(word.dropFirst(flag.count + 1))) }
            if word == flag {
                return (rest.first == "=" ? rest.dropFirst().first : rest.first).map(path)
            }
        }
        return nil
    }

    /// The path that a shell makes of a word, as far as that needs no variables.
    private func path(_ word: String) -> String {
        var path = ""
        var quote: Character?
        var isEscaped = false
        for character in word {
            if isEscaped {
                path.append(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
            } else {
                path.append(character)
            }
        }
        guard word.hasPrefix("~/"), let home = environment["HOME"] else { return path }
        return home + path.dropFirst()
    }
}
