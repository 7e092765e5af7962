import Foundation
import TestSupport
import Testing

@testable import Reporting

struct WorkbookTests {
    /// Writes the sheets and returns the bytes.
    private func bytes(_ sheets: Sheet...) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let path = folder.path + "/book.xlsx"
        try Workbook(title: "Gaps", created: 1_795_392_000, sheets: sheets).write(
            to: path, partsIn: folder.path)
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func files(_ sheets: Sheet...) throws -> [String: String] {
        let folder = try TemporaryFolder()
        let path = folder.path + "/book.xlsx"
        try Workbook(title: "Gaps", created: 1_795_392_000, sheets: sheets).write(
            to: path, partsIn: folder.path)
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try #require(ZipArchive([UInt8](data))).files
    }

    @Test func `numbers, shares and days are numbers, and texts are texts`() throws {
        let files = try files(
            Sheet(
                name: "One", columns: ["a", "b", "c", "d", "e"],
                rows: [
                    [
                        .text("12"), .count(1234), .share(0.25), .number(2.5),
                        .day(year: 2026, month: 11, day: 22),
                    ]
                ]))
        let sheet = try #require(files["xl/worksheets/sheet1.xml"])
        #expect(sheet.contains(#"<c r="A2" s="2" t="s">"#))
        #expect(sheet.contains(#"<c r="B2" s="3"><v>1234</v></c>"#))
        #expect(sheet.contains(#"<c r="C2" s="4"><v>0.25</v></c>"#))
        #expect(sheet.contains(#"<v>2.5</v>"#))
        // Excel's day 46348 after 30 December 1899.
        #expect(sheet.contains(#"<v>46348</v>"#))
        #expect(sheet.contains(#"<autoFilter ref="A1:E2"/>"#))
        #expect(sheet.contains(#"topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#))
    }

    @Test(arguments: [
        "=cmd()", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "http://example.com",
        "mailto:a@b", "internal:One!A1", "{=A1}", "<c><f>1</f></c>",
    ])
    func `what a customer wrote is no formula and no link`(text: String) throws {
        let files = try files(Sheet(name: text, columns: [text], rows: [[.text(text)]]))
        let sheet = try #require(files["xl/worksheets/sheet1.xml"])
        #expect(!sheet.contains("<f>") && !sheet.contains("<hyperlink"))
        #expect(sheet.contains(#"<c r="A2" s="2" t="s"><v>0</v></c>"#))
        #expect(files["xl/worksheets/_rels/sheet1.xml.rels"] == nil)
    }

    @Test func `what XML forbids is taken out, and what reorders letters is seen`() throws {
        let files = try files(
            Sheet(name: "a", columns: ["x"], rows: [[.text("a\0b\u{1B}c\u{FFFE}d\u{202E}e\u{B}")]]))
        #expect(files["xl/sharedStrings.xml"]?.contains("<t>abcd&lt;U+202E&gt;e</t>") == true)
    }

    @Test func `what only looks like an escape of XLSX stays as it was written`() throws {
        let files = try files(Sheet(name: "a", columns: ["x"], rows: [[.text("_x000D_")]]))
        #expect(files["xl/sharedStrings.xml"]?.contains("<t>_x005F_x000D_</t>") == true)
    }

    @Test(arguments: [("ż", 40_000), ("😡", 20_000), ("x", 32_768)])
    func `a text that no cell can hold is cut between characters and marked`(
        character: String, count: Int
    ) throws {
        let text = WorkbookText.cell(String(repeating: character, count: count))
        #expect((32_766...32_767).contains(text.utf16.count))
        #expect(text.hasSuffix(character + "…"))
        let files = try files(Sheet(name: "a", columns: ["x"], rows: [[.text(text)]]))
        #expect(files["xl/sharedStrings.xml"]?.contains(text) == true)
    }

