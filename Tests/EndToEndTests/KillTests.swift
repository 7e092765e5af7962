import Foundation
import TestSupport
import Testing

/// A load that is killed is there or is not there, and needs no repair.
@Suite struct KillTests {
    private static let size = 400

    /// Writes tickets whose ids begin with the load's number.
    private func write(load number: Int, on desk: Desk) throws {
        let lines = Texts.many(Self.size).enumerated().map { index, text in
            "{\"id\": \"\(number)-\(index)\", \"text\": \"\(text)\"}\n"
        }
        try desk.write(lines.joined(), to: "\(number).jsonl")
    }

    /// Returns the numbers of added documents, load by load.
    private func loads(on desk: Desk) throws -> [Int] {
        let run = try desk.run("imports", "--format", "jsonl")
        #expect(run.status == 0, "\(run)")
        return try run.records.compactMap { $0["added"] as? Int }
    }

    /// Starts a load and kills it at a random moment; returns whether it had ended before.
    private func killedLoad(_ number: Int, on desk: Desk, within microseconds: UInt32) throws
        -> Bool
    {
        let load = try desk.start(["load", "\(number).jsonl"])
        usleep(.random(in: 0...microseconds))
        load.signal(SIGKILL)
        let run = try load.waitForEnd()
        #expect(run.status == 0 || run.status == 128 + Int(SIGKILL), "\(run)")
        return run.status == 0
    }

    @Test func `kill -9 at any moment leaves whole loads only`() throws {
        let desk = try Desk()
        try write(load: 0, on: desk)
        // As long as a load takes here and now, so that every part of it is hit.
        let start = Date()
        #expect(try desk.run("load", "0.jsonl").status == 0)
        let duration = UInt32(min(5, Date().timeIntervalSince(start)) * 1_200_000)
        var acknowledged = 1
        for number in 1...Trials.count(usual: 10, full: 200) {
            try write(load: number, on: desk)
            let ended = try killedLoad(number, on: desk, within: duration)
            // Every third time the next load is killed too, over what the first one left.
            let again = try number % 3 == 0 && killedLoad(number, on: desk, within: duration)
            let found = try loads(on: desk)
            #expect(found.allSatisfy { $0 == Self.size }, "trial \(number): \(found)")
            #expect(
                acknowledged...acknowledged + 1 ~= found.count
                    && (!(ended || again) || found.count == acknowledged + 1),
                "trial \(number): \(found.count) loads after \(acknowledged)")
            let repeated = try desk.run("load", "\(number).jsonl", "--quiet")
            #expect(repeated.status == 0, "trial \(number): \(repeated)")
            acknowledged += 1
            #expect(try loads(on: desk).count == acknowledged, "trial \(number)")
            #expect(desk.workspaceFiles == ["work.db"], "trial \(number)")
        }
        #expect(try desk.run("doctor").status == 0)
    }

    @Test func `kill -9 of the very first load leaves a place for the next`() throws {
        let start = Date()
        _ = try Desk().run("--version")
        let duration = UInt32(min(5, Date().timeIntervalSince(start)) * 6_000_000)
        for trial in 1...Trials.count(usual: 10, full: 200) {
            let desk = try Desk()
            try desk.write(texts: Array(Texts.many(50)), to: "1.jsonl")
            let load = try desk.start(["load", "1.jsonl"])
            usleep(.random(in: 0...duration))
            load.signal(SIGKILL)
            let killed = try load.waitForEnd()
            let reading = try desk.run("imports", "--format", "jsonl")
            #expect([0, 1].contains(reading.status), "trial \(trial): \(reading)")
            #expect(killed.status != 0 || reading.lines.count == 1)
            let again = try desk.run("load", "1.jsonl")
            #expect(again.status == 0, "trial \(trial): \(again)")
            #expect(desk.workspaceFiles == ["work.db"])
        }
    }
}
