import Foundation
import SupportModel
import Testing

@testable import Commands

/// One definition of a gap: whatever counts or lists gaps tells the same.
struct GapCountTests {
    /// Three gaps, of which two are one question in two languages.
    private func bench() throws -> Workbench {
        let bench = try Workbench()
        var analysis = CoffeeWorld.analysis
        var polish = analysis.clusters[0]
        polish.id = ClusterID(3)
        polish.language = "pl"
        (polish.members, polish.linked) = ([5], [ClusterID(1)])
        analysis.clusters[0].linked = [polish.id]
        analysis.clusters[1].members = [6]
        analysis.clusters[1].verdict = .missing
        analysis.clusters[1].coverage?.gapScore = 0.9
        analysis.placements[4].cluster = polish.id
        analysis.clusters.append(polish)
        analysis.nextClusterNumber = 4
        try bench.fill(analysis)
        return bench
    }

    private func ids(_ bench: Workbench, _ arguments: String...) throws -> [String] {
        try bench.run(arguments).output.split(separator: "\n").map { line in
            let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return record?["id"] as? String ?? ""
        }
    }

    @Test func `list, lines, members, export, calendar and report hold the same gaps`() throws {
        let bench = try bench()
        let listed = ["Q-1", "Q-2"]
        #expect(bench.run("gaps").outcome.report?.listed == listed)
        #expect(try ids(bench, "gaps", "--format", "jsonl") == listed)
        #expect(try ids(bench, "gaps", "--members", "--format", "jsonl") == listed)
        #expect(try ids(bench, "export", "gaps", "--format", "jsonl") == listed)
        #expect(try ids(bench, "export", "calendar", "--format", "jsonl") == listed)
        #expect(try ids(bench, "report", "--format", "jsonl") == listed)
    }

    @Test func `sentences and figures count the same gaps`() throws {
        let bench = try bench()
        let sentence = """
            2 questions keep coming back that the content does not answer, asked 6 times.
            """
        #expect(bench.run("gaps").output.hasPrefix(sentence))
        let report = bench.run("report", "--format", "markdown").output
        #expect(report.contains("So far, \(sentence)"))
        #expect(report.contains("| Unanswered questions that were asked | 2 |"))
        #expect(bench.run("clusters").output.contains("the content leaves 2 of them unanswered"))
        #expect(bench.run("themes", "--format", "jsonl").output.contains(#""unanswered":2"#))
    }

    @Test func `a gap in two languages has the members, weeks and demand of both`() throws {
        let bench = try bench()
        let line = bench.run("gaps", "--members", "--format", "jsonl").output
        #expect(line.contains(#""members":["T-1","T-2","T-3","R-1","T-4"]"#))
        #expect(line.contains(#""size":5"#))
        let report = bench.run("report", "--format", "jsonl").output
        #expect(report.contains(#""asked":4,"asked_before":1"#))
        let calendar = bench.run("export", "calendar", "--format", "jsonl").output
        #expect(calendar.contains(#""asked":5"#))
    }

    @Test func `the calendar tells what somebody took on in one language alone by itself`() throws {
        let bench = try bench()
        #expect(bench.run("assign", "Q-3", "kasia").status == .done)
        #expect(try ids(bench, "export", "calendar", "--format", "jsonl") == ["Q-3"])
        #expect(bench.run("assign", "Q-1", "kasia").status == .done)
        let entries = bench.run("export", "calendar", "--format", "jsonl").output
        #expect(entries.contains(#""asked":5"#) && entries.contains(#""asked":1"#))
    }
}
