import Reporting
import TestSupport
import Testing
import Wording

struct CSVRendererTests {
    @Test func `columns are the union of the members as first seen`() {
        let text = CSVRenderer().render(SampleReport.weekly)
        #expect(Snapshot.difference(of: text, from: "weekly.csv") == nil)
    }

    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠A", " =1", "\n=1",
        "=cmd|'/C calc'!A0", "-2+3+cmd|'/C calc'!A0", "=HYPERLINK(\"http://x\",\"y\")", "\0=1",
    ])
    func `text that a spreadsheet would calculate is marked as text`(text: String) throws {
        let report = Report(records: [.object([.init("text", .string(text)), .init("n", -5)])])
        let rows = parsed(CSVRenderer().render(report))
        #expect(rows[1][0].hasPrefix("'"))
        #expect(rows[1][1] == "-5")
    }

    @Test(arguments: [
        "plain", "a,b", "say \"hi\"", "two\nlines", " padded ", "\"", "\"\u{301}x", "a;b", "日本",
        "\"\"\",\n", "it's", "1=1", "a\u{301},\u{301}b",
    ])
    func `a text comes back as it was`(text: String) {
        let report = Report(records: [
            .object([.init("first", .string(text)), .init("second", .string("x"))]),
            .object([.init("second", .array([.string(text), .integer(2)]))]),
        ])
        let rows = parsed(CSVRenderer().render(report))
        #expect(rows == [["first", "second"], [text, "x"], ["", text + "; 2"]])
    }

    @Test func `objects within objects are columns of their own`() {
        let report = Report(records: [["a": ["b": ["c": 1], "d": true], "e": [["f": 1]]]])
        #expect(CSVRenderer().render(report) == "a.b.c,a.d,e\r\n1,true,\"{\"\"f\"\":1}\"\r\n")
    }

    @Test(arguments: [
        (AnswerLanguage.en, "\u{FEFF}text,n\r\n\"a,b\",0.5\r\nc;d,\r\n'=1;2,\r\n"),
        (.pl, "\u{FEFF}text;n\r\na,b;0,5\r\n\"c;d\";\r\n\"'=1;2\";\r\n"),
        (.ru, "\u{FEFF}text;n\r\na,b;0,5\r\n\"c;d\";\r\n\"'=1;2\";\r\n"),
    ])
    func `Excel gets the mark, the separator and the decimal sign of its language`(
        language: AnswerLanguage, text: String
    ) {
        let report = Report(records: [
            ["text": "a,b", "n": .number(0.5)], ["text": "c;d"], ["text": "=1;2"],
        ])
        #expect(ReportFormat.csv.text(of: report, csv: .excel(in: language)) == text)
    }

    @Test func `a table without rows has the header that it would have with rows`() {
        #expect(CSVRenderer().text(of: [], first: ["id", "question"]) == "id,question\r\n")
        #expect(
            CSVRenderer().text(of: [["question": "a", "more": 1]], first: ["id", "question"])
                == "id,question,more\r\n,a,1\r\n")
    }

    /// Reads RFC 4180 scalar by scalar.
    private func parsed(_ text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = "".unicodeScalars
        var isQuoted = false
        var wasQuote = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"":
                // A doubled quotation mark closes and opens again.
                if !isQuoted, wasQuote { cell.append("\"") }
                isQuoted.toggle()
            case ",", "\n":
                if isQuoted {
                    cell.append(scalar)
                } else {
                    rows[rows.count - 1].append(String(cell))
                    cell = "".unicodeScalars
                    if scalar == "\n" { rows.append([]) }
                }
            case "\r" where !isQuoted: break
            default: cell.append(scalar)
            }
            wasQuote = scalar == "\""
        }
        return rows.dropLast()
    }
}
