import Foundation
import Reporting
import SupportModel
import Wording

/// The weekly report as sheets of a workbook: what the tables for people say, whole.
struct WeeklySheets {
    let report: WeeklyReport
    private let text = CustomerText()

    init(_ report: WeeklyReport) { self.report = report }

    /// A chart shows so many gaps.
    private static let charted = 10

    private var view: PeriodView { report.view }

    /// A sheet for each table, in the order of the report.
    var sheets: [Sheet] {
        let gaps = questions(
            say("Gaps"), report.gaps, besides: say("Owner"),
            as: { Sheet.Cell(report.owners[$0.cluster.id]) })
        var figures = figures
        let shown = report.gaps.prefix(Self.charted)
        if !shown.isEmpty {
            figures.chart = Sheet.Chart(
                kind: .bars,
                title: say("How often the first gaps were asked"), sheet: 2, labelColumn: 1,
                valueColumns: [2], rowCount: shown.count,
                description: shown.map {
                    "\(text.label($0.cluster.label)): \(Counted.grouped($0.demand.total))"
                }.joined(separator: "; "))
        }
        let questions = questions(say("What customers ask"), report.questions)
        return [
            figures, trend, gaps, changes, published, events, questions, leftOut, settings,
        ]
    }

    private var figures: Sheet {
        Sheet(
            name: say("Figures"),
            columns: [say("Figure"), report.words.this, report.words.last, say("Change")],
            rows: report.figures.map { figure in
                [
                    .text(say(figure.subject.name)), figure.cell(figure.value),
                    figure.cell(figure.previous), figure.changeCell,
                ]
            }, note: ([report.lead] + report.notes).joined(separator: " "))
    }

    /// The figures of the periods up to this one, a row for each, with a line for what came in.
    private var trend: Sheet {
        let periods = report.trends.periods.suffix(WeeklyTrends.shownCount)
        var sheet = Sheet(
            name: report.words.trend(of: periods.count),
            columns: [report.words.kind, say("First day")]
                + report.figures.map { say($0.subject.name) },
            rows: periods.enumerated().map { place, period in
                [.text(period.description), Sheet.Cell(period.firstDay)]
                    + report.figures.map { figure in
                        figure.cell(place < figure.trend.count ? figure.trend[place] : nil)
                    }
            })
        let drawn = report.figures.prefix { $0.subject.unit == .count }.prefix(2)
        let isTrend = drawn.first.map { $0.trend.compactMap(\.self).count > 1 } ?? false
        guard isTrend else { return sheet }
        sheet.chart = Sheet.Chart(
            kind: .lines, title: sheet.name, sheet: 1, labelColumn: 0,
            valueColumns: drawn.indices.map { $0 + 2 }, rowCount: periods.count,
            description: drawn.map { "\(say($0.subject.name)): \($0.trendInWords)" }
                .joined(separator: "; "))
        return sheet
    }

    /// What was published and what it brought, a number a cell.
    private var published: Sheet {
        Sheet(
            name: say("What was published"),
            columns: [
                say("Id"), say("Question"), say("Published"), say("Before"), say("After"),
                say("Others"), say("Effect"),
            ],
            rows: report.sources.published.map { question in
                let effect = question.effect
                return [
                    .text(question.cluster.id.description),
                    .text(text.label(question.cluster.label)), Sheet.Cell(question.day),
                    .number(effect.asked.meanBefore),
                    effect.weeksAfter.isEmpty ? .empty : .number(effect.asked.meanAfter),
                    effect.estimate.map { .shareChange($0.othersRatio - 1) } ?? .empty,
                    .text(EffectText.short(effect)),
                ]
            })
    }

