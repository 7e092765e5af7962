import Reporting
import SupportModel
import Testing

@testable import Commands

/// `effect` where little or nothing can be told.
struct EffectBadInputTests {
    private let wide = RecordingConsole(width: 300)

    @Test func `a day of publishing that lies ahead is refused`() throws {
        let bench = try EffectWorld.bench(.init(label: "x", weeks: [3]))
        let run = bench.run("mark", "Q-2", "published", "--on", "2026-11-22")
        #expect(run.status == .usage)
        #expect(
            run.errors.contains(
                "2026-11-22 lies ahead; say so once it has happened, or give the day it happened: "
                    + "--on 2026-11-21"))
        #expect(bench.run("mark", "Q-2", "published", "--on", "2026-11-21").status == .done)
    }

    @Test func `nothing published is said, with what to do`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("effect", console: wide)
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("No question is marked as published"))
        let one = bench.run("effect", "Q-1").output
        #expect(one.contains("is not marked as published, so nothing can be told."))
        #expect(
            bench.run("effect", "Q-1", "--format", "json").output.contains(#""effect": null"#))
        #expect(bench.run("effect", "--format", "jsonl").output.isEmpty)
    }

    @Test func `an unknown question is refused`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("effect", "Q-99")
        #expect(run.status == .failed)
        #expect(run.errors.contains("there is no question Q-99"))
    }

    @Test func `one week of data is too little`() throws {
        let bench = try Workbench()
        try EffectWorld.fill(
            bench, [.init(label: "a", weeks: [20]), .init(label: "b", weeks: [20])])
        _ = bench.run("mark", "Q-1", "published", "--on", "2026-07-22")
        #expect(
            bench.run("effect", "Q-1", console: wide).output.contains(
                "Nothing can be told: the data has no full week before Q-1 was published"))
    }

    @Test func `one full week since is too early`() throws {
        let bench = try EffectWorld.bench(
            .init(label: "a", weeks: Array(EffectWorld.steady(42, 19).prefix(10))))
        // The others go on for longer; so their weeks after are full ones.
        let run = bench.run("mark", "Q-1", "published", "--on", "2026-11-05")
        #expect(run.status == .done)
        #expect(
            bench.run("effect", "Q-1", console: wide).output.contains(
                "Too early to tell: only one full week has passed since Q-1 was published on "
                    + "2026-11-05, as the data ends on 2026-11-15."))
    }

    @Test func `a question that nobody asked before cannot have fallen`() throws {
        let bench = try EffectWorld.bench(
            .init(label: "a", weeks: Array(repeating: 0, count: 9) + [4, 5, 6, 3, 4, 5, 2, 4]))
        #expect(
            bench.run("effect", "Q-1", console: wide).output.contains(
                "nobody asked Q-1 in the 8 full weeks before it was published"))
    }

    @Test func `few who ask are not enough to tell`() throws {
        let bench = try EffectWorld.bench(
            .init(label: "a", weeks: (0..<17).map { $0 % 3 == 0 ? 1 : 0 }))
        let output = bench.run("effect", "Q-1", console: wide).output
        #expect(output.contains("Too few ask Q-1 to say whether the article helped"))
        #expect(output.contains("13 weeks would not show it"))
    }

    @Test func `without questions that nobody touched there is nothing to compare with`() throws {
        let bench = try Workbench()
        try EffectWorld.fill(
            bench,
            [
                .init(label: "a", weeks: EffectWorld.steady(42, 19)),
                .init(label: "b", weeks: EffectWorld.steady(30)),
                .init(label: "c", weeks: EffectWorld.steady(30)),
            ])
        _ = bench.run("mark", "Q-1", "published", "--on", EffectWorld.published)
        _ = bench.run("mark", "Q-2", "dismissed", "--reason", "spam")
        #expect(
            bench.run("effect", "Q-1", console: wide).output.contains(
                "fewer than two questions that nobody marked were asked in these weeks"))
    }

    @Test func `weeks without data are missing, not zero`() throws {
        func without(_ weeks: [Int]) -> [Int] {
            weeks.enumerated().map { (11...12).contains($0.offset) ? 0 : $0.element }
        }
        let bench = try Workbench()
        try EffectWorld.fill(
            bench,
            [.init(label: "a", weeks: without(EffectWorld.steady(42)))]
                + EffectWorld.others.map { .init(label: $0.label, weeks: without($0.weeks)) })
        _ = bench.run("mark", "Q-1", "published", "--on", EffectWorld.published)
        let output = bench.run("effect", "Q-1", console: wide).output
        #expect(output.contains("Asked 42 times a week before, 42 after"))
        #expect(output.contains("without data: 2026-W41 and 2026-W42"))
    }

    @Test func `data without dates cannot tell`() throws {
        let bench = try Workbench()
        try bench.record([CoffeeWorld.asked("T-1", .ticket, "How do I descale?", on: nil)])
        var analysis = CoffeeWorld.analysis
        analysis.clusters[0].members = [1]
        try bench.keep(analysis)
        _ = bench.run("mark", "Q-1", "published")
        let run = bench.run("effect")
        #expect(run.status == .failed)
        #expect(run.errors.contains("no ticket, review or search has a date"))
    }
}
