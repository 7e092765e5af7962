import Foundation
import TestSupport
import Testing

/// Whatever happened, the workspace is one file that only its owner reads, and it opens again.
@Suite struct OneFileTests {
    private func expectOneFile(_ desk: Desk, after what: String) throws {
        #expect(desk.workspaceFiles == ["work.db"], "after \(what)")
        #expect(desk.workspaceMode == 0o600, "after \(what)")
    }

    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.write(texts: Texts.lamp, to: "tickets.jsonl")
        try desk.write("# Parcels\n\nA parcel arrives within three days.\n", to: "help/parcel.md")
        #expect(try desk.run("load", "tickets.jsonl", "help").status == 0)
        return desk
    }

    @Test func `after every verb, whether it worked or not`() throws {
        let desk = try desk()
        try expectOneFile(desk, after: "load")
        let verbs = [
            ["gaps"], ["clusters"], ["clusters", "--members"], ["show", "Q-1"], ["why", "Q-1"],
            ["ask", "Where is my parcel?"], ["draft", "Q-1", "--save"], ["rename", "Q-1", "Lamp"],
            ["mark", "Q-1", "accepted"], ["assign", "Q-1", "ola"], ["imports"], ["doctor"],
            ["settings", "time-zone", "Europe/Warsaw"], ["report", "--week", "2026-W47"],
            ["load", "tickets.jsonl"], ["load", "help", "--dry-run"], ["load", "missing.csv"],
            ["load", "help", "missing.csv"], ["show", "Q-999"], ["show", "lamp"],
            ["gaps", "--week", "never"], ["report", "--output", "/dev/null/folder"],
        ]
        for verb in verbs {
            _ = try desk.start(verb).waitForEnd()
            try expectOneFile(desk, after: verb.joined(separator: " "))
        }
        let chat = try desk.run("chat", input: "/gaps\n/show Q-999\n/clusters\n")
        #expect(chat.status != 0, "\(chat)")
        try expectOneFile(desk, after: "chat")
        #expect(try desk.run("doctor").status == 0)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `after a signal in the middle of a load`(signal: Int32) throws {
        let desk = try desk()
        try desk.write(texts: Texts.many(8_000), to: "many.jsonl")
        let before = try desk.run("imports", "--format", "json").output
        // The moments lie in reading, in the transaction and near its end.
        for milliseconds in [60, 200, 400, 600, 800] {
            let load = try desk.start(["load", "many.jsonl"])
            usleep(UInt32(milliseconds) * 1000)
            load.signal(signal)
            let run = try load.waitForEnd()
            try expectOneFile(desk, after: "signal \(signal) after \(milliseconds) ms")
            guard run.status != 0 else { break }
            #expect(run.status == (signal == SIGINT ? 130 : 128 + Int(signal)), "\(run)")
            #expect(run.outputBytes.isEmpty)
            #expect(
                run.errors.isEmpty
                    || run.errors == "lacuna: interrupted; nothing half-done was kept\n",
                "\(run)")
            let after = try desk.run("imports", "--format", "json").output
            // A signal that comes when all is stored takes nothing back; 20 were there.
            guard after == before else {
                #expect(after.contains("\"added\": 7980"), "\(after)")
                break
            }
        }
        #expect(try desk.run("doctor").status == 0)
    }

    @Test func `a signal is answered at once`() throws {
        let desk = try desk()
        try desk.write(texts: Texts.many(20_000), to: "many.jsonl")
        let load = try desk.start(["load", "many.jsonl"])
        usleep(700_000)
        let start = Date()
        load.signal(SIGTERM)
        _ = try load.waitForEnd()
        #expect(Date().timeIntervalSince(start) < 5)
    }

    @Test func `loading twice changes nothing`() throws {
        let desk = try desk()
        let members = try desk.run("clusters", "--members", "--format", "jsonl")
        let gaps = try desk.run("gaps", "--format", "json")
        let before = desk.bytes(of: "work.db")
        let again = try desk.run("load", "tickets.jsonl", "help", "--format", "json")
        #expect(again.status == 0 && again.output.contains("\"added\": 0"), "\(again)")
        #expect(again.output.contains("\"updated\": 0"))
        #expect(desk.bytes(of: "work.db")?.count == before?.count)
        #expect(
            try desk.run("clusters", "--members", "--format", "jsonl").outputBytes
                == members.outputBytes)
        #expect(try desk.run("gaps", "--format", "json").outputBytes == gaps.outputBytes)
        #expect(try desk.run("imports", "--format", "jsonl").lines.count == 1)
    }

    @Test func `the umask does not open the workspace to others`() throws {
        var desk = try Desk()
        try desk.write(texts: Texts.lamp, to: "tickets.jsonl")
        let program = desk.program
        desk.program = "/bin/sh"
        #expect(
            try desk.run("-c", "umask 0; exec \"$0\" load tickets.jsonl", program).status == 0)
        #expect(desk.workspaceMode == 0o600)
    }
}
