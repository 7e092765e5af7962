import Foundation
import SupportModel
import Testing

@testable import Commands

struct ReportCommandTests {
    @Test func `the last complete week ends on a Sunday that the data reaches`() throws {
        let friday = CoffeeWorld.asked("1", .ticket, "a", on: "2026-11-20")
        let sunday = CoffeeWorld.asked("2", .ticket, "b", on: "2026-11-22")
        func week(_ document: Document) -> String? {
            DataExtent(of: [StoredDocument(key: 1, document: document)], in: .gmt)
                .lastCompleteWeek?.description
        }
        #expect(week(friday) == "2026-W46")
        #expect(week(sunday) == "2026-W47")
        #expect(week(CoffeeWorld.asked("3", .ticket, "c", on: nil)) == nil)
    }

    @Test func `the report names the week and holds figures against last week's`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("report", "--format", "markdown").output
        #expect(output.hasPrefix("# Support content gaps, week 2026-W46\n"))
        #expect(
            output.contains(
                "From 2026-11-09 to 2026-11-15, 6 tickets, reviews and searches came in, 5 more than"
            ))
        #expect(output.contains("| Tickets, reviews and searches | 6 | 1 | +5 |"))
        #expect(output.contains("1 row or file rejected in 1 load"))
    }

    @Test(arguments: [
        (
            "pl", "# Luki w treściach, tydzień 2026-W46\n",
            "wpłynęło 6 zgłoszeń, opinii i wyszukiwań, o 5 więcej niż tydzień wcześniej.",
            "| Zgłoszenia, opinie i wyszukiwania | 6 | 1 | +5 |"
        ),
        (
            "ru", "# Пробелы в текстах, неделя 2026-W46\n",
            "поступило 6 обращений, отзывов и запросов, на 5 больше, чем неделей раньше.",
            "| Обращения, отзывы и запросы | 6 | 1 | +5 |"
        ),
    ])
    func `the report is in the reader's language, and what programs read stays`(
        language: String, title: String, lead: String, figure: String
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let said = bench.run("report", "--format", "markdown", "--language", language).output
        #expect(said.hasPrefix(title))
        #expect(said.contains(lead))
        #expect(said.contains(figure))
        let english = bench.run("report", "--format", "json").output
        #expect(
            bench.run("report", "--format", "json", "--language", language).output == english)
    }

    @Test func `a week looks back only, so later data does not change it`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("report", "--week", "2026-W45", "--format", "json").output
        #expect(output.contains(#""lacuna.report/2""#))
        #expect(output.contains(#""2026-W45""#))
        let view = PeriodView(
            period: .week(try #require(Week("2026-W45"))), analysis: CoffeeWorld.analysis,
            documents: zip(1..., CoffeeWorld.documents.dropLast())
                .map { StoredDocument(key: $0, document: $1) }, timeZone: .gmt)
        #expect(view.analysis.clusters.map(\.members) == [[1]])
        let questions = view.analysis.clusters.map {
            ListedQuestion($0, documents: view.byKey, state: nil)
        }
        #expect(
            WeeklyChanges(view, trends: WeeklyTrends(view), of: questions).changes.isEmpty)
    }

    /// Returns how a question moved that was asked so often a week, the last being the report's,
    /// beside others that were always asked alike.
    private func directions(of counts: [Int]) throws -> [WeeklyChanges.Direction] {
        var documents: [StoredDocument] = []
        var clusters: [QuestionCluster] = []
        func ask(_ counts: [Int]) {
            var members: [Int] = []
            for (week, count) in counts.enumerated() {
                for number in 0..<count {
                    var document = Document(
                        id: "\(documents.count)", kind: .ticket, location: .init(file: "x"),
                        text: "How?")
                    // Mondays and Sundays, so that every week is whole.
                    document.created = Date(
                        timeIntervalSince1970: 1_699_833_600 + Double(week) * 604_800
                            + Double(number % 2) * 6 * 86_400)
                    documents.append(StoredDocument(key: documents.count + 1, document: document))
                    members.append(documents.count)
                }
            }
            clusters.append(
                QuestionCluster(
                    id: ClusterID(clusters.count + 1), label: "How?", language: "en",
                    medoid: members[0], members: members, terms: [], distinctness: 1))
        }
        ask(counts)
        for _ in 0..<20 { ask(counts.map { _ in 2 }) }
        let last = try #require(documents.compactMap(\.document.created).max())
        let view = PeriodView(
            period: .week(Week(containing: last, in: .gmt)),
            analysis: Analysis(
                clusters: clusters, placements: [], nextClusterNumber: clusters.count + 1),
            documents: documents, timeZone: .gmt)
        let questions = view.analysis.clusters.map {
            ListedQuestion($0, documents: view.byKey, state: nil)
        }
        return WeeklyChanges(view, trends: WeeklyTrends(view), of: questions).changes.map(
            \.direction)
    }

    @Test func `a question grows or falls only where chance hardly makes it`() throws {
        #expect(try directions(of: [2, 2, 1, 2, 2, 3, 2, 2, 4]).isEmpty)
        #expect(try directions(of: [2, 2, 1, 2, 2, 3, 2, 2, 14]) == [.spike])
        #expect(try directions(of: [1, 2, 2, 3, 4, 6, 7, 9, 9]) == [.growing])
        #expect(try directions(of: [0, 0, 0, 0, 0, 0, 0, 0, 6]) == [.new])
        #expect(try directions(of: [20, 18, 20, 22, 20, 20, 18, 20, 0]) == [.falling])
    }

    @Test func `a question asked beside another counts in its week as it does in the total`() throws
    {
        var analysis = CoffeeWorld.analysis
        analysis.clusters[1].secondaryMembers = [1]
        let documents = zip(1..., CoffeeWorld.documents.dropLast())
            .map { StoredDocument(key: $0, document: $1) }
        let week = try #require(Week("2026-W45"))
        let view = PeriodView(
            period: .week(week.advanced(by: 1)), analysis: analysis, documents: documents,
            timeZone: .gmt)
        let parcel = try #require(view.analysis.clusters.last)
        #expect(view.count(of: parcel, in: .week(week)) == 1)
        #expect(view.isNew(parcel, in: .week(week)))
    }

    @Test(arguments: [
        ("asked>5", true), ("asked > 6", false), ("asked>=6", true), ("gaps=0", false),
        ("answered-share<100%", true), ("new-gaps>50", false),
    ])
    func `a condition that holds ends the report with status 3`(
        condition: String, holds: Bool
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("report", "--fail-on", condition, "--format", "json")
        #expect(run.status == (holds ? .conditionHolds : .done), "\(run.errors)")
        #expect(run.errors.contains("\(condition) holds: ") == holds, "\(run.errors)")
        #expect(!run.errors.contains("6.0"))
        #expect(run.output == bench.run("report", "--format", "json").output)
    }

    @Test(arguments: ["gaps", "gaps>many", "tickets>5", ">5", "gaps>"])
    func `what is no condition is refused, with one that is`(text: String) throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("report", "--fail-on", text)
        #expect(run.status == .usage)
        #expect(run.errors.contains("'new-gaps>5'"), "\(run.errors)")
    }

    @Test func `before the data the report says when it begins and shows no tables`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("report", "--week", "2024-W10", "--format", "markdown").output
        #expect(output.contains("The data begins on 2026-11-03."))
        #expect(!output.contains("|"))
    }

    @Test func `files are named for the week and are the same each time`() throws {
        let bench = try Workbench()
        try bench.fill()
        let folder = bench.folder.path + "/out/weekly"
        func write() throws -> [Data] {
            let run = bench.run("report", "--format", "markdown,json", "--output", folder)
            #expect(run.status == .done)
            return try ["md", "json"].map {
                try Data(contentsOf: URL(fileURLWithPath: "\(folder)/lacuna-2026-W46.\($0)"))
            }
        }
        let first = try write()
        #expect(try write() == first)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                == [".lacuna-files", "lacuna-2026-W46.json", "lacuna-2026-W46.md"])
    }

    @Test func `a week without data is a report that says so`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("report", "--week", "2024-W10")
        #expect(run.status == .done)
        #expect(run.output.contains("nothing was asked"))
    }

    @Test func `a folder that cannot be made ends with 73`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("report", "--output", bench.workspacePath + "/out")
        #expect(run.status == .cannotWrite)
    }

    @Test func `without a date there is no last week`() throws {
        let bench = try Workbench()
        try bench.record([CoffeeWorld.asked("1", .ticket, "Where is it?", on: nil)])
        let run = bench.run("report")
        #expect(run.status == .failed)
        #expect(run.errors.contains("name a week: --week 2026-W47"))
    }
}
