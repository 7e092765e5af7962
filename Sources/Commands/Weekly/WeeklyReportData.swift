import Reporting
import SupportModel
import Wording

/// The report for programs: `lacuna.report/2`, as `ReportSchema` describes it.
struct WeeklyReportData {
    var view: PeriodView
    var gaps: [ListedQuestion]
    var figures: [WeeklyFigures.Figure]
    var changes: [WeeklyChanges.Change]
    var clusters: [ListedQuestion]
    var owners: [ClusterID: String]
    var losses: WeeklyReport.Losses
    var events: WeeklyEvents
    var settings: [Fact]
    private let text = CustomerText()

    init(
        view: PeriodView, gaps: [ListedQuestion], figures: [WeeklyFigures.Figure],
        changes: [WeeklyChanges.Change], clusters: [ListedQuestion],
        owners: [ClusterID: String], losses: WeeklyReport.Losses, events: WeeklyEvents,
        settings: [Fact]
    ) {
        self.view = view
        self.gaps = gaps
        self.figures = figures
        self.changes = changes
        self.clusters = clusters
        self.owners = owners
        self.losses = losses
        self.events = events
        self.settings = settings
    }

    /// The whole report.
    var value: DataValue {
        [
            "schema": .string(ReportSchema.version),
            "period": period,
            "figures": .array(figures.map(figure)),
            "gaps": .array(gapRecords),
            "changes": .array(changes.map(change)),
            "events": .array(events.records),
            "clusters": .array(clusterRecords),
            "unusable": unusable,
            "settings": .object(settings.map { .init($0.name, $0.value) }),
        ]
    }

    /// What the report is about, and how much of that there is data of.
    private var period: DataValue {
        let (period, extent) = (view.period, view.extent)
        return [
            "kind": .string(period.kind), "id": .string(period.description),
            "from": .string(period.firstDay.description),
            "to": .string(period.lastDay.description),
            "previous": .string(view.previous.description),
            "days": .integer(period.dayCount),
            "days_with_data": .integer(extent.coveredDays(of: period)),
            "previous_days_with_data": .integer(extent.coveredDays(of: view.previous)),
            "has_data": .bool(view.hasData(in: period)),
            "previous_has_data": .bool(view.hasData(in: view.previous)),
            "data_from": DataValue(extent.firstDay?.description),
            // What came after the period does not change a report on it.
            "data_to": DataValue(extent.lastDay.map { min($0, period.lastDay).description }),
            "segments": .object(view.segments.map { .init($0.key, .string($0.value)) }),
        ]
    }

    /// A gap each, best first, with who takes care of it and how often it was asked.
    var gapRecords: [DataValue] {
        gaps.map { gap in
            let record = gap.record(text: text, memberIDs: nil)
            guard case .object(let members) = record else { return record }
            return .object(
                members + [
                    .init("owner", DataValue(owners[gap.cluster.id])),
                    .init("asked", .integer(view.count(of: gap, in: view.period))),
                    .init(
                        "asked_before",
                        .integer(view.count(of: gap, in: view.previous))),
                ])
        }
    }

    /// A table of the report for programs that read rows.
    struct RowTable {
        /// Stands in the file's name.
        var name: String
        /// What every row has, so that a table without rows has a header, too.
        var columns: [String]
        var records: [DataValue]
    }

    /// The tables, in the order of the report; what a row says is what JSON says.
    var tables: [RowTable] {
        [
            RowTable(
                name: "figures", columns: ["key", "name", "unit", "value", "previous"],
                records: figures.map(figure)),
            RowTable(name: "gaps", columns: Self.gapColumns, records: gapRecords),
            RowTable(
                name: "changes",
                columns: [
                    "id", "question", "trend", "asked", "asked_before", "usual", "p_value",
                    "verdict",
                ], records: changes.map(change)),
            RowTable(
                name: "events", columns: ["id", "event", "cause", "to", "alone", "data_until"],
                records: events.records),
            RowTable(
                name: "clusters", columns: ListedQuestion.columns, records: clusterRecords),
            RowTable(
                name: "unusable", columns: Self.pair, records: Self.pairs(of: unusable)),
            RowTable(
                name: "settings", columns: Self.pair,
                records: Self.pairs(of: .object(settings.map { .init($0.name, $0.value) }))),
        ]
    }

    /// What every row of the gaps has.
    static let gapColumns =
        ListedQuestion.gapColumns + ["owner", "asked", "asked_before"]

    private static let pair = ["name", "value"]

    private static func pairs(of value: DataValue) -> [DataValue] {
        guard case .object(let members) = value else { return [] }
        return members.map { ["name": .string($0.name), "value": $0.value] }
    }

    private var clusterRecords: [DataValue] {
        clusters.map { $0.record(text: text, memberIDs: nil) }
    }

    private var unusable: DataValue {
        [
            "rejected": .integer(losses.rejected), "undated": .integer(view.undated),
            "without_question": .integer(
                view.documents.count { view.placement(of: $0)?.cluster == nil }),
            "documents": .integer(view.documents.count),
        ]
    }

    private func figure(_ figure: WeeklyFigures.Figure) -> DataValue {
        [
            "key": .string(figure.subject.rawValue),
            "name": .string(figure.subject.name.text(in: .en)),
            "unit": .string(figure.subject.unit.rawValue), "value": DataValue(figure.value),
            "previous": DataValue(figure.previous),
        ]
    }

    private func change(_ change: WeeklyChanges.Change) -> DataValue {
        [
            "id": .string(change.question.cluster.id.description),
            "question": .string(text.label(change.question.cluster.label)),
            "trend": .string(change.direction.rawValue), "asked": .integer(change.now),
            "asked_before": .integer(change.before), "usual": .number(change.usual),
            // Below that a number is written as 0, which no chance is.
            "p_value": change.pValue.map { .number(max($0, 1e-12)) } ?? .null,
            "verdict": DataValue(change.question.cluster.verdict?.rawValue),
        ]
    }
}

extension CalendarPeriod {
    /// Its kind, for programs.
    fileprivate var kind: String {
        switch self {
        case .week: "week"
        case .month: "month"
        case .quarter: "quarter"
        case .days: "days"
        }
    }
}
