import Foundation
import Reporting
import Testing

@testable import Commands

struct HelpTextTests {
    @Test(arguments: CommandTree.verbNames)
    func `help for a verb is the same however it is asked for`(verb: String) throws {
        let bench = try Workbench()
        let texts = [
            bench.run("help", verb), bench.run(verb, "--help"), bench.run(verb, "-h"),
            bench.run("--help", verb),
        ]
        #expect(texts.allSatisfy { $0.status == .done && $0.output == texts[0].output })
        #expect(texts[0].output.contains("USAGE: lacuna \(verb)"))
        #expect(texts[0].output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(texts[0].output.components(separatedBy: "lacuna \(verb)").count > 2)
    }

    @Test(arguments: CommandTree.verbNames)
    func `in the chat the same help has commands as they are typed there`(verb: String) throws {
        let console = RecordingConsole()
        let runner = CommandRunner(console: console, environment: [:], commandPrefix: .chat)
        #expect(runner.run(["help", verb]).status == .done)
        let shell = try Workbench().run("help", verb).output
        #expect(console.written.contains("USAGE: /\(verb)"))
        #expect(!console.written.contains("\nlacuna "))
        let words = { (text: String) in text.replacing("lacuna ", with: "/").split(separator: " ") }
        #expect(words(console.written) == words(shell))
    }

    @Test func `the overview fits a screen and names every verb`() throws {
        let bench = try Workbench()
        let text = bench.run("help").output
        #expect(text == bench.run("--help").output)
        #expect(text == bench.run("-h").output)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // The last line is empty: the prompt's own, on a screen of 24.
        #expect(lines.count <= 24)
        #expect(lines.allSatisfy { $0.count <= 80 })
        let words = text.split { " ,\n".contains($0) }.map(String.init)
        #expect(Set(CommandTree.verbNames).isSubset(of: words))
    }

    @Test func `help verbs says what each verb does`() throws {
        let text = try Workbench().run("help", "verbs").output
        for verb in CommandTree.verbs {
            let row = text.split(separator: "\n").first { $0.hasPrefix("  \(verb.verb) ") }
            #expect(row?.hasSuffix(verb.configuration.abstract) == true)
            #expect(row.map(\.count) ?? 0 <= 80)
        }
    }

    @Test func `help completions says for each shell what to type`() throws {
        let text = try Workbench().run("help", "completions").output
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        for shell in ["bash", "zsh", "fish"] {
            #expect(text.contains("lacuna help completions \(shell) > ~/"))
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `the script for a shell is the same however it is asked for`(shell: String) throws {
        let bench = try Workbench()
        let texts = [
            bench.run("help", "completions", shell),
            bench.run("--generate-completion-script", shell),
            bench.run("--generate-completion-script=\(shell)"),
        ]
        #expect(texts.allSatisfy { $0.status == .done && $0.output == texts[0].output })
        #expect(CommandTree.verbNames.allSatisfy(texts[0].output.contains))
        #expect(!texts[0].output.contains("sketch"))
        #expect(bench.files.isEmpty)
    }

    @Test func `help exit-status explains every status`() throws {
        let text = try Workbench().run("help", "exit-status").output
        #expect(
            ExitStatus.allCases.allSatisfy {
                text.contains("\($0.rawValue)  \($0.meaning)")
            })
    }

    @Test func `the version is one line`() throws {
        #expect(try Workbench().run("--version").output == "lacuna 0.1.0\n")
    }
}
