import Foundation
import SupportModel
import TestSupport
import Testing

@testable import Commands

/// The report's files for other programs.
struct ReportFilesTests {
    /// The names that a listing shows, in alphabetical order.
    private func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    private func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test func `the workbook has a sheet for each table, with numbers that are numbers`() throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path + "/out"
        let run = bench.run("report", "--format", "xlsx", "--output", folder)
        #expect(run.status == .done)
        #expect(run.output == "Wrote \(folder)/lacuna-2026-W46.xlsx.\n")
        #expect(
            try files(in: folder)
                == ["lacuna-2026-W46.xlsx"])
        let first = try bytes(of: folder + "/lacuna-2026-W46.xlsx")
        let files = try #require(ZipArchive(first)).files
        let names = try #require(files["xl/workbook.xml"]).components(separatedBy: "<sheet name=\"")
            .dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
        #expect(
            names == [
                "Figures", "12 weeks", "Gaps", "New or changing", "What was published",
                "Questions that split or merged",
                "What customers ask", "What the figures leave out", "Settings and versions",
            ])
        // Six came in, after one the week before: five more.
        let figures = try #require(files["xl/worksheets/sheet1.xml"])
        #expect(figures.contains(#"<c r="B2" s="3"><v>6</v></c><c r="C2" s="3"><v>1</v></c>"#))
        #expect(figures.contains(#"<c r="D2" s="4"><v>5</v></c>"#))
        #expect(files["xl/charts/chart1.xml"] != nil)
        _ = bench.run("report", "--format", "xlsx", "--output", folder)
        #expect(try bytes(of: folder + "/lacuna-2026-W46.xlsx") == first)
    }

    @Test(arguments: ["pl", "ru"])
    func `the workbook speaks the reader's language`(language: String) throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path + "/out"
        _ = bench.run(
            "report", "--format", "xlsx", "--output", folder, "--language", language)
        let archive = try #require(ZipArchive(try bytes(of: folder + "/lacuna-2026-W46.xlsx")))
        let book = try #require(archive.files["xl/workbook.xml"])
        #expect(book.contains(language == "pl" ? #"name="Wskaźniki""# : #"name="Показатели""#))
    }

    @Test func `a week before the data is a workbook that says so`() throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path + "/out"
        let run = bench.run(
            "report", "--week", "2024-W10", "--format", "xlsx", "--output", folder)
        #expect(run.status == .done)
        let archive = try #require(ZipArchive(try bytes(of: folder + "/lacuna-2024-W10.xlsx")))
        #expect(archive.files["xl/sharedStrings.xml"]?.contains("nothing was asked") == true)
    }

    @Test(arguments: ["xlsx", "json,xlsx"])
    func `a workbook without a folder is wrong usage that says what to add`(formats: String) throws
    {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("report", "--format", formats)
        #expect(run.status == .usage)
        #expect(run.errors.contains("--output DIR"))
    }

    @Test func `a verb that makes no workbook names the one that does`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("gaps", "--format", "xlsx")
        #expect(run.status == .usage)
        #expect(run.errors.contains("this verb does not answer in xlsx; 'lacuna report' does"))
    }

    @Test func `an export does not put text into a file that is called a workbook`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("export", "gaps", "--output", bench.folder.path + "/gaps.xlsx")
        #expect(run.status == .usage)
        #expect(run.errors.contains("no export comes as xlsx"))
        #expect(!bench.files.contains("gaps.xlsx"))
    }

    @Test(arguments: [
        ("en", "Subject: Support content gaps, week 2026-W46"),
        ("pl", "Subject: =?utf-8?B?"), ("ru", "Subject: =?utf-8?B?"),
    ])
    func `the mail is small, in the reader's language, and the same each time`(
        language: String, subject: String
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let mail = bench.run("report", "--format", "eml", "--language", language).output
        // The week ended as Monday began.
        #expect(mail.hasPrefix("Date: Mon, 16 Nov 2026 00:00:00 +0000\r\n\(subject)"))
        #expect(mail.contains("\r\nContent-Language: \(language)\r\n"))
        #expect(!mail.contains("\r\nFrom:") && !mail.contains("\r\nTo:"))
        #expect(mail.utf8.count <= WeeklyMail.limit)
        let folder = bench.folder.path + "/out"
        _ = bench.run("report", "--format", "eml", "--language", language, "--output", folder)
        let written = try bytes(of: folder + "/lacuna-2026-W46.eml")
        #expect(written == Array(mail.utf8))
    }

    @Test func `lists that are too long for a mail are shortened, and the mail says so`() throws {
        var analysis = CoffeeWorld.analysis
        let model = try #require(analysis.clusters.first)
        analysis.clusters = try (1...60).map { number in
            var cluster = model
            cluster.id = try #require(ClusterID("Q-\(number)"))
            cluster.label = String(repeating: "👩‍👩‍👧‍👦", count: 150) + String(number)
            return cluster
        }
        let bench = try Workbench()
        try bench.fill(analysis)
        let mail = bench.run("report", "--format", "eml", "--language", "ru").output
        #expect(mail.utf8.count <= WeeklyMail.limit)
        let parts = mail.components(separatedBy: "base64\r\n\r\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\r\n--=_").first }
            .compactMap { Data(base64Encoded: $0, options: .ignoreUnknownCharacters) }
            .map { String(decoding: $0, as: UTF8.self) }
        #expect(parts.count == 2)
        for part in parts {
            #expect(
                part.contains("только начало каждого списка")
                    || part.contains("Списки слишком длинны"))
        }
        #expect(parts.allSatisfy { $0.contains("👩‍👩‍👧‍👦") })
    }

    private func text(of path: String) throws -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }

    @Test func `CSV is a file for each table, and its gaps are those of standard output`() throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path + "/out"
        #expect(bench.run("report", "--format", "csv", "--output", folder).status == .done)
        let names = [
            "articles", "changes", "clusters", "decided", "events", "figures", "gaps", "next",
            "origins", "published", "settings", "unusable", "words",
        ]
        #expect(
            try files(in: folder)
                == names.map { "lacuna-2026-W46-\($0).csv" })
        #expect(
            try text(of: folder + "/lacuna-2026-W46-gaps.csv")
                == bench.run("report", "--format", "csv").output)
        #expect(
            try text(of: folder + "/lacuna-2026-W46-figures.csv").hasPrefix(
                """
                key,name,unit,value,previous,low,high,trend
                asked,"Tickets, reviews and searches",count,6,1,,,
                """.replacingOccurrences(of: "\n", with: "\r\n")))
        #expect(
            try text(of: folder + "/lacuna-2026-W46-events.csv")
                == "id,event,cause,to,alone,data_until\r\n")
    }

    @Test func `the header of a table is the same whether it has rows or not`() throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path + "/out"
        for week in ["2026-W46", "2024-W10"] {
            _ = bench.run("report", "--week", week, "--format", "csv", "--output", folder)
        }
        for name in ["figures", "gaps", "changes", "clusters", "unusable", "settings"] {
            let headers = try ["2026-W46", "2024-W10"].map {
                try text(of: "\(folder)/lacuna-\($0)-\(name).csv")
                    .components(separatedBy: "\r\n")[0]
            }
            #expect(headers[0] == headers[1])
        }
    }

    @Test(arguments: [
        ["report", "--format", "csv"], ["gaps", "--format", "csv"], ["export", "gaps"],
        ["clusters", "--members", "--format", "csv"], ["imports", "--format", "csv"],
    ])
    func `every list comes as Excel opens it`(arguments: [String]) throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run(arguments + ["--for-excel", "--language", "pl"]).output
        #expect(output.unicodeScalars.first == "\u{FEFF}")
        #expect(output.split(whereSeparator: \.isNewline)[0].contains(";"))
    }

    @Test func `a table in a file is as Excel opens it, too`() throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path
        _ = bench.run(
            "export", "gaps", "--for-excel", "--language", "ru", "--output", folder + "/a.csv")
        _ = bench.run(
            "report", "--format", "csv", "--for-excel", "--language", "ru", "--output", folder)
        for name in ["a.csv", "lacuna-2026-W46-gaps.csv"] {
            #expect(try text(of: "\(folder)/\(name)").hasPrefix("\u{FEFF}id;question;verdict;"))
        }
    }

    @Test(arguments: [
        ["gaps", "--for-excel"], ["report", "--for-excel", "--format", "json"],
        ["export", "faq", "--for-excel"],
    ])
    func `what is no CSV has no form for Excel`(arguments: [String]) throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run(arguments)
        #expect(run.status == .usage)
        #expect(run.errors.contains("--for-excel is for CSV; add --format csv"))
    }
}
