import Foundation
import Gaps
import Reporting
import SupportModel

/// A published question with what its article did.
struct PublishedQuestion {
    let cluster: QuestionCluster
    let state: GapState
    let effect: GapEffect
    let timeZone: TimeZone

    /// The day on which it was published.
    var day: Day { Day(containing: effect.publication.date, in: timeZone) }

    /// Returns the day on which the first week began in which demand was back.
    func day(of comeback: GapEffect.Comeback) -> Day {
        Day(containing: comeback.since.interval(in: timeZone).lowerBound, in: timeZone)
    }

    /// Returns the question for programs.
    func record(text: CustomerText) -> DataValue {
        let estimate = effect.estimate
        let waiting: Int? = if case .tooEarly(let weeks) = effect.finding { weeks } else { nil }
        return [
            "id": .string(cluster.id.description),
            "question": .string(text.label(cluster.label)),
            "state": .string(state.rawValue),
            "published": .string(day.description),
            "article": DataValue(effect.publication.article.map(text.whole)),
            "finding": .string(effect.finding.code),
            "weeks_before": .integer(effect.weeksBefore.count),
            "weeks_after": .integer(effect.weeksAfter.count),
            "more_weeks": waiting.map(DataValue.integer) ?? .null,
            "asked_before": .number(effect.asked.meanBefore),
            "asked_after": .number(effect.asked.meanAfter),
            "back_since": DataValue(effect.comeback.map { day(of: $0).description }),
            "asked_since_back": DataValue(effect.comeback?.meanLately),
            "others_ratio": DataValue(estimate?.othersRatio),
            "ratio": DataValue(estimate?.ratio),
            "ratio_low": DataValue(estimate?.interval.lowerBound),
            "ratio_high": DataValue(estimate?.interval.upperBound),
            "fewer_per_week": estimate == nil ? .null : .number(effect.fewer),
            "compared_with": estimate.map { .integer($0.controls) } ?? .null,
        ]
    }

    /// Returns the compared weeks for programs, ascending.
    var weekRecords: [DataValue] {
        func records(
            _ weeks: [Week], _ asked: [Int], _ others: [Int], _ period: String
        ) -> [DataValue] {
            weeks.indices.map { index in
                [
                    "week": .string(weeks[index].description), "period": .string(period),
                    "asked": .integer(asked[index]), "others": .integer(others[index]),
                ]
            }
        }
        return records(effect.weeksBefore, effect.asked.before, effect.others.before, "before")
            + records(effect.weeksAfter, effect.asked.after, effect.others.after, "after")
    }
}

extension GapEffect.Finding {
    /// The finding for programs.
    var code: String {
        switch self {
        case .nothingBefore: "nothing-before"
        case .notAskedBefore: "not-asked-before"
        case .nothingToCompare: "nothing-to-compare"
        case .tooEarly: "too-early"
        case .tooFew: "too-few"
        case .fell: "fell"
        case .rose: "rose"
        case .unclear: "unclear"
        case .cameBack: "came-back"
        }
    }
}
