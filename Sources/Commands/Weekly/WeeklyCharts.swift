import Gaps
import Reporting
import SupportModel
import Wording

/// The report's pictures: which gaps make most of the demand, what is asked much and answered badly,
/// and how the weeks went.
struct WeeklyCharts {
    let report: WeeklyReport

    init(_ report: WeeklyReport) { self.report = report }

    /// So many gaps have a bar.
    private static let barCount = 10
    /// So many questions have a point: more would cover each other.
    private static let pointCount = 150
    /// So many points are named in words.
    private static let namedCount = 5

    /// The charts under a heading; nothing where there is nothing to draw.
    var blocks: [Block] {
        let charts = [pareto, weeks, coverage, report.journey.heatMap].compactMap(\.self)
        guard !charts.isEmpty else { return [] }
        return [.heading(say("Pictures"), level: 2)] + charts.map(Block.chart)
    }

    private var pareto: Chart? {
        let gaps = report.gaps.sorted {
            ($1.demand.total, $0.cluster.id) < ($0.demand.total, $1.cluster.id)
        }
        let sum = gaps.reduce(0) { $0 + $1.demand.total }
        guard sum > 0 else { return nil }
        let bars = gaps.prefix(Self.barCount).map { gap in
            Chart.Bar(
                label: "\(gap.cluster.id) \(report.text.label(gap.cluster.label))",
                value: Double(gap.demand.total), text: Counted.grouped(gap.demand.total))
        }
        return Chart(
            title: say("Which gaps make most of the unanswered demand"),
            description: say(
                """
                How often each gap was asked in all the data; per cent: what it and those above \
                make of all \(sum, "unanswered request"). \
                \(bars.map { "\($0.label): \($0.text)" }.joined(separator: "; ")).
                """),
            drawing: .bars(bars, sum: Double(sum)))
    }

    private var weeks: Chart? {
        let shown = report.figures.filter { [.asked, .unanswered].contains($0.subject) }
        let periods = report.trends.periods.suffix(WeeklyTrends.shownCount)
        guard let asked = shown.first, asked.trend.compactMap(\.self).count > 1 else { return nil }
        let lines = shown.map { Chart.Line(name: say($0.subject.name), values: $0.trend) }
        return Chart(
            title: say("What came in, and what stayed unanswered"),
            description: lines.map { line in
                "\(line.name): "
                    + zip(periods, line.values).map { period, value in
                        "\(period) \(value.map { Counted.grouped(Int($0)) } ?? "–")"
                    }.joined(separator: ", ")
            }.joined(separator: "; "),
            drawing: .lines(lines, labels: periods.map(\.description)))
    }

    private var coverage: Chart? {
        let known = report.questions.filter { $0.cluster.coverage != nil }
        guard known.count > 1 else { return nil }
        let points = known.prefix(Self.pointCount).map { question in
            let answered = 1 - (question.cluster.coverage?.gapScore ?? 1)
            let count = Counted.grouped(question.demand.total)
            return Chart.Point(
                label: question.cluster.id.description,
                text: "\(question.cluster.id) \(report.text.label(question.cluster.label)): "
                    + "\(count), \(Counted.percent(answered))",
                x: Double(question.demand.total), y: answered, isMarked: question.isUnanswered)
        }
        let named = points.filter(\.isMarked).prefix(Self.namedCount).map(\.text)
        return Chart(
            title: say("What is asked much and answered badly"),
            description: say(
                """
                Each point is a question; filled ones are gaps. To the right what is asked often, \
                at the bottom what the content hardly answers. The most asked gaps: \
                \(named.joined(separator: "; ")).
                """),
            drawing: .points(
                points, xTitle: say("Asked, in all the data"),
                yTitle: say("Likely answered by the content")))
    }
}
