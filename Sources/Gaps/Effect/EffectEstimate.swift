/// By how much a question's demand changed against that of the questions nobody touched.
package struct EffectEstimate: Sendable, Equatable {
    /// Demand after by demand before, against the others: 0.5 is a halving, 1 no effect.
    package var ratio: Double
    /// What the ratio lies in with 95% probability.
    package var interval: ClosedRange<Double>
    /// Demand a week after by demand a week before, of the questions that nobody touched.
    package var othersRatio: Double
    /// How many questions nobody touched were asked in these weeks.
    package var controls: Int
    /// How much more weeks differ than by chance, as a factor of the variance, at least 1.
    package var weekDispersion: Double
    /// The variance of the changes that questions make of themselves, on the log scale.
    package var driftVariance: Double
    /// How many standard errors the interval reaches to either side.
    package var quantile: Double
    /// The part of the variance of the ratio's logarithm that comes from the others, and so is
    /// common to all questions held against them.
    package var othersVariance: Double
    /// Whether the data suffice to tell a halving from no effect.
    package var canTellHalving: Bool

    /// Whether the demand fell for certain.
    package var fell: Bool { interval.upperBound < 1 }
    /// Whether the demand rose for certain.
    package var rose: Bool { interval.lowerBound > 1 }
}
