import Foundation
import TestSupport
import Testing

/// The two outputs that measurement reads, line by line as they are promised.
@Suite struct MeasurementTests {
    private func desk(withContent: Bool) throws -> Desk {
        let desk = try Desk()
        try desk.write(texts: Texts.lamp + [Texts.lamp[0], Texts.lamp[0]], to: "tickets.jsonl")
        try desk.write(
            "{\"id\": 7, \"text\": \"Good lamp, bad manual\"}\n{\"id\": \"007\", \"text\": \"Ok\"}\n",
            to: "reviews.jsonl")
        try desk.write("id,query,count\n7,reset lamp,12\ns-2,invoice,3\n", to: "searches.csv")
        let load = ["load", "tickets.jsonl", "reviews.jsonl", "searches.csv"]
        #expect(try desk.start(load).waitForEnd().status == 0)
        if withContent {
            try desk.write("# Reset\n\nPress the lamp's reset button.\n", to: "help/reset.md")
            try desk.write("name,start\nAutumn,2026-10-01\n", to: "campaigns.csv")
            #expect(try desk.run("load", "help").status == 0)
            #expect(try desk.run("load", "campaigns.csv", "--as", "campaign").status == 0)
        }
        return desk
    }

    @Test func `every ticket, review and search has a line, in load order`() throws {
        let run = try desk(withContent: true).run("clusters", "--members", "--format", "jsonl")
        let records = try run.records
        let tickets = (1...22).map { ["\($0)", "ticket"] }
        let others = [["7", "review"], ["007", "review"], ["7", "search"], ["s-2", "search"]]
        #expect(
            records.map { [$0["id"] as? String, $0["kind"] as? String] }
                == (tickets + others).map { $0.map(Optional.some) })
        for record in records {
            #expect(record.keys.sorted() == ["cluster", "gap_score", "id", "kind"])
            let score = try #require(record["gap_score"] as? Double, "\(record)")
            #expect((0...1).contains(score))
            let isNull = record["cluster"] is NSNull
            #expect(isNull || (record["cluster"] as? String)?.hasPrefix("Q-") == true)
        }
        #expect(records.contains { $0["cluster"] is NSNull })
        #expect(records.contains { $0["cluster"] is String })
        #expect(run.lines.allSatisfy { $0.hasPrefix("{\"id\":\"") })
    }

    @Test func `without content no line has a gap score`() throws {
        let run = try desk(withContent: false).run("clusters", "--members", "--format", "jsonl")
        #expect(run.lines.count == 26)
        #expect(try run.records.allSatisfy { $0["gap_score"] is NSNull })
    }

    @Test func `equal texts have a line each and the same cluster`() throws {
        let run = try desk(withContent: true).run("clusters", "--members", "--format", "jsonl")
        let clusters = try run.records.filter { $0["kind"] as? String == "ticket" }
            .filter { ["1", "21", "22"].contains($0["id"] as? String) }
            .map { $0["cluster"] as? String }
        #expect(clusters.count == 3 && Set(clusters).count == 1 && clusters[0] != nil)
    }

    @Test func `a gap's line has its members, best first`() throws {
        let desk = try desk(withContent: true)
        let gaps = try desk.run("gaps", "--members", "--format", "jsonl").records
        let clusters = try desk.run("clusters", "--members", "--format", "jsonl").records
        #expect(!gaps.isEmpty)
        for gap in gaps {
            let id = try #require(gap["id"] as? String)
            #expect(!(try #require(gap["question"] as? String)).isEmpty)
            let verdict = try #require(gap["verdict"] as? String)
            #expect(["missing", "thin", "wrong-words", "stale", "conflicting"].contains(verdict))
            #expect((0...1).contains(try #require(gap["gap_score"] as? Double)))
            let members = try #require(gap["members"] as? [String])
            #expect(gap["size"] as? Int == members.count)
            #expect(
                members
                    == clusters.filter { $0["cluster"] as? String == id }
                    .compactMap { $0["id"] as? String })
        }
        let priorities = gaps.compactMap { $0["priority"] as? Double }
        #expect(priorities.count == gaps.count && priorities == priorities.sorted(by: >))
    }

    @Test func `without top everything is given, with it the first ones`() throws {
        let desk = try CorpusWorkspace.desk()
        let all = try desk.run("gaps", "--members", "--format", "jsonl").lines
        let first = try desk.run("gaps", "--members", "--format", "jsonl", "--top", "3").lines
        #expect(all.count > 20 && first == Array(all.prefix(3)))
        let members = try desk.run("clusters", "--members", "--format", "jsonl").records
        #expect(members.count == 502 + 204 + 307)
    }
}
