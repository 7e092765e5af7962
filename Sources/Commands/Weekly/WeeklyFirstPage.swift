import Gaps
import Reporting
import SupportModel
import Wording

/// What can be read in a minute: figures, what to write next, what changed, what articles brought,
/// and what the data lacks.
extension WeeklyReport {
    /// So many gaps are named first.
    static let nextCount = 5

    /// The first page.
    var firstPage: [Block] {
        firstBlocks + [.heading(say("To write next"), level: 2)] + nextBlocks
            + [.heading(say("What changed"), level: 2)] + changeBlocks
            + journey.section
            + [.heading(say("What was published"), level: 2)] + publishedBlocks
            + [.heading(say("What the data lacks"), level: 2), .bullets(unusable)]
    }

    /// What the report begins with: no list.
    var firstBlocks: [Block] {
        [.heading(title, level: 1), .paragraph(lead)] + notes.map(Block.paragraph)
            + (view.documents.isEmpty ? [] : [.figures(figureList)])
    }

    private var figureList: FigureList {
        FigureList(
            titles: .init(
                name: say("Figure"), now: words.this, before: words.last, change: say("Change"),
                trend: words.trend(of: WeeklyTrends.shownCount)),
            figures: figures.map { figure in
                .init(
                    name: say(figure.subject.name), now: figure.text(figure.value),
                    range: figure.range,
                    before: figure.text(figure.previous), change: figure.change,
                    tone: figure.tone, trend: figure.trend, bars: figure.bars,
                    trendInWords: "\(words.trend(of: figure.trend.count)): \(figure.trendInWords)")
            })
    }

    // MARK: What to write next

    /// What an article would bring.
    var expected: ExpectedEffect { ExpectedEffect(in: view, after: sources.published) }

    private var nextBlocks: [Block] {
        guard let best = gaps.first else { return [.paragraph(nothingToWrite)] }
        let expected = expected
        let first = gaps.prefix(Self.nextCount)
        return [
            .table(
                Table(
                    columns: [
                        .init(say("Id")), .init(say("Question"), isFlexible: true),
                        .init(say("Owner"), shownFrom: 70),
                        .init(words.this, alignment: .trailing, shownFrom: 90),
                        .init(say("Verdict"), shownFrom: 90, tones: Verdict.tones),
                        .init(say("Expected")),
                    ],
                    rows: first.map { gap in
                        [
                            gap.cluster.id.description, text.label(gap.cluster.label),
                            owners[gap.cluster.id] ?? say("nobody yet"),
                            Counted.grouped(view.count(of: gap, in: view.period)),
                            gap.cluster.verdict?.title ?? say("unknown"), expected.text(gap),
                        ]
                    })),
            .paragraph(expected.explanation),
            .next(
                command: "draft \(best.cluster.id)", purpose: say("get a first draft of the answer")
            ),
        ]
    }

    // MARK: What changed

    private var changeBlocks: [Block] {
        let decided = WeeklyDecided(sources.decided, labels: labels, text: text).sentences
        let happened = decided + events.sentences
        let rest = happened.count - Self.limit
        return movementBlocks
            + (happened.isEmpty ? [] : [.bullets(Array(happened.prefix(Self.limit)))])
            + more(rest)
    }

    private var labels: [ClusterID: String] {
        Dictionary(
            view.analysis.clusters.map { ($0.id, $0.label) },
            uniquingKeysWith: { first, _ in first })
    }

    private var movementBlocks: [Block] {
        guard moved.comparedPeriods > 0 else {
            return [.paragraph(say("There is no data before, so nothing can be called a change."))]
        }
        guard !changes.isEmpty else {
            return [
                .paragraph(
                    say("No question is new, and none is asked clearly more or less often."))
            ]
        }
        return [
            .table(
                Table(
                    columns: [
                        .init(say("Id")), .init(say("Question"), isFlexible: true),
                        .init(say("Trend"), tones: WeeklyChanges.Direction.tones),
                        .init(words.this, alignment: .trailing),
                        .init(say("Usual"), alignment: .trailing, shownFrom: 80),
                        .init(
                            words.trend(of: WeeklyTrends.shownCount), shownFrom: 90,
                            trends: changes.map {
                                trend(of: $0.question).map { $0.map(Double.init) }
                            }),
                        .init(say("Verdict"), shownFrom: 100, tones: Verdict.tones),
                    ],
                    rows: changes.map { change in
                        [
                            change.question.cluster.id.description,
                            text.label(change.question.cluster.label),
                            change.direction.title, Counted.grouped(change.now),
                            Counted.tenths(change.usual),
                            Sparkline(trend(of: change.question)).text,
                            change.question.cluster.verdict?.title ?? say("unknown"),
                        ]
                    })),
            .paragraph(
                words.usual(from: moved.comparedPeriods) + " "
                    + say(
                        """
                        What is listed stands out from chance and from what all questions do \
                        together; if nothing changed, one report in \
                        \(Movements.falseAlarmEvery) would still list something.
                        """)),
        ]
    }

    /// Returns how often a question was asked in the periods that are shown.
    func trend(of question: ListedQuestion) -> [Int?] { trends.shown(trends.counts(of: question)) }

    // MARK: What was published

    private var publishedBlocks: [Block] {
        guard !sources.published.isEmpty else {
            return [
                .paragraph(
                    say("No question is marked as published, so no article had an effect yet."))
            ]
        }
        let shown = Array(sources.published.prefix(Self.nextCount))
        let whole = EffectList(questions: sources.published, gone: [])
        return [
            .paragraph(whole.sentence), .table(EffectList(questions: shown, gone: []).table),
        ] + more(sources.published.count - shown.count)
    }
}
