import Foundation
import Gaps
import SupportModel
import Testing

@testable import Commands

/// Reports on other periods than a whole week.
struct PeriodReportTests {
    @Test(arguments: [
        (["--month", "2026-11"], "Support content gaps, November 2026", "Last month"),
        (["--quarter", "2026-Q4"], "Support content gaps, quarter 4 of 2026", "Last quarter"),
        (
            ["--since", "2026-11-10", "--until", "2026-11-12"],
            "Support content gaps, 2026-11-10 to 2026-11-12", "Before"
        ),
        (["--since", "2026-11-12"], "Support content gaps, 2026-11-12 to 2026-11-15", "Before"),
        (["--until", "2026-11-04"], "Support content gaps, 2026-11-03 to 2026-11-04", "Before"),
        (["--as-of", "2026-11-10"], "Support content gaps, week 2026-W45", "Last week"),
    ])
    func `a report is about the period that is named`(
        flags: [String], title: String, heading: String
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run(["report", "--format", "markdown"] + flags)
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("# \(title)\n"), "\(run.output)")
        #expect(run.output.contains("| \(heading) |"))
    }

    @Test(arguments: [
        ("pl", "# Luki w treściach, listopad 2026", "miesiąc wcześniej"),
        ("ru", "# Пробелы в текстах, ноябрь 2026", "месяцем раньше"),
    ])
    func `a month is called as the reader calls it`(
        language: String, title: String, before: String
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run(
            "report", "--month", "2026-11", "--format", "markdown", "--language", language
        ).output
        #expect(output.hasPrefix(title))
        #expect(output.contains(before))
    }

    @Test(arguments: [
        ["--week", "2026-W54"], ["--week", "2025-W53"], ["--month", "2026-13"],
        ["--quarter", "2026-Q5"], ["--since", "2026-02-30"],
        ["--since", "2026-11-12", "--until", "2026-11-11"],
        ["--week", "2026-W46", "--month", "2026-11"],
        ["--quarter", "2026-Q4", "--until", "2026-11-11"],
        ["--all-weeks"], ["--all-weeks", "--week", "2026-W46", "--output", "x"],
        ["--all-weeks", "--fail-on", "gaps>1", "--output", "x"], ["--as-of", "yesterday"],
        ["--segment", "plan"],
    ])
    func `a period that cannot be is wrong usage, in one sentence`(flags: [String]) throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run(["report"] + flags)
        #expect(run.status == .usage)
        #expect(run.output.isEmpty && run.errors.filter(\.isNewline).count == 1, "\(run.errors)")
    }

    @Test(arguments: [
        (["--month", "2019-01"], "The data begins on 2026-11-03."),
        (["--week", "2031-W01"], "The data ends on 2026-11-15."),
        (["--since", "2026-11-16"], "The data ends on 2026-11-15."),
        (
            ["--week", "2026-W45"],
            "The data begins on 2026-11-03, so only 6 of 7 days are counted."
        ),
        (
            ["--month", "2026-11"],
            "The data ends on 2026-11-15, so only 13 of 30 days are counted."
        ),
        (
            ["--as-of", "2026-11-11", "--week", "2026-W46"],
            "The data ends on 2026-11-11, so only 3"
        ),
        (["--week", "2026-W46"], "is not whole: of the week before, 6 days have data."),
        (
            ["--since", "2026-11-04", "--until", "2026-11-09"],
            "There is data before and after these days"
        ),
    ])
    func `what the data does not cover is said, and is no failure`(
        flags: [String], sentence: String
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run(["report", "--format", "markdown"] + flags)
        #expect(run.status == .done)
        #expect(run.output.contains(sentence), "\(run.output.prefix(1000))")
        // The same in every format that people read.
        #expect(bench.run(["report", "--format", "html"] + flags).output.contains(sentence))
    }

    @Test func `data that is one part of a week is reported as that part`() throws {
        let bench = try Workbench()
        try bench.record([
            CoffeeWorld.asked("1", .ticket, "How do I descale it?", on: "2026-11-17"),
            CoffeeWorld.asked("2", .ticket, "Descaling, how?", on: "2026-11-18"),
        ])
        let output = bench.run("report", "--format", "markdown").output
        #expect(output.hasPrefix("# Support content gaps, week 2026-W47\n"))
        #expect(output.contains("only 2 of 7 days are counted."))
    }

    @Test func `as of a day nothing is known that came or was decided later`() throws {
        let bench = try Workbench()
        try bench.fill()
        func report() -> String {
            bench.run("report", "--as-of", "2026-11-12", "--format", "json").output
        }
        let before = report()
        #expect(before.contains(#""id": "2026-W45""#))
        _ = bench.run("mark", "Q-1", "dismissed", "--reason", "one customer")
        #expect(report() == before)
        #expect(bench.run("report", "--as-of", "2026-11-21", "--format", "json").output != before)
    }

    @Test func `a segment is counted alone, in files of its own`() throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path + "/out"
        let flags = ["report", "--month", "2026-11", "--format", "markdown"]
        let run = bench.run(flags + ["--segment", "plan=family", "--output", folder])
        #expect(run.output == "Wrote \(folder)/lacuna-2026-11--plan=family.md.\n")
        let text = try String(
            contentsOfFile: folder + "/lacuna-2026-11--plan=family.md", encoding: .utf8)
        #expect(text.contains("Only what was asked with plan=family is counted."))
        #expect(text.contains("| Tickets, reviews and searches | 1 | –"))
        // No name leads out of the folder.
        _ = bench.run(flags + ["--segment", "plan=../../x", "--output", folder])
        #expect(
            FileManager.default.fileExists(
                atPath: folder + "/lacuna-2026-11--plan=%2E%2E%2F%2E%2E%2Fx.md"))
    }

    @Test func `a week that a segment did not ask in is a zero, and one without data is none`()
        throws
    {
        let bench = try Workbench()
        try bench.record(
            [("2026-11-02", "a"), ("2026-11-08", "b"), ("2026-11-16", "a"), ("2026-11-22", "b")]
                .map { CoffeeWorld.asked($0.0, .ticket, "Where is it?", on: $0.0, plan: $0.1) })
        func figures(_ flags: String...) -> String {
            bench.run(["report", "--format", "json"] + flags).output
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        #expect(figures().contains(#""value": 2, "previous": null"#))
        #expect(figures("--segment", "plan=c").contains(#""value": 0, "previous": null"#))
        #expect(
            figures("--week", "2026-W45", "--segment", "plan=c").contains(
                #""value": 0, "previous": null"#))
    }

    @Test func `every complete week gets a report, and one that is there is left alone`() throws {
        let bench = try Workbench()
        try bench.record(
            ["2026-10-26", "2026-11-01", "2026-11-04", "2026-11-20", "2026-11-24"]
                .map { CoffeeWorld.asked($0, .ticket, "Where is it?", on: $0) })
        let folder = bench.folder.path + "/out"
        let flags = ["report", "--all-weeks", "--format", "markdown", "--output", folder]
        let run = bench.run(flags)
        #expect(run.status == .done)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { !$0.hasPrefix(".") }.sorted()
        // Nothing was asked in W46, and W48 goes on.
        #expect(names == ["W44", "W45", "W47"].map { "lacuna-2026-\($0).md" })
        #expect(bench.run(flags).output.contains("Already there, unchanged: "))
    }

    /// A view of the week with a ticket at each of the moments.
    private func count(_ moments: [String], in week: String, zone: String) throws -> Int {
        let format = ISO8601DateFormatter()
        let documents = moments.enumerated().map { index, moment in
            var document = Document(
                id: "\(index)", kind: .ticket, location: .init(file: "x"), text: "How?")
            document.created = format.date(from: moment)
            return StoredDocument(key: index + 1, document: document)
        }
        let view = PeriodView(
            period: .week(try #require(Week(week))),
            analysis: Analysis(clusters: [], placements: [], nextClusterNumber: 1),
            documents: documents, timeZone: try #require(TimeZone(identifier: zone)))
        return view.count(in: view.period)
    }

    @Test(arguments: [
        // New Year is in the middle of a week of the old year.
        (
            ["2026-12-27T23:30:00Z", "2027-01-01T12:00:00Z", "2027-01-03T22:59:59Z"], "2026-W53",
            "Europe/Warsaw", 3
        ),
        (["2026-12-27T22:59:59Z", "2027-01-03T23:00:00Z"], "2026-W53", "Europe/Warsaw", 0),
        // A week of 167 hours, and one of 169.
        (["2026-03-22T23:00:00Z", "2026-03-29T21:59:59Z"], "2026-W13", "Europe/Warsaw", 2),
        (["2026-03-22T22:59:59Z", "2026-03-29T22:00:00Z"], "2026-W13", "Europe/Warsaw", 0),
        (["2026-10-18T22:00:00Z", "2026-10-25T22:59:59Z"], "2026-W43", "Europe/Warsaw", 2),
        // A zone that left out 30 December 2011.
        (["2011-12-26T10:00:00Z", "2012-01-01T09:59:59Z"], "2011-W52", "Pacific/Apia", 2),
        (["2012-01-01T10:00:00Z"], "2011-W52", "Pacific/Apia", 0),
    ])
    func `a week begins and ends with its zone's Mondays`(
        moments: [String], week: String, zone: String, expected: Int
    ) throws {
        #expect(try count(moments, in: week, zone: zone) == expected)
    }

    @Test func `every hour is in one week, whatever a zone did with its clocks`() throws {
        for zone in ["Europe/Warsaw", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kolkata"] {
            let zone = try #require(TimeZone(identifier: zone))
            var week = try #require(Week("2011-W50"))
            let start = week.interval(in: zone).lowerBound
            var moment = start
            while moment < start + 60 * 86_400 {
                if !week.interval(in: zone).contains(moment) { week = week.advanced(by: 1) }
                #expect(week.interval(in: zone).contains(moment), "\(moment) \(zone.identifier)")
                #expect(Week(containing: moment, in: zone) == week)
                moment += 3600
            }
        }
    }

    @Test func `a part of a week is held against as much of the weeks before`() throws {
        var documents: [StoredDocument] = []
        // Two a day for eight weeks, then two a day until Wednesday.
        let monday = try #require(Day("2026-09-21"))
        for day in 0..<59 {
            for _ in 0..<2 {
                var document = Document(
                    id: "\(documents.count)", kind: .ticket, location: .init(file: "x"),
                    text: "How?")
                document.created = monday.advanced(by: day).start(in: .gmt)
                documents.append(StoredDocument(key: documents.count + 1, document: document))
            }
        }
        let cluster = QuestionCluster(
            id: ClusterID(1), label: "How?", language: "en", medoid: 1,
            members: documents.map(\.key), terms: [], distinctness: 1)
        let view = PeriodView(
            period: .week(try #require(Week("2026-W47"))),
            analysis: Analysis(clusters: [cluster], placements: [], nextClusterNumber: 2),
            documents: documents, timeZone: .gmt)
        let question = ListedQuestion(cluster, documents: view.byKey, state: nil)
        // Six in three days are no fall from fourteen a week.
        #expect(WeeklyChanges(view, trends: WeeklyTrends(view), of: [question]).changes.isEmpty)
    }
}
