import Foundation
import Gaps
import Reporting
import SupportModel
import Testing

@testable import Commands

/// What the report says first.
struct FirstPageTests {
    @Test func `without a measured effect the most that an article can save is said, and why`()
        throws
    {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("report", "--format", "markdown").output
        // Four in two weeks that have data.
        #expect(output.contains("| up to 2 fewer a week |"), "\(output)")
        #expect(output.contains("What an article changes was not measured here yet"))
        let json = bench.run("report", "--format", "json").output
        #expect(json.contains(#""asked_per_week": 2,"#) && json.contains(#""is_measured": false"#))
    }

    @Test func `what was decided in the period is told, and what was decided later is not`() throws
    {
        let bench = try Workbench()
        try bench.fill()
        // On a Saturday of the week after.
        _ = bench.run("mark", "Q-1", "dismissed", "--reason", "one customer")
        let last = bench.run("report", "--week", "2026-W46", "--format", "markdown").output
        let next = bench.run("report", "--week", "2026-W47", "--format", "markdown").output
        #expect(!last.contains("was dismissed"))
        #expect(next.contains("- Q-1 “How do I descale the machine?” was dismissed."), "\(next)")
    }

    @Test func `every figure has a trend and its meaning, and a share of few its range`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("report", "--format", "markdown").output
        #expect(output.contains("| Tickets, reviews and searches | 6 | 1 | +5 | "))
        #expect(output.contains("| Share that the content answers | 33% (10–70%) | "))
        #expect(output.contains("- **Share that the content answers:** the others among those"))
    }

    @Test func `a gap's details quote customers without their addresses`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("report", "--format", "markdown").output
        #expect(output.contains("### Q-1 How do I descale the machine?"))
        #expect(output.contains("> Descaling does not start, call"))
        #expect(!output.contains("anna@example.com"))
        #expect(output.contains("- `lacuna draft Q-1`"))
    }

    @Test func `who asks is told by columns that tell few groups apart, numbers left out`() {
        let documents = (1...8).map { number in
            var document = Document(id: "\(number)", kind: .ticket, location: .init(file: "x"))
            document.segments = [
                "plan": number > 6 ? "family" : "solo", "stations": "\(number % 2)",
                "order": "R-\(number)",
            ]
            return StoredDocument(key: number, document: document)
        }
        let facts = SegmentShares(of: documents).facts(of: Array(documents.suffix(3)))
        #expect(facts == [Fact("plan", "family: 2, solo: 1")])
    }

    @Test func `fewer cannot be expected from articles whose effect is not told from chance`() {
        #expect(ExpectedEffect.Measured(of: []) == nil)
    }
}
