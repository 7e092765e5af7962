import Foundation
import TestSupport
import Testing

/// The report of the sample's last week, as it is kept, byte for byte.
@Suite struct GoldenReportTests {
    private static let formats = ["markdown", "html", "json", "csv", "xlsx", "eml"]

    /// Writes the report into a folder and returns its files by their names.
    private func files(in folder: String, of desk: Desk) throws -> [String: Data] {
        let run = try desk.run(
            "report", "--week", "2026-W47", "--format", Self.formats.joined(separator: ","),
            "--output", folder)
        #expect(run.status == 0, "\(run)")
        let path = desk.path(of: folder).path
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: path)
        where name.hasPrefix("lacuna-") {
            let data = try #require(desk.bytes(of: "\(folder)/\(name)"))
            files[name] = data
        }
        return files
    }

    @Test func `every format is as it is kept, and the same each time`() throws {
        let desk = try CorpusWorkspace.desk()
        let files = try files(in: "first", of: desk)
        #expect(try self.files(in: "second", of: desk) == files)
        #expect(files.count == 13 + 5)
        for (name, data) in files.sorted(by: { $0.key < $1.key }) {
            // Machines pack archives differently: of a workbook its sheets are kept.
            let text =
                name.hasSuffix(".xlsx")
                ? try sheets(of: data) : String(decoding: data, as: UTF8.self)
            let kept = name.hasSuffix(".xlsx") ? name + ".txt" : name
            let difference = Snapshot.difference(of: text, from: kept, folder: "Reports")
            #expect(difference == nil, "\(difference ?? "")")
        }
    }

    @Test func `the page is one file, and the mail a small one`() throws {
        let desk = try CorpusWorkspace.desk()
        let files = try files(in: "reports", of: desk)
        let page = String(
            decoding: try #require(files["lacuna-2026-W47.html"]), as: UTF8.self)
        #expect(page.firstMatch(of: /(src|href)="(?!#)|url\(|@import/) == nil)
        let mail = try #require(files["lacuna-2026-W47.eml"])
        #expect(mail.count <= 90_000)
    }

    private func sheets(of data: Data) throws -> String {
        let archive = try #require(ZipArchive([UInt8](data)))
        return archive.files.sorted { $0.key < $1.key }
            .filter { $0.key.hasPrefix("xl/worksheets/") || $0.key.contains("sharedStrings") }
            .map { "\($0.key)\n\($0.value.replacing("><", with: ">\n<"))\n" }.joined()
    }
}
