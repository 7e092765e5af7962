/// What several articles did together.
package struct EffectTotal: Sendable, Equatable {
    /// So many questions fewer a week than there would have been.
    package var fewer: Double
    /// What that lies in with 95% probability.
    package var interval: ClosedRange<Double>

    /// Adds up the effects that can be told, whatever they are; nil where there is none.
    ///
    /// By the delta method on expected less asked: what comes from the questions themselves adds up
    /// in squares, what comes from the questions that all are held against adds up as it is.
    package init?(of effects: [GapEffect]) {
        var (fewer, own, common, quantile) = (0.0, 0.0, 0.0, 0.0)
        for effect in effects where effect.isTold {
            guard let estimate = effect.estimate else { continue }
            let (expected, asked) = (effect.expected, effect.asked.meanAfter)
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
        guard quantile > 0 else { return nil }
        let half = quantile * (own + common * common).squareRoot()
        self.fewer = fewer
        interval = (fewer - half)...(fewer + half)
    }
}
