import Gaps
import SupportModel
import Wording

/// What an article did, in words that need no statistics.
enum EffectText {
    /// Returns the finding in a few words, for a table.
    static func short(_ effect: GapEffect) -> String {
        switch effect.finding {
        case .nothingBefore: return "no weeks before"
        case .notAskedBefore: return "not asked before"
        case .nothingToCompare: return "nothing to compare"
        case .tooEarly(let weeks): return "too early: \(Counted.count(weeks, "week")) more"
        case .tooFew: return "too few ask to tell"
        case .unclear: return "no effect told"
        case .cameBack: return "came back"
        case .fell, .rose:
            guard let estimate = effect.estimate else { return "" }
            return "\(direction(estimate))\(size(estimate)) (\(bounds(estimate, joined: "–")))"
        }
    }

    /// Returns the finding as sentences.
    static func sentence(_ question: PublishedQuestion, newest: Day?) -> String {
        let effect = question.effect
        let id = question.cluster.id
        switch effect.finding {
        case .nothingBefore:
            return "Nothing can be told: the data has "
                + (effect.weeksBefore.isEmpty ? "no full week" : "only one full week")
                + " before \(id) was published on \(question.day), and two are needed."
        case .notAskedBefore:
            let weeks = Counted.count(effect.weeksBefore.count, "full week")
            return "Nothing can be told: nobody asked \(id) in the \(weeks) before it was "
                + "published, so demand cannot have fallen."
        case .nothingToCompare:
            return "Nothing can be told: fewer than two questions that nobody marked were asked in "
                + "these weeks, so there is nothing to hold \(id) against."
        case .tooEarly(let weeks):
            return tooEarly(question, weeks: weeks, newest: newest)
        case .tooFew:
            return "Too few ask \(id) to tell: \(rates(effect)). Not even after "
                + "\(EffectMeter.mostWeeks) weeks could a halving be told from chance."
        case .unclear:
            return comparison(effect) + unclear(effect)
        case .fell, .rose:
            return comparison(effect) + changed(effect)
        case .cameBack:
            let lately = Double(effect.lately.reduce(0, +)) / Double(max(1, effect.lately.count))
            return "Demand came back: \(id) was asked \(times(effect.asked.meanBefore)) a week "
                + "before, then clearly less, and \(times(lately)) a week in the last "
                + "\(Counted.count(effect.lately.count, "week"))."
        }
    }

    /// Returns a number of questions a week: `42`, `3.5`.
    static func rate(_ perWeek: Double) -> String {
        let tenths = Int((perWeek.magnitude * 10).rounded())
        guard tenths < 100, tenths % 10 != 0 else {
            return Counted.grouped(Int(perWeek.magnitude.rounded()))
        }
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Returns a change as people read it: `+5%`, `-12%`, `same`.
    static func change(_ ratio: Double) -> String {
        let percent = Int(((ratio - 1) * 100).rounded())
        return percent == 0 ? "same" : "\(percent > 0 ? "+" : "")\(percent)%"
    }

    private static func tooEarly(_ question: PublishedQuestion, weeks: Int, newest: Day?) -> String
    {
        let effect = question.effect
        let more = "\(Counted.count(weeks, "more full week")) "
        guard effect.estimate != nil else {
            let since =
                effect.weeksAfter.isEmpty
                ? "no full week has passed" : "only one full week has passed"
            return "Too early to tell: \(since) since \(question.cluster.id) was published on "
                + "\(question.day)" + (newest.map { ", as the data ends on \($0)" } ?? "") + ". "
                + "At least \(more)\(Counted.verb(weeks, "is", "are")) needed."
        }
        return "Too early to tell: \(rates(effect)). About \(more)"
            + "\(Counted.verb(weeks, "is", "are")) needed to tell a halving from chance."
    }

    private static func rates(_ effect: GapEffect) -> String {
        let since = Counted.count(effect.weeksAfter.count, "full week")
        return "asked \(times(effect.asked.meanBefore)) a week before, "
            + "\(times(effect.asked.meanAfter)) a week in the \(since) since"
    }

    private static func comparison(_ effect: GapEffect) -> String {
        let ratio = effect.estimate?.othersRatio ?? 1
        let percent = Int(((ratio - 1) * 100).rounded())
        let others =
            percent == 0
            ? "were asked as often as before"
            : "went \(percent > 0 ? "up" : "down") \(abs(percent))%"
        return "Asked \(times(effect.asked.meanBefore)) a week before, "
            + "\(rate(effect.asked.meanAfter)) after; the questions nobody touched \(others): "
    }

    private static func changed(_ effect: GapEffect) -> String {
        guard let estimate = effect.estimate else { return "" }
        let direction = estimate.fell ? "fewer" : "more"
        return "so it \(estimate.fell ? "fell" : "rose") by \(size(estimate)) "
            + "(between \(bounds(estimate, joined: " and "))), about \(rate(effect.fewer)) "
            + "\(direction) \(noun(effect.fewer)) a week."
    }

    private static func unclear(_ effect: GapEffect) -> String {
        guard let interval = effect.estimate?.interval else { return "" }
        return "no effect can be told. Anything from "
            + "\(share(1 - interval.lowerBound)) less to \(share(interval.upperBound - 1)) more "
            + "would fit."
    }

    private static func direction(_ estimate: EffectEstimate) -> String {
        estimate.ratio < 1 ? "−" : "+"
    }

    private static func size(_ estimate: EffectEstimate) -> String {
        share(abs(estimate.ratio - 1))
    }

    /// Returns the ends of the interval, the smaller change first.
    private static func bounds(_ estimate: EffectEstimate, joined: String) -> String {
        [estimate.interval.upperBound, estimate.interval.lowerBound].map { abs($0 - 1) }.sorted()
            .map(share).joined(separator: joined)
    }

    private static func share(_ share: Double) -> String {
        share > 0.99 && share < 1 ? "99%" : Counted.percent(max(0, share))
    }

    private static func times(_ perWeek: Double) -> String {
        let rate = rate(perWeek)
        return rate == "1" ? "once" : "\(rate) times"
    }

    private static func noun(_ number: Double) -> String {
        rate(number) == "1" ? "question" : "questions"
    }
}
