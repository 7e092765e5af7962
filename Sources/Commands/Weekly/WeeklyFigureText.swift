import Reporting
import SupportModel
import Wording

extension WeeklyFigures.Figure {
    /// From so many points on a range says something that the share does not.
    private static let tellingRange = 0.1

    /// The figure as people read it.
    func text(_ number: Double?) -> String {
        guard let number else { return "–" }
        switch subject.unit {
        case .count, .minutes: return Counted.grouped(Int(number.rounded()))
        case .share: return Counted.percent(number)
        }
    }

    /// What the figure lies in, where it is of few.
    var range: String? {
        guard let interval, interval.upperBound - interval.lowerBound >= Self.tellingRange else {
            return nil
        }
        let (low, high) = (interval.lowerBound, interval.upperBound)
        return "\(Int((low * 100).rounded()))–\(Counted.percent(high))"
    }

    /// `+5`, `-3`, `+4 points`; per cent of small numbers would mislead.
    var change: String {
        guard let difference else { return "–" }
        guard difference != 0 else { return say("same") }
        let sign = difference > 0 ? "+" : ""
        return subject.unit == .share
            ? say("\(sign)\(difference, "point")") : "\(sign)\(difference)"
    }

    private var difference: Int? {
        guard let value, let previous else { return nil }
        return subject.unit == .share
            ? Int((value * 100).rounded()) - Int((previous * 100).rounded())
            : Int(value.rounded()) - Int(previous.rounded())
    }

    /// How the change is meant.
    var tone: Tone? {
        guard let isBetter = subject.isBetterHigher, let difference, difference != 0 else {
            return nil
        }
        return (difference > 0) == isBetter ? .good : .alarming
    }

    /// The trend as a line of bars; a hole where there is no data.
    var bars: String {
        Sparkline(trend.map { $0.map { Int(($0 * (subject.unit == .share ? 100 : 1)).rounded()) } })
            .text
    }

    /// The trend as numbers, for those who do not see it.
    var trendInWords: String { trend.map(text).joined(separator: ", ") }
}
