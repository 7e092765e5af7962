import SupportModel
import Wording

/// What is to be known of a period before its figures are believed.
extension WeeklyReport {
    /// Whose questions are counted, and which days are not whole, a sentence each.
    var notes: [String] { [segmentNote, earlierNote].compactMap(\.self) + extentNotes }

    private var segmentNote: String? {
        guard !view.segments.isEmpty else { return nil }
        let names = view.segments.map { CustomerText().whole($0.description) }
        return say("Only what was asked with \(list: names) is counted.")
    }

    private var extentNotes: [String] {
        guard let begins = view.extent.firstDay, let ends = view.extent.lastDay else { return [] }
        let period = view.period
        if ends < period.firstDay { return [say("The data ends on \(ends).")] }
        if begins > period.lastDay { return [say("The data begins on \(begins).")] }
        guard view.hasData(in: period) else {
            return [
                say(
                    """
                    There is data before and after these days, so something may not have been \
                    loaded; this is not taken for a drop.
                    """)
            ]
        }
        guard !view.isWhole(period) else { return [] }
        let covered = view.extent.coveredDays(of: period)
        let all = period.dayCount
        return [
            begins > period.firstDay
                ? say(
                    """
                    The data begins on \(begins), so only \(covered) of \(all, "day") \
                    \(agreeing: covered, "is", "are") counted.
                    """) : nil,
            ends < period.lastDay
                ? say(
                    """
                    The data ends on \(ends), so only \(covered) of \(all, "day") \
                    \(agreeing: covered, "is", "are") counted.
                    """) : nil,
        ].compactMap(\.self)
    }

    /// The period before is what figures are held against.
    private var earlierNote: String? {
        let period = view.previous
        guard view.hasData(in: view.period), view.hasData(in: period), !view.isWhole(period)
        else { return nil }
        let covered = view.extent.coveredDays(of: period)
        return say(
            """
            What it is compared with is not whole: of \(words.before), \
            \(covered, "day") \(agreeing: covered, "has", "have") data.
            """)
    }
}
