import Gaps
import SupportModel
import Wording

/// What an article did, in words that need no statistics.
enum EffectText {
    /// Returns the finding in a few words, for a table.
    static func short(_ effect: GapEffect) -> String {
        switch effect.finding {
        case .nothingBefore: return say("no weeks before")
        case .notAskedBefore: return say("not asked before")
        case .nothingToCompare: return say("nothing to compare")
        case .tooEarly(let weeks): return say("too early: \(weeks, "week") more")
        case .tooFew: return say("too few ask to tell")
        case .unclear: return say("cannot be told")
        case .cameBack:
            guard let comeback = effect.comeback else { return say("came back") }
            return say("came back \(comeback.since)")
        case .fell, .rose:
            guard let estimate = effect.estimate else { return "" }
            let (least, most) = bounds(estimate)
            return "\(direction(estimate))\(size(estimate)) (\(least)–\(most))"
        }
    }

    /// Returns the finding as sentences.
    static func sentence(_ question: PublishedQuestion, newest: Day) -> String {
        let effect = question.effect
        let id = question.cluster.id
        switch effect.finding {
        case .nothingBefore:
            return say(
                effect.weeksBefore.isEmpty
                    ? """
                    Nothing can be told: the data has no full week before \(id) was published on \
                    \(question.day), and two are needed.
                    """
                    : """
                    Nothing can be told: the data has only one full week before \(id) was \
                    published on \(question.day), and two are needed.
                    """)
        case .notAskedBefore:
            return say(
                """
                Nothing can be told: nobody asked \(id) in the \
                \(effect.weeksBefore.count, "full week") before it was published, so demand \
                cannot have fallen.
                """)
        case .nothingToCompare:
            return say(
                """
                Nothing can be told: fewer than two questions that nobody marked were asked in \
                these weeks, so there is nothing to compare \(id) with.
                """)
        case .tooEarly(let weeks):
            return tooEarly(question, weeks: weeks, newest: newest)
        case .tooFew:
            return say(
                """
                Too few ask \(id) to say whether the article helped: it was asked \
                \(times(effect.asked.meanBefore)) a week before, \
                \(times(effect.asked.meanAfter)) a week in the \
                \(effect.weeksAfter.count, "full week") since. So few questions go up and down by \
                chance: even if only half as many came, \(EffectMeter.mostWeeks) weeks would not \
                show it.
                """)
        case .unclear, .fell, .rose:
            return say(
                """
                Asked \(times(effect.asked.meanBefore)) a week before, \
                \(rate(effect.asked.meanAfter)) after; \(others(effect)): \(finding(effect)).
                """)
        case .cameBack:
            guard let comeback = effect.comeback else { return say("came back") }
            let back = say(
                """
                Demand came back: \(id) was asked \(times(effect.asked.meanBefore)) a week \
                before the article, \(times(comeback.meanAtFirst)) a week after it, and \
                \(times(comeback.meanLately)) a week again since \(question.day(of: comeback)), \
                for \(comeback.lately.count, "week") now.
                """)
            return question.state == .reopened
                ? "\(back) \(say("It is on the list again."))"
                : "\(back) \(say("You can reopen it: mark \(id) reopened puts it on the list again."))"
        }
    }

    /// Returns what all articles brought together, as the end of a sentence.
    static func effect(of total: EffectTotal) -> Message {
        let (low, high) = (total.interval.lowerBound, total.interval.upperBound)
        if low > 0 {
            return "about \(fewer(total.fewer)) (between \(rate(low)) and \(rate(high)))"
        }
        if high < 0 {
            return "about \(more(total.fewer)) (between \(rate(high)) and \(rate(low)))"
        }
        return """
            nothing that can be told: anything from \(rate(high)) fewer to \(rate(low)) more \
            questions a week is possible
            """
    }

    /// Returns a number of questions a week: `42`, `3.5`.
    static func rate(_ perWeek: Double) -> String {
        whole(perWeek).map(Counted.grouped) ?? Counted.tenths(perWeek.magnitude)
    }

