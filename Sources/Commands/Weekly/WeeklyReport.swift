import Gaps
import Reporting
import SupportModel
import Wording

/// Composes the gap report of a week: the same input gives the same bytes.
struct WeeklyReport {
    /// What the load accounts say about the rows that could not be used.
    struct Losses {
        var rejected: Int
        var loads: Int
    }

    let view: WeekView
    let states: [ClusterID: GapState]
    let owners: [ClusterID: String]
    let losses: Losses
    let hasContent: Bool
    /// What makes verdicts doubtful, a sentence each.
    let doubts: [String]
    /// The first day with a ticket, review or search.
    let begins: Day?
    let events: WeeklyEvents
    let ranking: GapRanking
    /// Setting to value, in the order of the settings.
    let settings: [Fact]
    private let text = CustomerText()

    init(
        view: WeekView, states: [ClusterID: GapState], owners: [ClusterID: String],
        losses: Losses, hasContent: Bool, doubts: [String] = [], begins: Day?, events: WeeklyEvents,
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
        self.begins = begins
        self.events = events
        self.settings = settings
    }

    /// So many gaps and questions stand in the tables for people.
    private static let limit = 20

    /// Returns the report for people and programs.
    func report() -> Report {
        let gaps = ranking.gaps(
            in: view.analysis, documents: view.documents, states: states
        ).filter(\.state.isToDo)
        let figures = WeeklyFigures(view).figures
        let changes = WeeklyChanges(view).changes
        let clusters = view.analysis.clusters
            .map { ListedQuestion($0, documents: view.byKey, state: states[$0.id] ?? .open) }
            .sorted { ($1.demand.total, $0.cluster.id) < ($0.demand.total, $1.cluster.id) }
        let data = WeeklyReportData(
            view: view, gaps: gaps, figures: figures, changes: changes, clusters: clusters,
            owners: owners, losses: losses, events: events, settings: settings)
        var blocks: [Block] = [.heading(title, level: 1), .paragraph(lead(gaps))]
        guard !view.documents.isEmpty else {
            // Before the data begins there is nothing to put into any table.
            return Report(
                blocks: blocks + [.heading("Settings and versions", level: 2), .facts(settings)],
                data: data.value)
        }
        blocks += [.table(figureTable(figures))]
        blocks += [.heading("To write next", level: 2)] + gapBlocks(gaps)
        blocks += gaps.prefix(1).map {
            .next(command: "draft \($0.cluster.id)", purpose: "get a first draft of the answer")
        }
        blocks += [.heading("New or changing", level: 2)] + changeBlocks(changes)
        blocks += events.blocks
        blocks += [.heading("What customers ask", level: 2)] + clusterBlocks(clusters)
        blocks += [.heading("What the figures leave out", level: 2), .bullets(unusable)]
        blocks += [.heading("Settings and versions", level: 2), .facts(settings)]
        return Report(
            blocks: blocks, data: data.value, records: data.gapRecords,
            listed: gaps.map(\.cluster.id.description))
    }

    private var title: String { "Support content gaps, week \(view.week)" }

    private func lead(_ gaps: [Gap]) -> String {
        let interval = view.week.interval(in: view.timeZone)
        let monday = Day(containing: interval.lowerBound, in: view.timeZone)
        let sunday = Day(
            containing: interval.upperBound.addingTimeInterval(-1), in: view.timeZone)
        let asked = view.documents(in: view.week).count
        let before = view.documents(in: view.week.advanced(by: -1)).count
        let period = "From \(monday) to \(sunday)"
        guard asked > 0 else {
            return "\(period), nothing was asked: the workspace holds no ticket, review or search "
                + "of this week" + (before > 0 ? "; the week before had \(before)." : ".")
                + (begins.map { view.documents.isEmpty ? " The data begins on \($0)." : "" } ?? "")
        }
        let documents = Counted.count(
            asked, "ticket, review or search", "tickets, reviews and searches")
        let came =
            "\(period), \(documents) came in, \(Self.comparison(of: asked, with: before))."
        guard hasContent else {
            return came + " No content is loaded, so nothing can be called a gap."
        }
        let summary = GapSummary(gaps: gaps, shown: gaps.count, settled: 0, isPart: false)
        return "\(came) So far, \(summary.sentence)"
    }

