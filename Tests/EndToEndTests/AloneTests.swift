import Foundation
import TestSupport
import Testing

/// The program needs no file but itself.
@Suite struct AloneTests {
    @Test func `copied alone to an empty folder it loads, lists and chats`() throws {
        var desk = try Desk()
        let copy = desk.path(of: "lacuna")
        // Not by this process: a program that another test starts meanwhile would hold the copy
        // open for writing, and then it cannot be run.
        let built = desk.program
        desk.program = "/bin/cp"
        #expect(try desk.run(built, copy.path).status == 0)
        desk.program = copy.path
        try desk.write(texts: Texts.lamp, to: "tickets.jsonl")
        let load = try desk.run("load", "tickets.jsonl")
        #expect(load.status == 0 && load.output.contains("Loaded 20 tickets"), "\(load)")
        let gaps = try desk.run("gaps")
        #expect(gaps.status == 0 && gaps.output.contains("No content is loaded"), "\(gaps)")
        let clusters = try desk.run("clusters", "--format", "jsonl")
        #expect(clusters.status == 0 && !clusters.lines.isEmpty, "\(clusters)")
        let chat = try desk.run("chat", input: "what do customers ask most?\n/quit\n")
        #expect(chat.status == 0 && chat.output.contains("Q-1"), "\(chat)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted()
                == ["lacuna", "tickets.jsonl", "work.db"])
    }
}
