import Foundation
import TestSupport
import Testing

/// A workspace that cannot be used is refused in a sentence and left as it is.
@Suite struct BadWorkspaceTests {
    private let readingVerbs = [
        ["gaps"], ["clusters"], ["show", "Q-1"], ["why", "Q-1"], ["ask", "Where is it?"],
        ["draft", "Q-1"], ["report"], ["imports"], ["settings"], ["doctor"],
    ]
    private let changingVerbs = [
        ["load", "good.jsonl"], ["settings", "time-zone", "Europe/Warsaw"],
        ["rename", "Q-1", "Lamps"], ["mark", "Q-1", "accepted"],
    ]

    /// Makes a desk with a sound workspace, whose bytes the closure may change.
    private func desk(_ change: (inout Data) -> Void) throws -> Desk {
        let desk = try Desk()
        try desk.write(texts: Texts.lamp, to: "good.jsonl")
        #expect(try desk.run("load", "good.jsonl").status == 0)
        var bytes = try #require(desk.bytes(of: "work.db"))
        change(&bytes)
        try desk.folder.write(bytes, to: "work.db")
        return desk
    }

    private func expectRefusal(
        _ verbs: [[String]], on desk: Desk, status: Int, saying words: String
    ) throws {
        let before = desk.bytes(of: "work.db")
        for verb in verbs {
            let run = try desk.start(verb).waitForEnd()
            #expect(run.status == status, "\(verb) \(run)")
            #expect(run.isOneSentence && run.errors.contains(words), "\(verb) \(run)")
        }
        #expect(desk.bytes(of: "work.db") == before)
        #expect(desk.workspaceFiles == (before == nil ? [] : ["work.db"]))
    }

    @Test func `a file that is no database is no workspace`() throws {
        let desk = try desk { $0 = Data("Dear diary, today the lamp blinked again.".utf8) }
        try expectRefusal(
            readingVerbs + changingVerbs, on: desk, status: 5, saying: "is not a lacuna workspace")
    }

    @Test func `another program's database is no workspace`() throws {
        // The application id is what says whose a database is.
        let desk = try desk { $0.replaceSubrange(68..<72, with: [1, 2, 3, 4]) }
        try expectRefusal(
            readingVerbs + changingVerbs, on: desk, status: 5, saying: "is not a lacuna workspace")
    }

    @Test func `a workspace of a newer program is left to it`() throws {
        // The schema's version: four bytes, the most significant first.
        let desk = try desk { $0.replaceSubrange(60..<64, with: [0, 0, 3, 0xE7]) }
        try expectRefusal(
            readingVerbs + changingVerbs, on: desk, status: 5, saying: "newer lacuna (format 999)")
    }

    @Test(arguments: [1, 4, 30])
    func `a workspace that was cut off is said to be damaged`(thousands: Int) throws {
        let desk = try desk { $0 = $0.prefix(thousands * 1000) }
        let words = "work.db is "
        try expectRefusal(
            readingVerbs + changingVerbs, on: desk, status: 5, saying: words)
    }

    @Test func `a folder is no workspace`() throws {
        var desk = try desk { _ in }
        try desk.write("", to: "folder/file")
        desk.workspace = "folder"
        let run = try desk.run("gaps")
        #expect(run.status == 5 && run.isOneSentence, "\(run)")
    }

    @Test func `a missing workspace is a failure of whoever reads, who is told what to do`() throws
    {
        let desk = try Desk()
        try expectRefusal(readingVerbs, on: desk, status: 1, saying: "lacuna load PATH")
    }

    /// A file without any write permission counts as read-only even for the superuser.
    @Test func `a read-only workspace can be read and not changed`() throws {
        let desk = try desk { _ in }
        #expect(try desk.run("gaps").status == 0)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o400], ofItemAtPath: desk.path(of: "work.db").path)
        try desk.write(texts: ["Is it new?"], to: "good.jsonl")
        try expectRefusal(changingVerbs, on: desk, status: 73, saying: "read-only")
        for verb in [["gaps"], ["clusters"], ["imports"], ["doctor"], ["settings"]] {
            let run = try desk.start(verb).waitForEnd()
            #expect(run.status == 0 && !run.output.isEmpty, "\(verb) \(run)")
        }
        #expect(desk.workspaceFiles == ["work.db"] && desk.workspaceMode == 0o400)
    }

    @Test func `a read-only workspace is analysed though nothing can be kept`() throws {
        let desk = try desk { _ in }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o400], ofItemAtPath: desk.path(of: "work.db").path)
        let run = try desk.run("clusters", "--members", "--format", "jsonl")
        #expect(run.status == 0 && run.lines.count == Texts.lamp.count, "\(run)")
        #expect(desk.workspaceFiles == ["work.db"])
    }
}
