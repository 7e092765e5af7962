import Reporting
import SupportModel
import Wording

/// The report for programs: `lacuna.report/2`, as `ReportSchema` describes it.
struct WeeklyReportData {
    let report: WeeklyReport
    /// A gap each, best first, with who takes care of it and how often it was asked; redacting the
    /// words of all of them takes most of the time of a report, and is done once.
    let gapRecords: [DataValue]
    private let text = CustomerText()

    init(_ report: WeeklyReport) {
        self.report = report
        gapRecords = Self.gapRecords(of: report, text)
    }

    private var view: PeriodView { report.view }
    private var gaps: [ListedQuestion] { report.gaps }
    private var settings: [Fact] { report.settings }

    /// The whole report.
    var value: DataValue {
        [
            "schema": .string(ReportSchema.version),
            "period": period,
            "figures": .array(report.figures.map(figure)),
            "next": .array(nextRecords),
            "gaps": .array(gapRecords),
            "changes": .array(report.changes.map(change)),
            "events": .array(report.events.records),
            "decided": .array(decidedRecords),
            "published": .array(report.sources.published.map { $0.record(text: text) }),
            "journey": .array(report.journey.records),
            "clusters": .array(clusterRecords),
            "articles": .array(report.sources.articles.map(\.record)),
            "words": .array(wordRecords),
            "origins": .array(originRecords),
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

    /// What to write next: who does it and what it would bring.
    private var nextRecords: [DataValue] {
        let expected = report.expected
        return gaps.prefix(WeeklyReport.nextCount).map { gap in
            [
                "id": .string(gap.cluster.id.description),
                "question": .string(text.label(gap.cluster.label)),
                "owner": DataValue(report.owners[gap.cluster.id]),
                "asked_per_week": .number(expected.perWeek(gap)),
                "fewer_per_week": .number(expected.fewer(gap)),
                "is_measured": .bool(expected.measured != nil),
                "weeks": .integer(expected.weeks.count),
            ]
        }
    }

    private var decidedRecords: [DataValue] {
        WeeklyDecided(report.sources.decided, labels: [:], text: text).changes.map { change in
            [
                "id": .string(change.cluster.description),
                "state": .string(change.state.rawValue),
            ]
        }
    }

    private var wordRecords: [DataValue] {
        report.sources.words.map { pair in
            [
                "customer_word": .string(text.label(pair.customerWord)),
                "content_word": .string(text.label(pair.contentWord)),
                "language": .string(pair.language), "documents": .integer(pair.documents),
                "questions": .array(pair.clusters.map { .string($0.description) }),
            ]
        }
    }

    private var originRecords: [DataValue] {
        WeeklyAppendix(report).origins.map { origin in
            [
                "file": .string(text.whole(origin.file)), "kind": .string(origin.kind.rawValue),
                "documents": .integer(origin.count),
            ]
        }
    }

    private static func gapRecords(of report: WeeklyReport, _ text: CustomerText) -> [DataValue] {
        let view = report.view
        return report.gaps.map { gap in
            let record = gap.record(text: text, memberIDs: nil)
            guard case .object(let members) = record else { return record }
            return .object(
                members + [
                    .init("owner", DataValue(report.owners[gap.cluster.id])),
                    .init("asked", .integer(view.count(of: gap, in: view.period))),
                    .init("asked_before", .integer(view.count(of: gap, in: view.previous))),
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
                name: "figures",
                columns: [
                    "key", "name", "unit", "value", "previous", "low", "high", "trend",
                ],
                records: report.figures.map(figure)),
            RowTable(
                name: "next",
                columns: [
                    "id", "question", "owner", "asked_per_week", "fewer_per_week", "is_measured",
                    "weeks",
                ], records: nextRecords),
            RowTable(name: "gaps", columns: Self.gapColumns, records: gapRecords),
            RowTable(
                name: "changes",
                columns: [
                    "id", "question", "trend", "asked", "asked_before", "usual", "p_value",
                    "verdict",
                ], records: report.changes.map(change)),
            RowTable(
                name: "events", columns: ["id", "event", "cause", "to", "alone", "data_until"],
                records: report.events.records),
            RowTable(name: "decided", columns: ["id", "state"], records: decidedRecords),
            RowTable(
                name: "published", columns: ["id", "question", "state", "published"],
                records: report.sources.published.map { $0.record(text: text) }),
            RowTable(
                name: "articles", columns: ["article", "title", "url", "language"],
                records: report.sources.articles.map(\.record)),
            RowTable(
                name: "words",
                columns: ["customer_word", "content_word", "language", "documents", "questions"],
                records: wordRecords),
            RowTable(
                name: "origins", columns: ["file", "kind", "documents"], records: originRecords),
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
        report.questions.map { $0.record(text: text, memberIDs: nil) }
    }

    private var unusable: DataValue {
        [
            "rejected": .integer(report.losses.rejected), "undated": .integer(view.undated),
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
            "low": DataValue(figure.interval?.lowerBound),
            "high": DataValue(figure.interval?.upperBound),
            "trend": .array(figure.trend.map { DataValue($0) }),
        ]
    }

    private func change(_ change: WeeklyChanges.Change) -> DataValue {
        [
            "id": .string(change.question.cluster.id.description),
            "question": .string(text.label(change.question.cluster.label)),
            "trend": .string(change.direction.rawValue), "asked": .integer(change.now),
            "asked_before": .integer(change.before), "usual": .number(change.usual),
            // Below that a number is written as 0, which no chance is.
            "p_value": .number(max(change.pValue, 1e-12)),
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
