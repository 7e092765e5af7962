import SupportModel
import Testing

@testable import Commands

struct ClustersCommandTests {
    @Test func `all questions are listed, most asked first`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("clusters")
        #expect(
            run.output.hasPrefix(
                "2 questions keep coming back, asked 6 times; the content leaves 1 of them "
                    + "unanswered."))
        #expect(run.outcome.report?.listed == ["Q-1", "Q-2"])
        #expect(bench.run("clusters", "--top", "1").outcome.report?.listed == ["Q-1"])
    }

    @Test func `the measurement has a line a document in load order`() throws {
        let bench = try Workbench()
        try bench.fill()
        let lines = bench.run("clusters", "--members", "--format", "jsonl").output
            .split(separator: "\n")
        #expect(lines.count == 7)
        #expect(lines[0] == #"{"id":"T-1","kind":"ticket","cluster":"Q-1","gap_score":0.9}"#)
        #expect(lines[6] == #"{"id":"T-5","kind":"ticket","cluster":null,"gap_score":0.6}"#)
    }

    @Test func `without content the gap score is null`() throws {
        let bench = try Workbench()
        try bench.record([CoffeeWorld.asked("1", .ticket, "Where is it?", on: nil)])
        let output = bench.run("clusters", "--members", "--format", "jsonl").output
        #expect(output == #"{"id":"1","kind":"ticket","cluster":null,"gap_score":null}"# + "\n")
    }

    @Test func `members show the nearest question of what belongs to none`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("clusters", "--members", "--lang", "en").output
        #expect(output.hasPrefix("5 of 6 documents ask a question that comes back."))
    }

    @Test func `csv has a header and a row a question`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("clusters", "--format", "csv").output
        #expect(output.hasPrefix("id,question,verdict,gap_score,size,tickets,reviews,searches,"))
        #expect(output.contains("Q-2,Where is my parcel?,covered,0.1,2,1,0,1,open,receive,buy,,en"))
    }
}
