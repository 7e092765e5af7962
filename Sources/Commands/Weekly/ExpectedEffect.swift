import Foundation
import Gaps
import SupportModel
import Wording

/// How many questions fewer an article would bring, from what the data tells.
///
/// How often the question was asked in a week lately, times the share by which the published
/// articles made customers ask less. Where no such share was measured nothing is made up: what is
/// asked is then the most that an article can save.
struct ExpectedEffect {
    /// What the published articles brought, as shares of what would have been asked.
    struct Measured: Equatable {
        var share: Double
        var interval: ClosedRange<Double>
        var articles: Int

        /// Returns nil where no fall was told from chance.
        init?(of effects: [GapEffect]) {
            let compared = effects.filter { $0.estimate != nil }
            let expected = compared.reduce(0) { $0 + $1.expected }
            guard let total = EffectTotal(of: compared), expected > 0,
                total.interval.lowerBound > 0
            else { return nil }
            share = min(1, total.fewer / expected)
            interval =
                total.interval.lowerBound
                / expected...max(
                    share, min(1, total.interval.upperBound / expected))
            articles = total.count
        }
    }

    /// So many weeks at most tell what the next ones may be like.
    private static let weekCount = 8

    let measured: Measured?
    /// The weeks that have data, the last first.
    let weeks: [Range<Date>]
    private let byKey: DocumentsByKey

    init(in view: PeriodView, after published: [PublishedQuestion]) {
        measured = Measured(of: published.map(\.effect))
        let last = view.period.lastDay
        let days = CalendarPeriod.days(from: last.advanced(by: -6), to: last)
        weeks = (0..<Self.weekCount).map { days.advanced(by: -$0) }
            .filter { view.count(in: $0) > 0 }.map { view.interval(of: $0) }
        byKey = view.byKey
    }

    /// Returns how often a question was asked in a week lately.
    func perWeek(_ question: ListedQuestion) -> Double {
        let keys = question.all.flatMap { $0.members + $0.secondaryMembers }
        let dates = keys.compactMap { byKey[$0]?.document.created }
        let count = dates.count { date in weeks.contains { $0.contains(date) } }
        return weeks.isEmpty ? 0 : Double(count) / Double(weeks.count)
    }

    /// Returns how many fewer an article would bring a week; the most that it could, where nothing
    /// was measured.
    func fewer(_ question: ListedQuestion) -> Double { perWeek(question) * (measured?.share ?? 1) }

    /// Returns it in words.
    func text(_ question: ListedQuestion) -> String {
        guard perWeek(question) > 0 else { return say("not asked lately") }
        let fewer = EffectText.rate(fewer(question))
        return measured == nil
            ? say("up to \(fewer) fewer a week") : say("about \(fewer) fewer a week")
    }

    /// How it comes about.
    var explanation: String {
        guard let measured else {
            return say(
                """
                What to expect: how often it was asked in a week, on average of the last \
                \(weeks.count, "week") with data. What an article changes was not measured here \
                yet, so this is the most: as if it answered everybody who asks.
                """)
        }
        let (low, high) = (measured.interval.lowerBound, measured.interval.upperBound)
        return say(
            """
            What to expect: how often it was asked in a week, on average of the last \
            \(weeks.count, "week") with data, times \(Counted.percent(measured.share)) (between \
            \(Counted.percent(low)) and \(Counted.percent(high))): by so much \
            \(measured.articles, "published article") made customers ask less.
            """)
    }
}
