import Gaps
import SupportModel
import Wording

/// What the report begins with in words.
extension WeeklyReport {
    /// What the report is called.
    var title: String { words.title }

    /// What the period is called.
    var words: PeriodWords { PeriodWords(period: view.period) }

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
}