    /// Returns a change as people read it: `+5%`, `-12%`, `same`.
    static func change(_ ratio: Double) -> String {
        let percent = percent(ratio)
        return percent == 0
            ? say("same") : "\(percent > 0 ? "+" : "")\(Counted.percent(ratio - 1))"
    }

    private static func tooEarly(_ question: PublishedQuestion, weeks: Int, newest: Day) -> String {
        let effect = question.effect
        guard effect.estimate != nil else {
            let (id, day) = (question.cluster.id, question.day)
            let since = say(
                effect.weeksAfter.isEmpty
                    ? """
                    Too early to tell: no full week has passed since \(id) was published on \
                    \(day), as the data ends on \(newest).
                    """
                    : """
                    Too early to tell: only one full week has passed since \(id) was published on \
                    \(day), as the data ends on \(newest).
                    """)
            let needed = say(
                "At least \(weeks, "more full week") \(agreeing: weeks, "is", "are") needed.")
            return "\(since) \(needed)"
        }
        return say(
            """
            Too early to tell: asked \(times(effect.asked.meanBefore)) a week before, \
            \(times(effect.asked.meanAfter)) a week in the \
            \(effect.weeksAfter.count, "full week") since. So far even half as many could be \
            chance; about \(weeks, "more full week") \(agreeing: weeks, "is", "are") needed.
            """)
    }

    private static func others(_ effect: GapEffect) -> Message {
        let ratio = effect.estimate?.othersRatio ?? 1
        let size = Counted.percent(abs(ratio - 1))
        return switch percent(ratio) {
        case 0: "the questions nobody touched were asked as often as before"
        case 1...: "the questions nobody touched went up \(size)"
        default: "the questions nobody touched went down \(size)"
        }
    }

    private static func finding(_ effect: GapEffect) -> Message {
        guard let estimate = effect.estimate, effect.finding != .unclear else {
            let interval = effect.estimate?.interval ?? 1...1
            let (less, more) = (share(1 - interval.lowerBound), share(interval.upperBound - 1))
            return """
                whether the article helped cannot be told. Anything from \(less) fewer questions to \
                \(more) more is possible
                """
        }
        let (least, most) = bounds(estimate)
        return estimate.fell
            ? """
            so it fell by \(size(estimate)) (between \(least) and \(most)), about \
            \(fewer(effect.fewer))
            """
            : """
            so it rose by \(size(estimate)) (between \(least) and \(most)), about \
            \(more(effect.fewer))
            """
    }

    private static func direction(_ estimate: EffectEstimate) -> String {
        estimate.ratio < 1 ? "−" : "+"
    }

    private static func size(_ estimate: EffectEstimate) -> String {
        share(abs(estimate.ratio - 1))
    }

    /// Returns the ends of the interval, the smaller change first.
    private static func bounds(_ estimate: EffectEstimate) -> (least: String, most: String) {
        let ends = [estimate.interval.lowerBound, estimate.interval.upperBound].map { abs($0 - 1) }
        return (share(min(ends[0], ends[1])), share(max(ends[0], ends[1])))
    }

    private static func share(_ share: Double) -> String {
        share > 0.99 && share < 1 ? Counted.percent(0.99) : Counted.percent(max(0, share))
    }

    private static func percent(_ ratio: Double) -> Int { Int(((ratio - 1) * 100).rounded()) }

    /// Returns a number of questions a week without its sign, where it is shown as a whole one.
    private static func whole(_ perWeek: Double) -> Int? {
        let tenths = Int((perWeek.magnitude * 10).rounded())
        return tenths < 100 && tenths % 10 != 0 ? nil : Int(perWeek.magnitude.rounded())
    }

    private static func times(_ perWeek: Double) -> Message {
        switch whole(perWeek) {
        case 1?: "once"
        case let count?: "\(count, "time")"
        case nil: "\(rate(perWeek)) times"
        }
    }

    private static func fewer(_ perWeek: Double) -> Message {
        whole(perWeek).map { "\($0, "fewer question", "fewer questions") a week" }
            ?? "\(rate(perWeek)) fewer questions a week"
    }

    private static func more(_ perWeek: Double) -> Message {
        whole(perWeek).map { "\($0, "more question", "more questions") a week" }
            ?? "\(rate(perWeek)) more questions a week"
    }
}
