package import SupportModel

/// What publishing an article did to the demand for its question.
package struct GapEffect: Sendable, Equatable {
    /// Demand that was less after publishing, and then again what it was before.
    package struct Comeback: Sendable, Equatable {
        /// The first week in which it was back.
        package var since: Week
        /// How often it was asked in each week until then.
        package var atFirst: [Int]
        /// How often it was asked in each week from then on.
        package var lately: [Int]

        /// How often a week it was asked until then, and from then on.
        package var meanAtFirst: Double { Self.mean(atFirst) }
        package var meanLately: Double { Self.mean(lately) }

        private static func mean(_ counts: [Int]) -> Double {
            Double(counts.reduce(0, +)) / Double(max(1, counts.count))
        }
    }

    /// What can be said of it.
    package enum Finding: Sendable, Equatable {
        /// The data has no full weeks, or one, before the day.
        case nothingBefore
        /// Nobody asked it in the weeks before, so nothing can have fallen.
        case notAskedBefore
        /// Fewer than two questions that nobody touched were asked in these weeks.
        case nothingToCompare
        /// It can be told, if demand goes on like this, after so many more full weeks.
        case tooEarly(moreWeeks: Int)
        /// Not even a quarter of a year would tell a halving from chance.
        case tooFew
        case fell
        case rose
        /// Neither a fall nor a rise can be told from chance.
        case unclear
        /// Demand fell, and is now what it was before.
        case cameBack
    }

    package var publication: Publication
    package var finding: Finding
    /// The full weeks with data before the week of publishing, and after it, ascending.
    package var weeksBefore: [Week]
    package var weeksAfter: [Week]
    /// How often the question was asked in them.
    package var asked: WeeklyCounts
    /// How often the questions that nobody touched were asked in them, together.
    package var others: WeeklyCounts
    /// Nil where no comparison can be made.
    package var estimate: EffectEstimate?
    /// What demand did since, where it came back.
    package var comeback: Comeback?

    /// How often a week it would have been asked without the article, by the other questions.
    package var expected: Double { asked.meanBefore * (estimate?.othersRatio ?? 1) }

    /// By how many questions a week fewer it was asked than it would have been.
    package var fewer: Double { expected - asked.meanAfter }
}
