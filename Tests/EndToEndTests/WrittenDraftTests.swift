import Foundation
import TestSupport
import Testing

/// `draft --with COMMAND`: the command must not outlive the program.
struct WrittenDraftTests {
    @Test(arguments: [SIGINT, SIGTERM])
    func `a signal ends the command, too, and nothing is kept`(signal: Int32) throws {
        let desk = try Desk()
        try desk.write(texts: Texts.lamp, to: "lamp.jsonl")
        _ = try desk.run("load", "lamp.jsonl")
        _ = try desk.run("gaps")
        let command = "while :; do echo tick >> ticks; sleep 0.05; done | cat"
        let drafting = try desk.start(["draft", "Q-1", "--with", command, "--save"])
        let deadline = Date(timeIntervalSinceNow: 60)
        while desk.bytes(of: "ticks") == nil, Date() < deadline { usleep(20_000) }
        try #require(desk.bytes(of: "ticks") != nil)
        drafting.signal(signal)
        let run = try drafting.waitForEnd(seconds: 60)
        #expect(run.status == 128 + Int(signal), "\(run)")
        #expect(run.outputBytes.isEmpty)
        #expect(run.errors == "lacuna: interrupted; nothing half-done was kept\n")
        usleep(300_000)
        let ticks = desk.bytes(of: "ticks")
        usleep(500_000)
        #expect(desk.bytes(of: "ticks") == ticks)
        #expect(desk.workspaceFiles == ["work.db"])
        #expect(try desk.run("show", "Q-1").output.contains("open"))
    }
}
