/// How much questions change of themselves, beyond what chance makes of their counts.
///
/// The moment estimator of DerSimonian and Laird (1986) on the log odds of after to before. It is
/// taken at the common odds, with Pearson's residuals, so that a question with no count before, or
/// after, needs no correction.
struct DriftVariance {
    /// The variance of the log odds between questions, at least 0.
    let variance: Double
    /// The variance of the weighted mean of all, as a share of `variance`, 0 to 1.
    let shareOfMean: Double

    /// - Parameter controls: Questions that were each asked at least once.
    init(of controls: [WeeklyCounts]) {
        let after = controls.reduce(0) { $0 + $1.totalAfter }
        let all = after + controls.reduce(0) { $0 + $1.totalBefore }
        let share = all > 0 ? Double(after) / Double(all) : 0
        var (chiSquared, sum, squares) = (0.0, 0.0, 0.0)
        for control in controls {
            let count = Double(control.totalBefore + control.totalAfter)
            let weight = count * share * (1 - share)
            guard weight > 0 else { continue }
            let residual = Double(control.totalAfter) - count * share
            chiSquared += residual * residual / weight
            sum += weight
            squares += weight * weight
        }
        let scale = sum > 0 ? sum - squares / sum : 0
        variance =
            scale > 0 ? max(0, (chiSquared - Double(controls.count - 1)) / scale) : 0
        shareOfMean = sum > 0 ? squares / (sum * sum) : 1
    }
}
