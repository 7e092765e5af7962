import Gaps
import Reporting
import SupportModel
import Wording

/// Composes the gap report of a week, or of another period: the same input gives the same bytes.
struct WeeklyReport {
    /// What the load accounts say about the rows that could not be used.
    struct Losses {
        var rejected: Int
        var loads: Int
    }

    let view: PeriodView
    let states: [ClusterID: GapState]
    let owners: [ClusterID: String]
    let losses: Losses
    let hasContent: Bool
    /// What makes verdicts doubtful, a sentence each.
    let doubts: [String]
    let events: WeeklyEvents
    let ranking: GapRanking
    /// Setting to value, in the order of the settings.
    let settings: [Fact]
    /// What is left to write, best first.
    let gaps: [ListedQuestion]
    let figures: [WeeklyFigures.Figure]
    let moved: WeeklyChanges
    /// Every question, the one asked most first.
    let questions: [ListedQuestion]
    private let text = CustomerText()

    init(
        view: PeriodView, states: [ClusterID: GapState], owners: [ClusterID: String],
        losses: Losses, hasContent: Bool, doubts: [String] = [], events: WeeklyEvents,
        ranking: GapRanking,
        settings: [Fact]
    ) {
        self.ranking = ranking
        self.view = view
        self.states = states
        self.owners = owners
        self.losses = losses
        self.hasContent = hasContent
        self.doubts = doubts
        self.events = events
        self.settings = settings
        gaps = LinkedRows.rows(
            of: ranking.gaps(in: view.analysis, documents: view.documents, states: states)
                .filter(\.state.isToDo))
        figures = WeeklyFigures(view).figures
        questions = LinkedRows.mostAsked(
            view.analysis.clusters.map {
                ListedQuestion($0, documents: view.byKey, state: states[$0.id] ?? .open)
            })
        moved = WeeklyChanges(view, of: questions)
    }

    /// What is new, growing or falling.
    var changes: [WeeklyChanges.Change] { moved.changes }

    /// So many gaps and questions stand in the tables for people.
    static let limit = 20

    /// The report for programs.
    var data: WeeklyReportData {
        WeeklyReportData(
            view: view, gaps: gaps, figures: figures, changes: changes, clusters: questions,
            owners: owners, losses: losses, events: events, settings: settings)
    }

    /// What a condition can be about, by name.
    var values: [String: Double] {
        var values: [String: Double] = [
            "gaps": Double(gaps.count),
            "new-gaps": Double(gaps.count { view.isNew($0, in: view.period) }),
        ]
        for figure in figures {
            values[figure.subject.rawValue.replacing("_", with: "-")] = figure.value
        }
        return values
    }

    /// Returns the report for people and programs.
    func report() -> Report {
        let data = data
        return Report(
            blocks: blocks(limit: Self.limit), data: data.value, records: data.gapRecords,
            columns: WeeklyReportData.gapColumns,
            listed: gaps.map(\.cluster.id.description))
    }

    /// Returns the report for people, with so many rows of each list at most.
    func blocks(limit: Int) -> [Block] {
        // Before the data begins there is nothing to put into any table.
        guard !view.documents.isEmpty else { return firstBlocks + settingBlocks }
        var blocks = firstBlocks
        blocks += [.heading(say("To write next"), level: 2)] + gapBlocks(limit: limit)
        blocks += gaps.prefix(1).map {
            .next(
                command: "draft \($0.cluster.id)", purpose: say("get a first draft of the answer"))
        }
        blocks += [.heading(say("New or changing"), level: 2)] + changeBlocks(limit: limit)
        blocks += events.blocks
        blocks += [.heading(say("What customers ask"), level: 2)] + questionBlocks(limit: limit)
        blocks += [.heading(say("What the figures leave out"), level: 2), .bullets(unusable)]
        return blocks + settingBlocks
    }

    /// What the report begins with: no list.
    var firstBlocks: [Block] {
        [.heading(title, level: 1), .paragraph(lead)] + notes.map(Block.paragraph)
            + (view.documents.isEmpty ? [] : [.table(figureTable)])
    }

    /// What the report is called.
    var title: String { words.title }

    /// What the period is called.
    var words: PeriodWords { PeriodWords(period: view.period) }

    private var settingBlocks: [Block] {
        [.heading(say("Settings and versions"), level: 2), .facts(settings.map(printed))]
    }

    /// What people read in the place of what programs get; a key that is typed stays.
    func printed(_ setting: Fact) -> Fact {
        switch setting.name {
        case "order": Fact(say("order"), .string(say(ranking.weights.printed)))
        case "engine": Fact(say("engine"), setting.value)
        case "program": Fact(say("program"), setting.value)
        default: setting
        }
    }

    /// What came in and what is open, in a sentence or two.
    var lead: String {
        let asked = view.count(in: view.period)
        guard asked > 0 else { return nothingAsked }
        guard hasContent else {
            let none = say("No content is loaded, so nothing can be called a gap.")
            return "\(came(asked)) \(none)"
        }
        let summary = GapSummary(gaps: gaps, shown: gaps.count, settled: 0, isPart: false)
        let soFar = gaps.isEmpty ? summary.sentence : say("So far, \(summary.sentence)")
        return "\(came(asked)) \(soFar)"
    }

