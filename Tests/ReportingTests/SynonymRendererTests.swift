import Testing

@testable import Reporting

struct SynonymRendererTests {
    private func text(_ customers: [String], _ content: [String]) -> String {
        SynonymRenderer().render(
            Report(records: [
                [
                    "customers": .array(customers.map(DataValue.string)),
                    "content": .array(content.map(DataValue.string)),
                ]
            ]))
    }

    @Test func `a search for the customers' word finds both`() {
        #expect(
            text(["invoice", "invoices"], ["billing statement"])
                == "invoice, invoices => invoice, invoices, billing statement\n")
    }

    @Test func `what the format has a meaning for is escaped`() {
        #expect(text(["a,b"], ["c=>d"]) == "a\\,b => a\\,b, c\\=\\>d\n")
        #expect(text(["#tag"], ["c#\\"]) == "\\#tag => \\#tag, c#\\\\\n")
    }

    @Test func `no word begins a line of its own or moves the cursor`() {
        let line = text(["x\ny => z"], ["\u{1B}[2J\u{202E}w"])
        #expect(line.split(separator: "\n").count == 1)
        #expect(!line.contains("\u{1B}") && !line.contains("\u{202E}"))
        #expect(line.components(separatedBy: " => ").count == 2)
    }

    @Test func `a record without words is left out`() {
        #expect(text([], ["a"]).isEmpty)
        #expect(text([" "], ["a"]).isEmpty)
        #expect(SynonymRenderer().render(Report(records: ["x"])).isEmpty)
    }
}
