import Foundation
import TestSupport
import Testing

/// Each input that cannot be used ends in a status and a sentence, and loses nothing.
@Suite struct BadInputTests {
    /// Makes a desk on which `good.jsonl` is loaded and bad input of every sort lies about.
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.write(texts: ["How do I reset it?", "Where is my parcel?"], to: "good.jsonl")
        #expect(try desk.run("load", "good.jsonl").status == 0)
        try desk.write("", to: "empty.csv")
        try desk.folder.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0]), to: "binary.csv")
        try desk.folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 1]), to: "pictures/lamp.png")
        try desk.write("id,colour\n1,red\n2,blue\n", to: "no-text.csv")
        try desk.write("{\"id\": 1, \"colour\": \"red\"}\n", to: "no-text.jsonl")
        return desk
    }

    private func count(in desk: Desk) throws -> String {
        try desk.run("clusters", "--members", "--format", "jsonl").output
    }

    private static let unusable = [
        ("missing.csv", "no such file"), ("empty.csv", "empty"), ("binary.csv", "binary"),
        ("pictures", "no usable files"), ("no-text.csv", "no column 'text'"),
        ("no-text.jsonl", "no key 'text'"),
    ]

    @Test(arguments: unusable)
    func `alone it cannot be read`(name: String, reason: String) throws {
        let desk = try desk()
        let before = desk.bytes(of: "work.db")
        let run = try desk.run("load", name)
        #expect(run.status == 65)
        #expect(run.isOneSentence, "\(run)")
        #expect(run.errors.contains(name) && run.errors.contains(reason), "\(run)")
        #expect(desk.bytes(of: "work.db") == before)
    }

    @Test(arguments: unusable)
    func `alone it makes no workspace`(name: String, reason: String) throws {
        var desk = try desk()
        desk.workspace = "other.db"
        #expect(try desk.run("load", name).status == 65)
        #expect(desk.workspaceFiles.isEmpty)
    }

    @Test(arguments: unusable)
    func `beside a good file it keeps nothing out`(name: String, reason: String) throws {
        let desk = try desk()
        try desk.write("{\"id\": \"new\", \"text\": \"Is it new?\"}\n", to: "more.jsonl")
        let run = try desk.run("load", name, "more.jsonl")
        #expect(run.status == 2, "\(run)")
        #expect(run.output.contains(name) && run.output.contains(reason), "\(run)")
        #expect(try count(in: desk).contains("\"id\":\"new\""))
    }

    @Test func `broken rows are counted with line and reason, and the others are loaded`() throws {
        let desk = try desk()
        try desk.write("id,text\na,Is it on?\nb\nc,Is it off?,no,maybe\nd,Why?\n", to: "rows.csv")
        let run = try desk.run("load", "rows.csv")
        #expect(run.status == 2)
        #expect(run.output.contains("rows.csv:3:") && run.output.contains("rows.csv:4:"), "\(run)")
        let kept = try count(in: desk)
        #expect(kept.contains("\"a\"") && kept.contains("\"d\"") && !kept.contains("\"b\""))
    }

    @Test func `broken lines of JSON are counted too`() throws {
        let desk = try desk()
        let good = "{\"id\": \"a\", \"text\": \"Is it on?\"}\n"
        try desk.write(good + "{\"id\": \"b\", \"text\":\nno JSON\n", to: "rows.jsonl")
        let run = try desk.run("load", "rows.jsonl")
        #expect(run.status == 2)
        #expect(run.output.contains("rows.jsonl:2:") && run.output.contains("rows.jsonl:3:"))
    }

    @Test func `bytes that are no UTF-8 are replaced, and the load says so`() throws {
        let desk = try desk()
        var bytes = Data("id,text\na,Zażółć it ".utf8)
        bytes += [0xFF, 0xFE, 0xC3] + Data(" now?\nb,Gęślą jaźń ok?\n".utf8)
        try desk.folder.write(bytes, to: "bytes.csv")
        let run = try desk.run("load", "bytes.csv")
        #expect(run.status == 0, "\(run)")
        #expect(run.errors == "bytes.csv: UTF-8 with 3 bad bytes replaced\n", "\(run)")
        #expect(try count(in: desk).contains("\"a\""))
    }

    @Test func `an old encoding is found out, not rejected`() throws {
        let desk = try desk()
        let text = "id,text\na,Jak sparować żarówkę z aplikacją? Gdzie są części zamienne?\n"
        try desk.folder.write(
            try #require(text.data(using: .windowsCP1250)), to: "old.csv")
        let run = try desk.run("load", "old.csv", "--format", "json")
        #expect(run.status == 0 && run.output.contains("windows-1250"), "\(run)")
    }

    @Test(arguments: [
        (["show", "Q-999"], 1, "no question Q-999"), (["why", "Q-999"], 1, "Q-999"),
        (["draft", "Q-999"], 1, "Q-999"), (["rename", "Q-999", "Lamp"], 1, "Q-999"),
        (["mark", "Q-999", "accepted"], 1, "Q-999"), (["assign", "Q-999", "ola"], 1, "Q-999"),
        (["show", "Q-"], 64, "Q-17"), (["show", "lamp"], 64, "Q-17"),
        (["why", "Q-99999999999999999999"], 64, "Q-17"), (["show", "Q--1"], 64, "Q-17"),
        (["report", "--week", "2026-W60"], 64, "2026-W47"),
        (["report", "--week", "monday"], 64, "2026-W47"),
        (["gaps", "--week", "2027-W53"], 64, "52 or 53"),
        (["gaps", "--since", "2026-02-30"], 64, "2026-11-22"),
        (["gaps", "--colour", "red"], 64, "--colour"), (["gaps", "--top", "0"], 64, "from 1"),
        (["gaps", "--top"], 64, "--top"), (["gaps", "--format", "xml"], 64, "markdown"),
        (["load"], 64, "paths"), (["load", "good.jsonl", "--as", "letter"], 64, "review"),
        (["gpas"], 64, "'gaps'"), (["--colour"], 64, "--colour"), (["help", "gpas"], 64, "gaps"),
        (["mark", "Q-1", "ready"], 64, "accepted"), (["settings", "colour"], 64, "setting"),
        (["show"], 64, "id"), (["ask", " "], 64, "ask"),
    ])
    func `a wrong word is answered with a right one`(
        arguments: [String], status: Int, hint: String
    ) throws {
        let desk = try desk()
        let run = try desk.start(arguments).waitForEnd()
        #expect(run.status == status, "\(run)")
        #expect(run.isOneSentence, "\(run)")
        #expect(run.errors.contains(hint), "\(run)")
        #expect(desk.workspaceFiles == ["work.db"])
    }
}
