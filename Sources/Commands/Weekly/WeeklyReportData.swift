import Reporting
import SupportModel
import Wording

/// The weekly report for programs: `lacuna.report/1`.
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
            "schema": "lacuna.report/1",
            "week": .string(view.period.description),
            "from": .string(view.period.firstDay.description),
            "to": .string(view.period.lastDay.description),
            "figures": .array(figures.map(figure)),
            "gaps": .array(gapRecords),
            "changes": .array(changes.map(change)),
            "events": .array(events.records),
            "clusters": .array(clusterRecords),
            "unusable": unusable,
            "settings": .object(settings.map { .init($0.name, $0.value) }),
        ]
    }

    /// A gap each, best first, with who takes care of it and how often it was asked this week.
    var gapRecords: [DataValue] {
        gaps.map { gap in
            let record = gap.record(text: text, memberIDs: nil)
            guard case .object(let members) = record else { return record }
            return .object(
                members + [
                    .init("owner", DataValue(owners[gap.cluster.id])),
                    .init("this_week", .integer(view.count(of: gap, in: view.period))),
                    .init(
                        "last_week",
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
        let question = ["id", "question", "verdict", "gap_score"]
        return [
            RowTable(
                name: "figures", columns: ["key", "name", "unit", "value", "previous"],
                records: figures.map(figure)),
            RowTable(name: "gaps", columns: question, records: gapRecords),
            RowTable(
                name: "changes",
                columns: [
                    "id", "question", "trend", "this_week", "last_week", "usual", "p_value",
                    "verdict",
                ], records: changes.map(change)),
            RowTable(
                name: "events", columns: ["id", "event", "cause", "to", "alone", "data_until"],
                records: events.records),
            RowTable(name: "clusters", columns: question, records: clusterRecords),
            RowTable(
                name: "unusable", columns: Self.pair, records: Self.pairs(of: unusable)),
            RowTable(
                name: "settings", columns: Self.pair,
                records: Self.pairs(of: .object(settings.map { .init($0.name, $0.value) }))),
        ]
    }

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
            "trend": .string(change.direction.rawValue), "this_week": .integer(change.now),
            "last_week": .integer(change.before), "usual": .number(change.usual),
            "p_value": change.pValue.map(DataValue.number) ?? .null,
            "verdict": DataValue(change.question.cluster.verdict?.rawValue),
        ]
    }
}
