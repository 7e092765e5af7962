import Reporting
import SupportModel
import Testing

@testable import Commands

struct ThemesCommandTests {
    /// The coffee machine's questions, as one theme and linked as one question in two languages.
    private func bench(linked: Bool = false) throws -> Workbench {
        let bench = try Workbench()
        var analysis = CoffeeWorld.analysis
        if linked {
            analysis.clusters[0].linked = [ClusterID(2)]
            analysis.clusters[1].linked = [ClusterID(1)]
            analysis.clusters[1].language = "pl"
            analysis.clusters[1].verdict = .missing
            analysis.clusters[1].coverage?.gapScore = 0.9
        }
        analysis.themes = [
            Theme(
                id: ThemeID(3), label: "Machine, parcel", clusters: [ClusterID(1), ClusterID(2)])
        ]
        analysis.clusters[0].theme = ThemeID(3)
        analysis.clusters[1].theme = ThemeID(3)
        try bench.fill(analysis)
        return bench
    }

    @Test func `a theme is listed with its questions, demand and what is unanswered`() throws {
        let run = try bench().run("themes")
        #expect(run.output.hasPrefix("2 questions in 1 theme."))
        #expect(run.output.contains("T-3  Machine, parcel"))
        let line = try bench().run("themes", "--format", "jsonl").output
        #expect(
            line.hasPrefix(
                #"{"id":"T-3","theme":"Machine, parcel","questions":2,"asked":6,"unanswered":1,"#))
        #expect(line.contains(#""clusters":["Q-1","Q-2"]"#))
    }

    @Test func `questions without relatives stand together at the end`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("themes")
        #expect(run.output.hasPrefix("2 questions in 0 themes, 2 of them like no other."))
        #expect(run.output.contains("other"))
    }

    @Test func `show names the theme`() throws {
        #expect(try bench().run("show", "Q-1").output.contains("T-3 Machine, parcel"))
    }

    @Test func `one question in two languages is one row with the demand of both`() throws {
        let run = try bench(linked: true).run("gaps")
        #expect(run.outcome.report?.listed == ["Q-1"])
        #expect(run.output.contains("en · pl"))
        #expect(run.output.contains("asked 6 times"))
        let clusters = try bench(linked: true).run("clusters", "--format", "jsonl").output
        #expect(clusters.split(separator: "\n").count == 1)
        #expect(clusters.contains(#""languages":["en","pl"],"linked":["Q-2"],"theme":"T-3""#))
    }

    @Test func `show names the question in the other language`() throws {
        let output = try bench(linked: true).run(
            "show", "Q-1", console: RecordingConsole(width: 200)
        ).output
        #expect(output.contains("Q-2 “Where is my parcel?” (pl, missing)"))
    }
}