    /// The first and the last day of the period.
    var days: (first: Day, last: Day) { (view.period.firstDay, view.period.lastDay) }

    private var askedBefore: Int { view.count(in: view.previous) }

    private var nothingAsked: String {
        let ((monday, sunday), before) = (days, askedBefore)
        return before == 0
            ? say(
                """
                From \(monday) to \(sunday), nothing was asked: the workspace holds no ticket, \
                review or search of these days.
                """)
            : say(
                """
                From \(monday) to \(sunday), nothing was asked: the workspace holds no ticket, \
                review or search of these days; \(words.before) had \(before).
                """)
    }

    private func came(_ asked: Int) -> String {
        let ((monday, sunday), before) = (days, askedBefore)
        return switch asked - before {
        case _ where before == 0:
            say(
                """
                From \(monday) to \(sunday), \
                \(asked, "ticket, review or search", "tickets, reviews and searches") came in; \
                \(words.before) had none.
                """)
        case 0:
            say(
                """
                From \(monday) to \(sunday), \
                \(asked, "ticket, review or search", "tickets, reviews and searches") came in, \
                as many as \(words.before).
                """)
        case let more where more > 0:
            say(
                """
                From \(monday) to \(sunday), \
                \(asked, "ticket, review or search", "tickets, reviews and searches") came in, \
                \(more) more than \(words.before).
                """)
        case let less:
            say(
                """
                From \(monday) to \(sunday), \
                \(asked, "ticket, review or search", "tickets, reviews and searches") came in, \
                \(-less) fewer than \(words.before).
                """)
        }
    }

    private var figureTable: Table {
        Table(
            columns: [
                .init(say("Figure"), isFlexible: true),
                .init(words.this, alignment: .trailing),
                .init(words.last, alignment: .trailing),
                .init(say("Change"), alignment: .trailing),
            ],
            rows: figures.map {
                [say($0.subject.name), $0.text($0.value), $0.text($0.previous), $0.change]
            })
    }

    private func gapBlocks(limit: Int) -> [Block] {
        guard !gaps.isEmpty else {
            return [
                .paragraph(say(hasContent ? "Nothing is open." : "Nothing can be told yet."))
            ]
        }
        let table = questionTable.table(of: Array(gaps.prefix(limit)))
        return [.table(table)] + more(gaps.count - limit)
    }

    private func changeBlocks(limit: Int) -> [Block] {
        guard !changes.isEmpty else {
            return [
                .paragraph(
                    say("No question is new, and none is asked clearly more or less often."))
            ]
        }
        return [
            .paragraph(
                words.usual(from: moved.comparedPeriods) + " "
                    + say(
                        """
                        Growing and falling is what chance hardly makes: at most one in ten of \
                        them.
                        """)),
            .table(
                Table(
                    columns: [
                        .init(say("Id")), .init(say("Question"), isFlexible: true),
                        .init(say("Trend"), tones: WeeklyChanges.Direction.tones),
                        .init(words.this, alignment: .trailing),
                        .init(words.last, alignment: .trailing, shownFrom: 70),
                        .init(say("Usual"), alignment: .trailing, shownFrom: 80),
                        .init(say("Verdict"), shownFrom: 90, tones: Verdict.tones),
                    ],
                    rows: changes.prefix(limit).map { change in
                        [
                            change.question.cluster.id.description,
                            text.label(change.question.cluster.label),
                            change.direction.title, Counted.grouped(change.now),
                            Counted.grouped(change.before), Counted.decimal(change.usual),
                            change.question.cluster.verdict?.title ?? say("unknown"),
                        ]
                    })),
        ] + more(changes.count - limit)
    }

    private func questionBlocks(limit: Int) -> [Block] {
        guard !questions.isEmpty else { return [.paragraph(say("No question comes back yet."))] }
        let table = questionTable.table(of: Array(questions.prefix(limit)))
        return [.table(table)] + more(questions.count - limit)
    }

    /// Counts of this period and the one before stand beside the total.
    private var questionTable: QuestionTable {
        QuestionTable(text: text, headings: (words.this, words.last)) { question in
            (
                now: view.count(of: question, in: view.period),
                last: view.count(of: question, in: view.previous)
            )
        }
    }

    private func more(_ rest: Int) -> [Block] {
        rest > 0 ? [.paragraph(say("And \(rest) more."))] : []
    }

    /// What no figure counts, a sentence each.
    var unusable: [String] {
        let (rejected, undated) = (losses.rejected, view.undated)
        let alone = view.documents.count { view.placement(of: $0)?.cluster == nil }
        return [
            rejected == 0
                ? say("Nothing was rejected in \(losses.loads, "load").")
                : say(
                    """
                    \(rejected, "row or file", "rows or files") rejected in \
                    \(losses.loads, "load") ('lacuna doctor' lists them).
                    """),
            undated == 0
                ? say("Every document has a date.")
                : say("\(undated, "document") without a date, in no week."),
            alone == 0
                ? say("Every document asks a question that comes back.")
                : say(
                    """
                    \(alone) of \(view.documents.count, "document") \
                    \(agreeing: alone, "asks", "ask") what nobody else asks \
                    ('lacuna clusters --members' lists them).
                    """),
        ] + doubts
    }
}
