import Gaps
import Reporting
import SupportModel

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
    /// Setting to value, in the order of the settings.
    let settings: [Fact]
    private let text = CustomerText()

    init(
        view: WeekView, states: [ClusterID: GapState], owners: [ClusterID: String],
        losses: Losses, hasContent: Bool, settings: [Fact]
    ) {
        self.view = view
        self.states = states
        self.owners = owners
        self.losses = losses
        self.hasContent = hasContent
        self.settings = settings
    }

    /// So many gaps and questions stand in the tables for people.
    private static let limit = 20

    /// Returns the report for people and programs.
    func report() -> Report {
        let gaps = GapRanking().gaps(
            in: view.analysis, documents: view.documents, states: states
        ).filter(\.state.isToDo)
        let figures = WeeklyFigures(view).figures
        let changes = WeeklyChanges(view).changes
        let clusters = view.analysis.clusters
            .map { ListedQuestion($0, documents: view.byKey, state: states[$0.id] ?? .open) }
            .sorted { ($1.demand.total, $0.cluster.id) < ($0.demand.total, $1.cluster.id) }
        let data = WeeklyReportData(
            view: view, gaps: gaps, figures: figures, changes: changes, clusters: clusters,
            owners: owners, losses: losses, settings: settings)
        var blocks: [Block] = [.heading(title, level: 1), .paragraph(lead(gaps))]
        blocks += [.table(figureTable(figures))]
        blocks += [.heading("To write next", level: 2)] + gapBlocks(gaps)
        blocks += [.heading("New or changing", level: 2)] + changeBlocks(changes)
        blocks += [.heading("What customers ask", level: 2)] + clusterBlocks(clusters)
        blocks += [.heading("What could not be used", level: 2), .bullets(unusable)]
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
        let period = "From \(monday) to \(sunday)"
        guard asked > 0 else {
            return "\(period) nothing was asked: the workspace holds no ticket, review or search "
                + "of this week."
        }
        let documents = Counted.count(
            asked, "ticket, review or search", "tickets, reviews and searches")
        let came = "\(period) \(documents) came in."
        guard hasContent else {
            return came + " No content is loaded, so nothing can be called a gap."
        }
        let summary = GapSummary(gaps: gaps, shown: gaps.count, settled: 0, isPart: false)
        return "\(came) \(summary.sentence)"
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
        let table = QuestionTable(text: text).table(
            of: gaps.prefix(Self.limit).map(ListedQuestion.init))
        return [.table(table)] + more(gaps.count)
    }

    private func changeBlocks(_ changes: [WeeklyChanges.Change]) -> [Block] {
        guard !changes.isEmpty else {
            return [.paragraph("No question is new, and none changed by more than chance.")]
        }
        return [
            .table(
                Table(
                    columns: [
                        .init("Id"), .init("Question", isFlexible: true), .init("Trend"),
                        .init("This week", alignment: .trailing),
                        .init("Last week", alignment: .trailing),
                        .init("Four weeks before, a week", alignment: .trailing),
                        .init("Verdict"),
                    ],
                    rows: changes.map { change in
                        [
                            change.cluster.id.description, text.label(change.cluster.label),
                            change.direction.rawValue, Counted.grouped(change.now),
                            Counted.grouped(change.lastWeek), Counted.decimal(change.usual),
                            change.cluster.verdict?.title ?? "unknown",
                        ]
                    }))
        ]
    }

    private func clusterBlocks(_ clusters: [ListedQuestion]) -> [Block] {
        guard !clusters.isEmpty else { return [.paragraph("No question comes back yet.")] }
        let table = QuestionTable(text: text).table(of: Array(clusters.prefix(Self.limit)))
        return [.table(table)] + more(clusters.count)
    }

    private func more(_ count: Int) -> [Block] {
        let rest = count - Self.limit
        return rest > 0 ? [.paragraph("And \(Counted.grouped(rest)) more.")] : []
    }

    private var unusable: [String] {
        let alone = view.documents.count { view.placement(of: $0)?.cluster == nil }
        let none = "none"
        return [
            "\(Counted.count(losses.rejected, "row or file", "rows or files")) rejected in "
                + "\(Counted.count(losses.loads, "load")) ('lacuna doctor' lists them)",
            "\(Counted.count(view.undated, "document")) without a date, in no week",
            "\(alone == 0 ? none : Counted.grouped(alone)) of "
                + "\(Counted.count(view.documents.count, "document")) asking what nobody else asks "
                + "('lacuna clusters --members' lists them)",
        ]
    }
}