    private static func comparison(of count: Int, with before: Int) -> String {
        switch count - before {
        case _ where before == 0: "after a week without any"
        case 0: "as many as the week before"
        case let more where more > 0: "\(Counted.grouped(more)) more than the week before"
        case let less: "\(Counted.grouped(-less)) fewer than the week before"
        }
    }

    private func figureTable(_ figures: [WeeklyFigures.Figure]) -> Table {
        Table(
            columns: [
                .init("Figure", isFlexible: true), .init("This week", alignment: .trailing),
                .init("Last week", alignment: .trailing), .init("Change", alignment: .trailing),
            ],
            rows: figures.map { [$0.name, $0.text($0.value), $0.text($0.previous), $0.change] })
    }

    private func gapBlocks(_ gaps: [Gap]) -> [Block] {
        guard !gaps.isEmpty else {
            return [.paragraph(hasContent ? "Nothing is open." : "Nothing can be told yet.")]
        }
        let table = questionTable.table(of: gaps.prefix(Self.limit).map(ListedQuestion.init))
        return [.table(table)] + more(gaps.count)
    }

    private func changeBlocks(_ changes: [WeeklyChanges.Change]) -> [Block] {
        guard !changes.isEmpty else {
            return [.paragraph("No question is new, and none is asked clearly more or less often.")]
        }
        return [
            .paragraph("Usual is the mean of the four weeks before."),
            .table(
                Table(
                    columns: [
                        .init("Id"), .init("Question", isFlexible: true), .init("Trend"),
                        .init("This week", alignment: .trailing),
                        .init("Last week", alignment: .trailing, shownFrom: 70),
                        .init("Usual", alignment: .trailing, shownFrom: 80),
                        .init("Verdict", shownFrom: 90),
                    ],
                    rows: changes.map { change in
                        [
                            change.cluster.id.description, text.label(change.cluster.label),
                            change.direction.rawValue, Counted.grouped(change.now),
                            Counted.grouped(change.lastWeek), Counted.decimal(change.usual),
                            change.cluster.verdict?.title ?? "unknown",
                        ]
                    })),
        ]
    }

    private func clusterBlocks(_ clusters: [ListedQuestion]) -> [Block] {
        guard !clusters.isEmpty else { return [.paragraph("No question comes back yet.")] }
        let table = questionTable.table(of: Array(clusters.prefix(Self.limit)))
        return [.table(table)] + more(clusters.count)
    }

    /// Counts of this week and last week stand beside the total.
    private var questionTable: QuestionTable {
        QuestionTable(text: text) { cluster in
            (
                now: view.count(of: cluster, in: view.week),
                last: view.count(of: cluster, in: view.week.advanced(by: -1))
            )
        }
    }

    private func more(_ count: Int) -> [Block] {
        let rest = count - Self.limit
        return rest > 0 ? [.paragraph("And \(Counted.grouped(rest)) more.")] : []
    }

    private var unusable: [String] {
        let alone = view.documents.count { view.placement(of: $0)?.cluster == nil }
        let loads = Counted.count(losses.loads, "load")
        let total = Counted.count(view.documents.count, "document")
        return [
            losses.rejected == 0
                ? "Nothing was rejected in \(loads)."
                : "\(Counted.count(losses.rejected, "row or file", "rows or files")) rejected in "
                    + "\(loads) ('lacuna doctor' lists them).",
            view.undated == 0
                ? "Every document has a date."
                : "\(Counted.count(view.undated, "document")) without a date, in no week.",
            alone == 0
                ? "Every document asks a question that comes back."
                : "\(Counted.grouped(alone)) of \(total) "
                    + "\(Counted.verb(alone, "asks", "ask")) what nobody else asks "
                    + "('lacuna clusters --members' lists them).",
        ] + doubts
    }
}