    private func questions(
        _ name: String, _ listed: [ListedQuestion], besides title: String? = nil,
        as cell: (ListedQuestion) -> Sheet.Cell = { _ in .empty }
    ) -> Sheet {
        Sheet(
            name: name,
            columns: [
                say("Id"), say("Question"), say("Asked"), report.words.this, report.words.last,
                say("Verdict"), say("Sure"), say("Tickets"), say("Reviews"), say("Searches"),
                say("First asked"), say("Last asked"), say("Languages"), say("Words"),
                say("Stage"), say("Theme"), say("State"),
            ] + (title.map { [$0] } ?? []),
            rows: listed.map { cells(of: $0) + (title == nil ? [] : [cell($0)]) })
    }

    private func cells(of question: ListedQuestion) -> [Sheet.Cell] {
        let (cluster, demand) = (question.cluster, question.demand)
        let days = view.days(of: question)
        return [
            .text(cluster.id.description), .text(text.label(cluster.label)),
            .count(demand.total), .count(view.count(of: question, in: view.period)),
            .count(view.count(of: question, in: view.previous)),
            Sheet.Cell(cluster.verdict?.title),
            cluster.certainty.map(Sheet.Cell.share) ?? .empty, .count(demand.tickets),
            .count(demand.reviews), .count(demand.searches), Sheet.Cell(days?.first),
            Sheet.Cell(days?.last), .text(question.languages.joined(separator: ", ")),
            .text(cluster.terms.map(text.label).joined(separator: ", ")),
            Sheet.Cell(cluster.stage?.title), Sheet.Cell(cluster.theme?.description),
            .text((question.state ?? .open).title),
        ]
    }

    private var changes: Sheet {
        Sheet(
            name: say("New or changing"),
            columns: [
                say("Id"), say("Question"), say("Trend"), report.words.this, report.words.last,
                say("Usual"), say("Verdict"),
            ],
            rows: report.changes.map { change in
                let cluster = change.question.cluster
                return [
                    .text(cluster.id.description), .text(text.label(cluster.label)),
                    .text(change.direction.title), .count(change.now), .count(change.before),
                    .number(change.usual), Sheet.Cell(cluster.verdict?.title),
                ]
            })
    }

    private var events: Sheet {
        list(say("Questions that split or merged"), report.events.sentences)
    }

    private var leftOut: Sheet { list(say("What the figures leave out"), report.unusable) }

    private func list(_ name: String, _ sentences: [String]) -> Sheet {
        Sheet(name: name, columns: [name], rows: sentences.map { [.text($0)] })
    }

    private var settings: Sheet {
        let week: [[Sheet.Cell]] = [
            [.text(report.words.kind), .text(view.period.description)],
            [.text(say("First day")), Sheet.Cell(report.days.first)],
            [.text(say("Last day")), Sheet.Cell(report.days.last)],
        ]
        return Sheet(
            name: say("Settings and versions"), columns: [say("Setting"), say("Value")],
            rows: week
                + report.settings.map(report.printed).map {
                    [.text($0.name), .text($0.value.text)]
                })
    }
}

extension WeeklyReport {
    /// The report's tables for a spreadsheet, made when the week ended.
    var workbook: Workbook {
        let end = view.interval(of: view.period).upperBound
        return Workbook(
            title: title, created: Int(end.timeIntervalSince1970),
            sheets: WeeklySheets(self).sheets)
    }
}

extension Sheet.Cell {
    /// A day, or an empty cell where there is none.
    fileprivate init(_ day: Day?) {
        self = day.map { .day(year: $0.year, month: $0.month, day: $0.day) } ?? .empty
    }
}

extension WeeklyFigures.Figure {
    /// The figure as a spreadsheet counts it.
    fileprivate func cell(_ number: Double?) -> Sheet.Cell {
        guard let number else { return .empty }
        switch subject.unit {
        case .count: return .count(Int(number))
        case .share: return .share(number)
        case .minutes: return .number(number)
        }
    }

    /// How much more or less it is than last week's.
    fileprivate var changeCell: Sheet.Cell {
        guard let value, let previous else { return .empty }
        return subject.unit == .share
            ? .shareChange(value - previous)
            : .change(Int(value.rounded()) - Int(previous.rounded()))
    }
}
