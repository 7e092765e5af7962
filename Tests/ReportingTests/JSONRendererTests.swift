import Foundation
import Reporting
import TestSupport
import Testing

struct JSONRendererTests {
    @Test func `members keep their order and levels are indented`() {
        let text = JSONRenderer().render(SampleReport.weekly)
        #expect(Snapshot.difference(of: text, from: "weekly.json") == nil)
        let lines = JSONLinesRenderer().render(SampleReport.weekly)
        #expect(Snapshot.difference(of: lines, from: "weekly.jsonl") == nil)
    }

    @Test func `any text comes back as it was`() throws {
        let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init(_:))
        let texts =
            scalars.map { "a\($0)b" } + ["\"\\/\u{1F600}\u{E0041}\u{FEFF}", "\u{FFFE}\u{10FFFF}"]
        let report = Report(data: .array(texts.map(DataValue.string)))
        for renderer in [JSONRenderer() as any ReportRenderer] {
            let data = Data(renderer.render(report).utf8)
            let parsed = try JSONSerialization.jsonObject(with: data) as? [String]
            #expect(
                parsed?.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
        }
    }

    @Test(arguments: [
        (0.1, "0.1"), (2.0 / 3, "0.666667"), (-0.0, "0"), (-0.0000001, "-1e-7"), (-1.5, "-1.5"),
        (0.9999999, "1"), (3, "3"), (1e20, "1e+20"), (12345678.000001, "12345678.000001"),
        (.nan, "null"), (.infinity, "null"), (-.infinity, "null"), (1.234e-7, "1.23e-7"),
        (1e-13, "0"),
        (1e15, "1000000000000000"),
    ])
    func `a number has at most six decimals, or three digits where it is next to nothing`(
        number: Double, text: String
    ) {
        #expect(JSONRenderer().render(Report(data: .number(number))) == text + "\n")
    }

    @Test func `a whole number is exact`() {
        let data: DataValue = [.integer(.max), .integer(.min)]
        let report = Report(records: [data])
        #expect(
            JSONLinesRenderer().render(report) == "[9223372036854775807,-9223372036854775808]\n")
    }

    @Test func `no records are no lines`() {
        #expect(JSONLinesRenderer().render(Report()).isEmpty)
    }
}
