import Reporting
import SupportModel
import Testing

@testable import Commands

struct EffectCommandTests {
    @Test func `an article that halved demand is told with what it saved`() throws {
        let bench = try EffectWorld.bench(
            .init(label: "How do I descale?", weeks: EffectWorld.steady(42, 19)))
        let run = bench.run("effect", "Q-1", console: RecordingConsole(width: 300))
        #expect(run.status == .done)
        #expect(
            run.output.contains(
                "Asked 42 times a week before, 19 after; the questions nobody touched were asked "
                    + "as often as before: so it fell by 55%"))
        #expect(run.output.contains("about 23 fewer questions a week."))
        #expect(run.output.contains("10 questions that nobody marked"))
        #expect(run.output.contains("2026-W38, the week of publishing"))
    }

    @Test(arguments: [
        (
            "pl",
            "Wcześniej zadawane 42 razy w tygodniu, potem 19; pytania, których nikt nie ruszał, "
                + "padały tak samo często: czyli spadek o 55%",
            "około 23 pytań tygodniowo mniej."
        ),
        (
            "ru",
            "Раньше спрашивали 42 раза в неделю, потом 19; вопросы, которых никто не касался, "
                + "задавали так же часто: значит, снижение на 55\u{A0}%",
            "примерно на 23 вопроса в неделю меньше."
        ),
    ])
    func `an effect is told in the reader's language`(
        language: String, change: String, saved: String
    ) throws {
        let bench = try EffectWorld.bench(
            .init(label: "How do I descale?", weeks: EffectWorld.steady(42, 19)))
        let run = bench.run(
            "effect", "Q-1", "--language", language, console: RecordingConsole(width: 400))
        #expect(run.output.contains(change))
        #expect(run.output.contains(saved))
    }

    @Test func `the list has a row for each article and a total`() throws {
        let bench = try Workbench()
        try EffectWorld.fill(
            bench,
            [
                .init(label: "Jak odkamienić?", language: "pl", weeks: EffectWorld.steady(42, 19)),
                .init(label: "Где моя посылка?", language: "ru", weeks: EffectWorld.steady(30)),
            ] + EffectWorld.others)
        for id in ["Q-1", "Q-2"] {
            _ = bench.run("mark", id, "published", "--on", EffectWorld.published)
        }
        let run = bench.run("effect", console: RecordingConsole(width: 80))
        #expect(run.output.hasPrefix("2 questions are published: 1 asked less since, 1 where"))
        #expect(run.output.contains("Jak odkamienić?"))
        #expect(run.output.contains("Где моя посылка?"))
        #expect(run.output.contains("cannot be told"))
        #expect(run.outcome.report?.listed == ["Q-1", "Q-2"])
        let lines = bench.run("effect", "--format", "jsonl").output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains(#""finding":"fell""#))
        #expect(lines[1].contains(#""finding":"unclear""#))
        let json = bench.run("effect", "--format", "json").output
        #expect(json.contains(#""schema": "lacuna.effect/1""#))
        #expect(json.contains(#""fewer_per_week""#))
    }

    @Test func `what all questions do together is no effect`() throws {
        let bench = try Workbench()
        let weeks = EffectWorld.steady(40, 20)
        try EffectWorld.fill(
            bench,
            [.init(label: "How do I descale?", weeks: weeks)]
                + (0..<12).map { .init(label: "Other \($0)", weeks: EffectWorld.steady(20, 10)) })
        _ = bench.run("mark", "Q-1", "published", "--on", EffectWorld.published)
        let run = bench.run("effect", "Q-1", console: RecordingConsole(width: 300))
        #expect(run.output.contains("the questions nobody touched went down 50%"))
        #expect(run.output.contains("whether the article helped cannot be told"))
    }

    @Test func `demand that comes back is told, with what to do about it`() throws {
        var weeks = EffectWorld.steady(42, 15)
        for week in 13..<17 { weeks[week] = 43 }
        let bench = try EffectWorld.bench(.init(label: "How do I descale?", weeks: weeks))
        let run = bench.run("effect", console: RecordingConsole(width: 200))
        #expect(run.output.contains("came back"))
        #expect(run.output.contains("lacuna mark Q-1 reopened"))
        let details = bench.run("effect", "Q-1", console: RecordingConsole(width: 200))
        #expect(
            details.output.contains("43 times a week again since 2026-10-19, for 4 weeks now."))
        #expect(details.output.contains("You can reopen it: mark Q-1 reopened"))
        #expect(
            bench.run("effect", "--format", "jsonl").output
                .contains(#""back_since":"2026-10-19","asked_since_back":43"#))
        _ = bench.run("mark", "Q-1", "reopened")
        #expect(bench.run("effect", "Q-1").output.contains("It is on the list again."))
        #expect(!bench.run("effect").output.contains("mark Q-1 reopened"))
    }

    @Test func `demand that came back six weeks ago is not taken for no effect`() throws {
        var weeks = EffectWorld.steady(42, 15)
        for week in 11..<17 { weeks[week] = 43 }
        let bench = try EffectWorld.bench(.init(label: "How do I descale?", weeks: weeks))
        let output = bench.run("effect", "Q-1", console: RecordingConsole(width: 200)).output
        #expect(output.contains("43 times a week again since 2026-10-05, for 6 weeks now."))
        #expect(output.contains("lacuna mark Q-1 reopened"))
    }

    @Test func `the same question in another language is not compared with`() throws {
        let bench = try Workbench()
        try EffectWorld.fill(
            bench,
            [
                .init(label: "How do I descale?", weeks: EffectWorld.steady(42, 19), linked: [2]),
                .init(
                    label: "Jak odkamienić?", language: "pl", weeks: EffectWorld.steady(9),
                    linked: [1]),
            ] + EffectWorld.others)
        _ = bench.run("mark", "Q-1", "published", "--on", EffectWorld.published)
        #expect(bench.run("effect", "Q-1").output.contains("10 questions that nobody marked"))
    }

    @Test func `after the second article the first one's weeks are not before`() throws {
        let bench = try EffectWorld.bench(
            .init(label: "How do I descale?", weeks: EffectWorld.steady(42, 30)))
        _ = bench.run("mark", "Q-1", "reopened")
        _ = bench.run("mark", "Q-1", "published", "--on", "2026-10-19")
        let output = bench.run("effect", "Q-1").output
        #expect(!output.contains("2026-W37"))
        #expect(output.contains("2026-W39"))
        #expect(output.contains("2026-W43, the week of publishing"))
    }
}
