import Foundation
import Testing

@testable import Commands

struct QuestionCompletionTests {
    private func candidates(
        _ words: [String], in shell: CompletionScript? = .bash, environment: [String: String] = [:]
    ) -> [String] {
        QuestionCompletion(environment: environment).candidates(for: words, in: shell)
    }

    @Test func `the workspace of the command line goes before that of the environment`() throws {
        let bench = try Workbench()
        try bench.fill()
        let path = bench.workspacePath
        let folder = bench.folder.path
        let words: [[String]] = [
            ["--workspace", path], ["--workspace=\(path)"], ["--workspace", "=", path],
            ["--workspace", "'\(path)'"], ["--workspace", "\"\(path)\""],
            ["--workspace", "~/lacuna.db"],
        ]
        for words in words {
            let found = candidates(
                ["lacuna", "show"] + words,
                environment: ["LACUNA_WORKSPACE": folder + "/none.db", "HOME": folder])
            #expect(found.first == "Q-1", "\(words)")
        }
        #expect(candidates(["lacuna"], environment: ["LACUNA_WORKSPACE": path]).first == "Q-1")
        #expect(bench.files == ["lacuna.db"])
    }

    @Test func `a path with a blank is read as the shell reads it`() throws {
        let bench = try Workbench()
        try bench.fill()
        try FileManager.default.moveItem(
            atPath: bench.workspacePath, toPath: bench.folder.path + "/my work.db")
        #expect(
            candidates(["--workspace", bench.folder.path + "/my\\ work.db"]).first == "Q-1")
    }

    @Test func `a wording reaches zsh and fish redacted, on one line, and bash not at all`() throws
    {
        let bench = try Workbench()
        var analysis = CoffeeWorld.analysis
        analysis.clusters[0].label = "Call\u{1B}[2J me:\nkasia@example.com $(touch x)"
        try bench.fill(analysis)
        let id = analysis.clusters[0].id
        let environment = ["LACUNA_WORKSPACE": bench.workspacePath]
        let bash = candidates([], environment: environment)
        #expect(bash.allSatisfy { $0.wholeMatch(of: /Q-[0-9]+/) != nil })
        for (shell, mark) in [(CompletionScript.zsh, ":"), (.fish, "\t")] {
            let found = candidates([], in: shell, environment: environment)
            let line = try #require(found.first { $0.hasPrefix("\(id)\(mark)") })
            #expect(line.contains("me:") && !line.contains("kasia"))
            #expect(!line.contains("\u{1B}") && !line.contains("\n"))
        }
    }
}
