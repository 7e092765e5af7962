import Foundation
import TestSupport
import Testing

/// The first lines that somebody types who has read nothing, in a folder with one export.
@Suite struct FirstLinesTests {
    private static let up = "\u{1B}[A"
    private static let controlC = "\u{3}"

    /// What is typed, and what of the answer leads on; nil where any verb does.
    private static let lines: [(typed: String, next: String?)] = [
        ("hello", nil),
        ("what should we write next", "/load"),
        ("co powinniśmy napisać?", "/load"),
        ("что нам написать дальше?", "/load"),
        ("/lod tickets.csv", "/load"),
        ("load ticket.csv", "ticket.csv: "),
        ("/load tick\t", "/clusters"),
        (up, "/clusters"),
        ("/gaps --limit 3", "'--top'"),
        ("/show Q-1" + controlC + "/show Q-999", "/clusters"),
        ("gdzie jest paczka", nil),
        ("asdf qwer", "co powinniśmy napisać?"),
    ]

    @Test func `12 of 12 lines are answered with what to do next`() throws {
        let desk = try Desk()
        try desk.write(
            (["id,text"] + Texts.lamp.enumerated().map { "\($0 + 1),\"\($1)\"" })
                .joined(separator: "\n"), to: "tickets.csv")
        // The folder somebody stands in is one to complete names from.
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", "cd \"$0\" && exec \"$1\"", desk.folder.path, desk.program],
            environment: ["HOME": desk.folder.path, "LACUNA_WORKSPACE": "work.db"],
            columns: 100, rows: 400)
        try terminal.waitFor("\nlacuna>")
        #expect(terminal.screen.text.contains("/load") && terminal.screen.text.contains("/tour"))
        for (typed, next) in Self.lines {
            let before = terminal.screen.text
            for key in typed {
                terminal.send(String(key))
                // Time to complete, as a person takes it.
                if key == "\t" { try terminal.waitFor("tickets.csv") }
            }
            terminal.send("\r")
            try terminal.wait(for: "an answer to \(typed)", seconds: 60) { screen in
                screen.text.count > before.count + 10 && screen.text.hasSuffix("\nlacuna>")
            }
            let answer = String(terminal.screen.text.dropFirst(before.count))
            let leads = next.map(answer.contains) ?? answer.contains(#/[ "'“(]\/[a-z]+/#)
            #expect(leads, "\(typed): \(answer)")
            #expect(!answer.contains("Fatal error") && !answer.contains("stack"), "\(typed)")
        }
        terminal.send("\u{4}")
        #expect(try terminal.waitForEnd() == 0)
    }
}
