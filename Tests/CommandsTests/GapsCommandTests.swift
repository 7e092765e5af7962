import Foundation
import Reporting
import SupportModel
import Testing

@testable import Commands

struct GapsCommandTests {
    @Test func `the list begins with a sentence and ends with what to do next`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("gaps")
        #expect(run.status == .done)
        #expect(
            run.output.hasPrefix(
                "1 question keeps coming back that the content does not answer, asked 4 times."))
        #expect(run.output.contains("missing"))
        #expect(run.output.contains("86%"))
        #expect(run.output.contains("lacuna draft Q-1"))
        #expect(run.outcome.report?.listed == ["Q-1"])
    }

    @Test func `the table fits eighty columns, and a wide terminal shows more`() throws {
        let bench = try Workbench()
        try bench.fill()
        let narrow = bench.run("gaps", console: RecordingConsole(width: 80)).output
        #expect(narrow.contains("Id   Question                       Asked  Verdict  Sure\n"))
        let wide = bench.run("gaps", console: RecordingConsole(width: 200)).output
        #expect(wide.contains("Tickets  Reviews  Searches"))
        #expect(wide.contains("set up and use"))
    }

    @Test func `demand is a bar and its weeks are a spark line, beside the number`() throws {
        let bench = try Workbench()
        try bench.fill()
        let table = bench.run("clusters", console: RecordingConsole(width: 120)).output
        #expect(table.contains("Demand    8 weeks"))
        #expect(table.contains("4  ████████"))
        let markdown = bench.run("clusters", "--format", "markdown").output
        #expect(!markdown.contains("Demand") && !markdown.contains("█"))
        let narrow = bench.run("clusters", console: RecordingConsole(width: 79)).output
        #expect(!narrow.contains("Demand"))
    }

    @Test func `quiet leaves out the next steps`() throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(!bench.run("gaps", "-q").output.contains("lacuna draft"))
    }

    @Test func `each line of the measurement names the members by their own ids`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("gaps", "--members", "--format", "jsonl").output
        let lines = output.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(bench.run("gaps", "--members").output.contains("T-1, T-2, T-3, R-1"))
        #expect(
            output.hasPrefix(
                #"{"id":"Q-1","question":"How do I descale the machine?","verdict":"missing","#
                    + #""gap_score":0.86,"priority":"#))
        #expect(output.contains(#""size":4"#))
        #expect(output.contains(#""members":["T-1","T-2","T-3","R-1"]"#))
    }

    @Test func `json says which schema it follows`() throws {
        let bench = try Workbench()
        try bench.fill()
        let data = Data(bench.run("gaps", "--format", "json").output.utf8)
        let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(json["schema"] as? String == "lacuna.gaps/1")
        #expect(json["total"] as? Int == 1)
    }

    @Test(arguments: [
        (["--kind", "review"], 1), (["--kind", "search"], 0), (["--lang", "pl"], 0),
        (["--since", "2026-11-11"], 2), (["--until", "2026-11-10"], 2),
        (["--week", "2026-W45"], 1), (["--week", "2025-W01"], 0),
        (["--segment", "plan=family"], 1),
        (["--segment", "PLAN=solo"], 0), (["--touchpoint", "use"], 4), (["--stage", "buy"], 0),
        (["--stage", "set up and use"], 4), (["--state", "open"], 4), (["--state", "closed"], 0),
    ])
    func `flags narrow the list to those who asked so`(flags: [String], members: Int) throws {
        let bench = try Workbench()
        try bench.fill()
        let options = try ListingOptions.parse(flags)
        let filter = ClusterFilter(options, states: [:], timeZone: .gmt)
        let documents = zip(1..., CoffeeWorld.documents)
            .map { StoredDocument(key: $0, document: $1) }
        let clusters = filter.clusters(in: CoffeeWorld.analysis, documents: documents.byKey())
        let descaling = clusters.first { $0.id == ClusterID(1) }
        #expect(descaling?.members.count ?? 0 == members)
    }

    @Test func `without content nothing is called a gap`() throws {
        let bench = try Workbench()
        try bench.record([CoffeeWorld.asked("1", .ticket, "Where is it?", on: nil)])
        let run = bench.run("gaps")
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("No content is loaded, so nothing can be called a gap"))
        #expect(run.output.contains("lacuna load help-centre/ --as content"))
    }

    @Test func `without tickets nobody asks anything`() throws {
        let bench = try Workbench()
        try bench.record([CoffeeWorld.documents[7]])
        #expect(bench.run("gaps").output.hasPrefix("No tickets, reviews or searches are loaded"))
        #expect(bench.run("gaps", "--format", "jsonl").output.isEmpty)
    }

    @Test func `a few documents are not enough to tell`() throws {
        let bench = try Workbench()
        try bench.record([
            CoffeeWorld.asked("1", .ticket, "Where is it?", on: nil), CoffeeWorld.documents[7],
        ])
        #expect(bench.run("gaps").output.hasPrefix("1 document is not enough to tell"))
    }

    @Test func `what is dismissed leaves the list and says so`() throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("mark", "Q-1", "dismissed", "--reason", "noise").status == .done)
        let output = bench.run("gaps").output
        #expect(output.contains("there is nothing to write. 1 more gap is published, closed or"))
        #expect(bench.run("gaps", "--state", "dismissed").output.contains("Q-1"))
    }
}
