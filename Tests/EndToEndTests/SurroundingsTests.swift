import Foundation
import TestSupport
import Testing

/// Every verb wherever it may be run: no colour where none is wanted, no line too wide, no wait
/// for a key.
@Suite struct SurroundingsTests {
    private static let lines = [
        "load good.jsonl", "imports", "doctor", "gaps", "gaps --format markdown",
        "clusters --members", "themes", "journey", "journey --by kind", "buts", "buts --members",
        "articles", "articles reset.md", "lexicon",
        "ask Where is my parcel?", "show Q-1 --members", "why Q-1", "why-not Q-2", "draft Q-1",
        "assign Q-1 ola", "mark Q-1 accepted", "export calendar", "report --week 2026-W47",
        "effect", "backtest --weeks 2", "decisions", "rename Q-2 Invoices",
        "merge Q-1 Q-2 --dry-run",
        "split Q-1 1 --dry-run", "move 1 --to Q-2 --dry-run", "undo", "redo",
        "settings grain normal", "help", "help load", "gaps --limit 5", "show Q-999",
    ]

    private func desk() throws -> Desk {
        let desk = try Desk()
        // Wide letters, a letter of several code points, and a word longer than any line.
        let texts =
            Texts.lamp + [
                "ランプをリセットするにはどうすればいいですか？", "👩‍👩‍👧 lamp reset żółw",
                String(repeating: "reset", count: 20) + " lamp",
            ]
        let rows = texts.enumerated().map {
            "{\"id\": \($0 + 1), \"text\": \"\($1)\", \"created\": \"2026-11-\(10 + $0 % 15)\"}\n"
        }
        try desk.write(rows.joined(), to: "good.jsonl")
        try desk.write("# Reset\n\nHold the lamp's reset button.\n", to: "help/reset.md")
        #expect(try desk.run("load", "good.jsonl").status == 0)
        #expect(try desk.run("load", "help").status == 0)
        #expect(try desk.run("clusters").status == 0)
        return desk
    }

    /// What may come out: all went well, or it was refused for a reason that it says.
    private func expectAnswer(_ line: String, _ status: Int, _ said: String) {
        let isMistake = line.contains("--limit") || line.contains("Q-999")
        #expect((isMistake ? [1, 64] : [0]).contains(status), "\(line): \(status) \(said)")
        #expect(!said.isEmpty)
        #expect(!said.contains("Fatal error"), "\(line)")
    }

    /// Help is 80 columns wide; a draft, a file and a table of Markdown are as wide as they are.
    private static func isForReading(_ line: String) -> Bool {
        !["help", "draft", "export"].contains { line.hasPrefix($0) }
            && !line.contains("markdown") && !line.hasPrefix("report")
    }

    private func tooWide(_ text: String, columns: Int) -> [String] {
        ScreenText.withoutSequences(text).split(whereSeparator: \.isNewline)
            .flatMap { $0.split(separator: "\r") }
            // A command to be copied stays on one line.
            .filter { !$0.hasPrefix("  → lacuna ") && !$0.hasPrefix("  > lacuna ") }
            .filter { ScreenText.columns(of: $0) > columns }.map(String.init)
    }

    @Test func `no verb is left out`() throws {
        let list = try Desk().run("help", "verbs").lines.filter { $0.hasPrefix("  ") }
        let verbs = Set(list.compactMap { $0.split(separator: " ").first.map(String.init) })
        let tried = Set(Self.lines.compactMap { $0.split(separator: " ").first.map(String.init) })
        #expect(verbs.count > 25)
        #expect(verbs.subtracting(tried) == ["chat"])
    }

    @Test func `in a pipe of forty columns nothing is coloured, too wide or waits for a key`()
        throws
    {
        let desk = try desk()
        for line in Self.lines {
            let run = try desk.start(
                line.split(separator: " ").map(String.init),
                environment: ["LANG": "C", "COLUMNS": "40", "TERM": "xterm-256color"]
            ).waitForEnd(seconds: 60)
            expectAnswer(line, run.status, run.output + run.errors)
            #expect(!run.outputBytes.contains(0x1B) && !run.errors.contains("\u{1B}"), "\(line)")
            #expect(!run.outputBytes.contains(0x0D) || line == "export calendar", "\(line)")
            if Self.isForReading(line) {
                #expect(tooWide(run.output, columns: 40) == [], "\(line)")
            }
        }
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["LC_ALL": "C"]])
    func `on a terminal of forty columns no line is broken by the terminal`(
        environment: [String: String]
    ) throws {
        let desk = try desk()
        let base = ["HOME": desk.folder.path, "LACUNA_WORKSPACE": desk.path(of: "work.db").path]
        for line in Self.lines {
            let words = line.split(separator: " ").map {
                $0 == "good.jsonl" ? desk.path(of: "good.jsonl").path : String($0)
            }
            let terminal = try PseudoTerminal(
                desk.program, words, environment: base.merging(environment) { $1 }, columns: 40,
                rows: 400)
            let status = try terminal.waitForEnd(seconds: 60)
            let said = String(decoding: terminal.received, as: UTF8.self)
            expectAnswer(line, status, said)
            if environment["TERM"] == "dumb" {
                #expect(!terminal.received.contains(0x1B), "\(line)")
            } else if environment["NO_COLOR"] != nil {
                // Colours end in m; a progress bar may still clear its line.
                #expect(!said.contains(#/\u{1B}\[[0-9;]*m/#), "\(line)")
            }
            if Self.isForReading(line) { #expect(tooWide(said, columns: 40) == [], "\(line)") }
        }
    }
}
