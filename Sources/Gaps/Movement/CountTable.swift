import Foundation

/// Tells a change of one count beside others from chance.
///
/// Two times and two counts: how often a question was asked in each, and how often the others were.
/// What moves all of them alike (season, growth, a holiday) is no change.
struct CountTable {
    /// How often the question was asked in the time that is looked at, and in the time before.
    var now: Double
    var before: Double
    /// How often the others were.
    var othersNow: Double
    var othersBefore: Double

    /// Returns how likely a count at least as far from what is usual is by chance alone, 0 to 1.
    ///
    /// Fisher's exact test of two by two counts (1935, "The Logic of Inductive Inference"); both
    /// tails count, the smaller one twice. Where weeks differ more than by chance, each count says
    /// less by that factor: the counts are divided by it, and the steps between them stay whole.
    /// - Parameter dispersion: By how much the variance is larger than by chance, at least 1.
    func pValue(dispersion: Double) -> Double {
        let own = (now + before) / dispersion
        let atOnce = (now + othersNow) / dispersion
        let rest = (othersNow + othersBefore) / dispersion
        let observed = now / dispersion
        guard own > 0, atOnce > 0, rest > 0 else { return 1 }
        // Counts that the margins allow, on the grid of the one that was observed.
        let least = max(0, atOnce - rest)
        let most = min(own, atOnce)
        let start = observed - (observed - least).rounded(.down)
        var (below, above, all) = (0.0, 0.0, 0.0)
        let peak = Self.weight(observed, own, atOnce, rest)
        var count = start
        while count <= most + 1e-9 {
            let weight = exp(Self.weight(count, own, atOnce, rest) - peak)
            all += weight
            if count <= observed + 1e-9 { below += weight }
            if count >= observed - 1e-9 { above += weight }
            count += 1
        }
        return min(1, 2 * min(below, above) / all)
    }

    /// The logarithm of how many ways lead to a count, but for what is the same for all counts.
    private static func weight(
        _ count: Double, _ own: Double, _ atOnce: Double, _ rest: Double
    ) -> Double {
        -(lgamma(count + 1) + lgamma(max(0, own - count) + 1)
            + lgamma(max(0, atOnce - count) + 1) + lgamma(max(0, rest - atOnce + count) + 1))
    }
}