    @Test func `a text that just fits is whole`() {
        let text = String(repeating: "x", count: 32_767)
        #expect(WorkbookText.cell(text) == text)
    }

    @Test func `names of sheets are those that every spreadsheet takes`() {
        let names = SheetName.distinct([
            "Gaps", "gaps", "a/b[c]:d*e?f\\g", "'quoted'", "", "", "History", "a\nb",
            String(repeating: "ż", count: 40), String(repeating: "ż", count: 41),
        ])
        #expect(
            names == [
                "Gaps", "gaps (2)", "a b c d e f g", "quoted", "Sheet", "Sheet (2)", "History (2)",
                "a b", String(repeating: "ż", count: 30) + "…",
                String(repeating: "ż", count: 26) + "… (2)",
            ])
    }

    @Test func `the same sheets are the same bytes, and no clock is in them`() throws {
        let sheet = Sheet(
            name: "One", columns: ["x", "y"], rows: [[.text("a"), .count(3)]],
            chart: .init(
                kind: .bars, title: "Bars", sheet: 0, labelColumn: 0, valueColumns: [1],
                rowCount: 10,
                description: "a: 3"))
        let first = try bytes(sheet)
        #expect(try bytes(sheet) == first)
        let archive = try #require(ZipArchive(first))
        // 1 January 1980, the first day that a ZIP archive can name.
        #expect(archive.stamps == [0x0021_0000])
        let core = try #require(archive.files["docProps/core.xml"])
        #expect(core.components(separatedBy: "2026-11-23T00:00:00Z").count == 3)
    }

    @Test func `a chart shows the rows that there are and says them in words`() throws {
        let files = try files(
            Sheet(
                name: "It's", columns: ["x", "y"],
                rows: [[.text("a"), .count(3)], [.text("b"), .count(2)]],
                chart: .init(
                    kind: .bars, title: "Bars", sheet: 0, labelColumn: 0, valueColumns: [1],
                    rowCount: 10,
                    description: "a: 3")))
        #expect(files["xl/charts/chart1.xml"]?.contains("<c:f>'It''s'!$B$2:$B$3</c:f>") == true)
        #expect(files["xl/drawings/drawing1.xml"]?.contains(#"descr="a: 3""#) == true)
    }

    @Test func `a sheet without rows has its header, and a number that is none an empty cell`()
        throws
    {
        let files = try files(
            Sheet(name: "a", columns: ["x"], rows: []),
            Sheet(name: "b", columns: ["x"], rows: [[.number(.nan)], [.empty]]))
        #expect(files["xl/worksheets/sheet1.xml"]?.contains(#"<c r="A1""#) == true)
        #expect(files["xl/worksheets/sheet2.xml"]?.contains(#"<c r="A2""#) == false)
    }

    @Test func `a file that cannot be made says so`() throws {
        let folder = try TemporaryFolder()
        let book = Workbook(title: "x", created: 0, sheets: [])
        #expect(throws: Workbook.Failure.self) {
            try book.write(to: folder.path + "/none/book.xlsx", partsIn: folder.path)
        }
    }

    @Test(arguments: [0, 1, 100, 2_000])
    func `the room that is asked for is enough for the file and its parts`(count: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/book.xlsx"
        let sheet = Sheet(
            name: "One", columns: ["x", "y"],
            rows: (0..<count).map { [.text("\"&'<\($0)>"), .number(Double($0) / 7)] },
            note: "a",
            chart: .init(
                kind: .bars, title: "Bars", sheet: 0, labelColumn: 0, valueColumns: [1],
                rowCount: 10,
                description: "a"))
        let book = Workbook(title: "Gaps", created: 0, sheets: [sheet])
        try book.write(to: path, partsIn: folder.path)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let files = try #require(ZipArchive(bytes)).files
        let parts = files.values.reduce(0) { $0 + $1.utf8.count }
        #expect(parts + bytes.count <= book.room)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["book.xlsx"])
    }
}
