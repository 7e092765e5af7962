import Foundation
import Reporting
import Testing

@testable import Commands

/// The schema that is published, against the reports that are written.
///
/// `make schema` holds them together with a validator that is not ours.
struct ReportSchemaTests {
    private typealias Object = [String: Any]

    private let schema: Object

    init() throws {
        let value = try JSONSerialization.jsonObject(with: Data(ReportSchema.text.utf8))
        schema = try #require(value as? Object)
    }

    @Test func `the page in the documentation is the one that the program prints`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/report.schema.json")
        #expect(try String(contentsOf: page, encoding: .utf8) == ReportSchema.text)
        // No workspace is needed.
        #expect(try Workbench().run("report", "--schema").output == ReportSchema.text)
        #expect(try Workbench().run("report", "--schema", "--week", "2026-W46").status == .usage)
    }

    /// Returns the part of the schema that a reference leads to.
    private func resolved(_ part: Object) -> Object {
        guard let name = (part["$ref"] as? String)?.split(separator: "/").last,
            let found = (schema["$defs"] as? Object)?[String(name)] as? Object
        else { return part }
        return found
    }

    /// Returns the members that the schema does not describe, or that it wants and are not there.
    private func differences(of value: Any, from part: Object, at place: String) -> [String] {
        let part = resolved(part)
        if let values = value as? [Any] {
            let items = part["items"] as? Object ?? [:]
            return values.flatMap { differences(of: $0, from: items, at: place) }
        }
        guard let members = value as? Object, part["additionalProperties"] == nil else { return [] }
        let known = part["properties"] as? Object ?? [:]
        let missing = (part["required"] as? [String] ?? []).filter { members[$0] == nil }
        return missing.map { "\(place).\($0) is missing" }
            + members.keys.sorted().flatMap { name -> [String] in
                guard let member = known[name] as? Object else {
                    return ["\(place).\(name) is not described"]
                }
                return differences(of: members[name] ?? "", from: member, at: "\(place).\(name)")
            }
    }

    @Test(arguments: [
        [], ["--week", "2024-W10"], ["--month", "2026-11"], ["--quarter", "2026-Q4"],
        ["--since", "2026-11-04", "--until", "2026-11-12"], ["--as-of", "2026-11-12"],
        ["--segment", "plan=family"],
    ])
    func `every member of a report is described, and all that is promised is there`(
        flags: [String]
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run(["report", "--format", "json"] + flags).output
        let report = try JSONSerialization.jsonObject(with: Data(output.utf8))
        let found = differences(of: report, from: schema, at: "report")
        #expect(found.isEmpty, "\(Set(found).sorted())")
    }

    @Test func `a small chance is no zero`() throws {
        #expect(CSVText.of(0.000_000_000_123_4) == "1.23e-10")
        #expect(CSVText.of(0.000_009_999) == "1e-5")
        #expect(CSVText.of(-0.000_001_5) == "-1.5e-6")
        #expect(CSVText.of(0.000_123_456_7) == "0.000123")
        #expect(CSVText.of(0) == "0")
    }
}

/// A number as a table's cell.
private enum CSVText {
    static func of(_ number: Double) -> String {
        CSVRenderer().text(of: [["n": .number(number)]])
            .split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    }
}
