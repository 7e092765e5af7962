import Foundation
import TestSupport
import Testing

/// The completion scripts, in the shells that they are for.
@Suite struct ShellCompletionTests {
    /// A desk with a loaded workspace and the script for a shell.
    private func desk(_ shell: String, isAnalysed: Bool = true) throws -> Desk {
        let desk = try Desk()
        try desk.write(texts: Texts.lamp, to: "tickets.jsonl")
        #expect(try desk.run("load", "tickets.jsonl").status == 0)
        if isAnalysed { #expect(try desk.run("clusters").status == 0) }
        try desk.writeScript(for: shell)
        return desk
    }

    @Test func `bash completes verbs, flags, values, pages of help and files`() throws {
        let desk = try desk("bash")
        let rows: [(line: String, candidates: [String])] = [
            ("lacuna ga", ["gaps"]),
            ("lacuna gaps --touch", ["--touchpoint"]),
            ("lacuna gaps --state re", ["reviewed", "reopened"]),
            ("lacuna gaps --top 3 --kind ", ["ticket", "review", "search"]),
            ("lacuna mark Q-1 dis", ["dismissed"]),
            ("lacuna export h", ["html"]),
            ("lacuna settings g", ["grain"]),
            ("lacuna show Q-1 --language p", ["pl"]),
            ("lacuna load tick", ["tickets.jsonl"]),
            ("lacuna draft Q-1 --from tick", ["tickets.jsonl"]),
            ("lacuna clusters --workspace wo", ["work.db"]),
            ("lacuna help exit", ["exit-status"]),
            ("lacuna help completions ", ["bash", "zsh", "fish"]),
            ("lacuna sk", []),
        ]
        for (line, candidates) in rows {
            #expect(try desk.bash(line) == candidates, "\(line)")
        }
    }

    @Test func `bash completes the ids of the questions in the workspace`() throws {
        let desk = try desk("bash")
        let ids = try desk.run("clusters", "--format", "jsonl").records
            .compactMap { $0["id"] as? String }
        #expect(ids.count > 1)
        #expect(try desk.bash("lacuna show ").sorted() == ids.sorted())
        #expect(try desk.bash("lacuna merge Q-1 ").sorted() == ids.sorted())
        #expect(try desk.bash("lacuna show --workspace none.db ").isEmpty)
        #expect(desk.bytes(of: "none.db") == nil)
    }

    @Test func `Tab analyses nothing and leaves the workspace as it is`() throws {
        let desk = try desk("bash", isAnalysed: false)
        let before = desk.bytes(of: "work.db")
        #expect(try desk.bash("lacuna show ").isEmpty)
        #expect(desk.bytes(of: "work.db") == before)
        #expect(desk.workspaceFiles == ["work.db"])
    }

    @Test func `a file that is no workspace offers nothing and says nothing`() throws {
        let desk = try Desk()
        try desk.writeScript(for: "bash")
        try desk.write("no database", to: "work.db")
        #expect(try desk.bash("lacuna why ").isEmpty)
    }

    @Test(.enabled(if: Shell.fish.isHere, "fish is not installed"))
    func `fish completes verbs, values and pages of help`() throws {
        let desk = try desk("fish")
        let rows: [(line: String, candidates: [String])] = [
            ("lacuna ga", ["gaps"]),
            ("lacuna gaps --state re", ["reviewed", "reopened"]),
            ("lacuna help exit", ["exit-status"]),
            ("lacuna help completions ", ["bash", "zsh", "fish"]),
        ]
        for (line, candidates) in rows {
            let run = try desk.shell(
                .fish, "source completions.fish; complete -C \"$argv[1]\"", line)
            #expect(run.errors.isEmpty, "\(run)")
            let words = run.lines.map { String($0.prefix { $0 != "\t" }) }
            // Which order fish chooses differs from version to version.
            #expect(words.sorted() == candidates.sorted(), "\(line)")
        }
    }

    @Test(.enabled(if: Shell.fish.isHere, "fish is not installed"))
    func `fish shows the ids of questions with their wording`() throws {
        try expectWording(in: .fish, ["--no-config", "-i"], source: "source completions.fish")
    }

    @Test(.enabled(if: Shell.zsh.isHere, "zsh is not installed"))
    func `zsh shows the ids of questions with their wording`() throws {
        try expectWording(
            in: .zsh, ["-f", "-i"],
            source: "autoload -Uz compinit; compinit -u -D; source completions.zsh")
    }

    /// Types `lacuna show Q-` and Tab, and looks for each id beside its question.
    private func expectWording(in shell: Shell, _ arguments: [String], source: String) throws {
        let desk = try desk(shell.rawValue)
        let questions = try desk.run("clusters", "--format", "jsonl").records
            .compactMap { record -> (id: String, question: String)? in
                guard let id = record["id"] as? String else { return nil }
                return (record["question"] as? String).map { (id, $0) }
            }
        #expect(questions.count > 1)
        let terminal = try PseudoTerminal(
            shell.path, arguments,
            environment: [
                "PATH": desk.searchPath, "HOME": desk.folder.path,
                "LACUNA_WORKSPACE": desk.path(of: desk.workspace).path,
            ], columns: 120, rows: 60)
        terminal.send("cd '\(desk.folder.path)'; \(source); printf %s%s re ady\r")
        try terminal.waitFor("ready", seconds: 60)
        terminal.send("lacuna show Q-\t")
        try terminal.wait(for: "the questions", seconds: 60) { screen in
            questions.allSatisfy { id, question in
                screen.text.split(separator: "\n").contains {
                    $0.contains(id + " ") && $0.contains(question.prefix(20))
                }
            }
        }
    }
}

/// A shell that completes.
private enum Shell: String {
    case bash, zsh, fish

    var path: String {
        let folders = ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"]
        return folders.map { $0 + rawValue }.first(where: FileManager.default.isExecutableFile)
            ?? "/bin/" + rawValue
    }

    var isHere: Bool { FileManager.default.isExecutableFile(atPath: path) }
}

extension Desk {
    /// Where a shell finds the program.
    fileprivate var searchPath: String {
        URL(fileURLWithPath: program).deletingLastPathComponent().path + ":/usr/bin:/bin"
    }

    fileprivate func writeScript(for shell: String) throws {
        let script = try run("help", "completions", shell)
        #expect(script.status == 0 && script.errors.isEmpty)
        try write(script.output, to: "completions.\(shell)")
    }

    /// Runs lines of a shell.
    fileprivate func shell(_ shell: Shell, _ arguments: String...) throws -> ProgramRun {
        var desk = self
        desk.program = shell.path
        return try desk.start(["-c"] + arguments, environment: ["PATH": searchPath]).waitForEnd()
    }

    /// Returns what bash offers behind a line, in the order of the script.
    fileprivate func bash(_ line: String) throws -> [String] {
        let press = #"""
            source completions.bash
            COMP_LINE="$0"
            COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ "$COMP_LINE" = *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _lacuna lacuna "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\n' "${COMPREPLY[@]}"
            """#
        let run = try shell(.bash, press, line)
        #expect(run.errors.isEmpty, "\(line) \(run)")
        return run.lines
    }
}
