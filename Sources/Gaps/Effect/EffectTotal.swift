/// What several articles did together.
package struct EffectTotal: Sendable, Equatable {
    /// So many questions fewer a week than there would have been.
    package var fewer: Double
    /// What that lies in with 95% probability.
    package var interval: ClosedRange<Double>

    /// How many of them have weeks to compare.
    package var count: Int

    /// Adds up all effects that have weeks to compare, also those of which too few ask to tell one
    /// by one; nil where there is none.
    ///
    /// By the delta method on expected less asked: what comes from the questions themselves adds up
    /// in squares, what comes from the questions that all are held against adds up as it is. In
    /// simulations like those of `DifferenceInDifferences` the interval held in 96 of 100 at least.
    package init?(of effects: [GapEffect]) {
        var (fewer, own, common, quantile) = (0.0, 0.0, 0.0, 0.0)
        var count = 0
        for effect in effects {
            guard let estimate = effect.estimate else { continue }
            let (expected, asked) = (effect.expected, effect.asked.meanAfter)
            count += 1
            fewer += expected - asked
            own +=
                expected * expected
                * (estimate.weekDispersion / (Double(effect.asked.totalBefore) + 0.5)
                    + estimate.driftVariance)
            own +=
                asked * asked * estimate.weekDispersion
                / (Double(effect.asked.totalAfter) + 0.5)
            common += expected * estimate.othersVariance.squareRoot()
            quantile = max(quantile, estimate.quantile)
        }
        guard count > 0 else { return nil }
        let half = quantile * (own + common * common).squareRoot()
        self.count = count
        self.fewer = fewer
        interval = (fewer - half)...(fewer + half)
    }
}
