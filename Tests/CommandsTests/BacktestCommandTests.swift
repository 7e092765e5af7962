import Reporting
import SupportModel
import Testing

@testable import Commands

struct BacktestCommandTests {
    private static let questions = [
        ("How do I descale the espresso machine?", "en"), ("Gdzie jest moja paczka z kawą?", "pl"),
        ("Какие фильтры подходят к машине?", "ru"),
    ]

    /// Three weeks, in each of which every question is asked thrice, and a page on something else.
    private func bench(weeks: Int = 3, page created: String? = nil) throws -> Workbench {
        let bench = try Workbench()
        let mondays = ["2026-10-19", "2026-10-26", "2026-11-02"].prefix(weeks)
        var documents: [Document] = []
        for monday in mondays {
            for (text, language) in Self.questions {
                for _ in 0..<3 {
                    documents.append(
                        CoffeeWorld.asked(
                            "T-\(documents.count)", .ticket, text, on: monday, language: language))
                }
            }
        }
        let sunday = mondays.last.map { $0 == "2026-11-02" ? "2026-11-08" : "2026-10-25" }
        documents.append(
            CoffeeWorld.asked("T-end", .ticket, "Are you open on Sundays?", on: sunday))
        var page = Document(
            id: "hours.md", kind: .content, location: .init(file: "hours.md"),
            text: "Our shop in the old town is open from nine to five.")
        page.created = created.flatMap { Day($0) }?.start(in: .gmt)
        documents.append(page)
        try bench.record(documents)
        return bench
    }

    @Test func `gaps of earlier weeks are told with what followed`() throws {
        let run = try bench().run(
            "backtest", "--weeks", "2", console: RecordingConsole(width: 300))
        #expect(run.status == .done)
        #expect(run.errors.contains("as of 2026-W43 (1 of 2) …"))
        #expect(
            run.output.hasPrefix(
                "As of 2 earlier weeks, 2 gaps would have been raised; 2 of them (100%) were asked "
                    + "again afterwards, 12 times."))
        #expect(run.output.contains("Gdzie jest moja paczka z kawą?"))
        #expect(run.output.contains("Какие фильтры подходят к машине?"))
        #expect(run.output.contains("No page says when it was made"))
    }

    @Test func `a published answer whose question was raised before was foreseen`() throws {
        let bench = try bench()
        let gaps = bench.run("gaps").outcome.report?.listed ?? []
        let id = try #require(gaps.first)
        _ = bench.run("mark", id, "published", "--article", "help/a.md", "--on", "2026-11-04")
        let run = bench.run(
            "backtest", "--weeks", "2", "--quiet", console: RecordingConsole(width: 300))
        #expect(run.output.contains("Of 1 article published since, 1 was foreseen."))
        #expect(run.output.contains("help/a.md"))
        #expect(run.errors.isEmpty)
        let json = bench.run("backtest", "--format", "json").output
        #expect(json.contains(#""schema": "lacuna.backtest/1""#))
        #expect(json.contains(#""foreseen_after": "2026-W43""#))
    }

    @Test func `only the first gaps of each week count if that is wanted`() throws {
        let run = try bench().run("backtest", "--top", "1", "--weeks", "2")
        #expect(run.output.contains("1 gap would have been raised; 1 of them (100%) was"))
    }

    @Test func `one week of data is nothing to look back on`() throws {
        let run = try bench(weeks: 1).run("backtest")
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("Nothing to look back on: the data needs two full weeks"))
    }

    @Test func `without content nothing can be called a gap`() throws {
        let bench = try Workbench()
        try bench.record([
            CoffeeWorld.asked("T-1", .ticket, "How do I descale?", on: "2026-11-03")
        ])
        let run = bench.run("backtest")
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("No content is loaded"))
    }

    @Test(arguments: ["0", "-1", "53", "many"])
    func `a number of weeks that cannot be is refused`(weeks: String) throws {
        #expect(try bench().run("backtest", "--weeks=\(weeks)").status == .usage)
    }
}
