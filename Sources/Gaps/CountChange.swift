import Foundation

/// Tells a change of counts from chance.
package enum CountChange {
    /// Returns how likely a count at least as far from what is usual is by chance alone, 0 to 1.
    ///
    /// Two counts of independent rare events are compared given their sum: under the null hypothesis
    /// the first is binomial (Przyborowski and Wilenski 1940, "Homogeneity of Results in Testing
    /// Samples from Poisson Series"); both tails count, the smaller one twice.
    /// - Parameters:
    ///   - now: The count of the time that is looked at.
    ///   - before: The count of the time before.
    ///   - share: The share of both times that the first takes, above 0 and below 1.
    package static func pValue(now: Int, before: Int, share: Double) -> Double {
        let total = now + before
        guard total > 0 else { return 1 }
        var (below, above) = (0.0, 0.0)
        for count in 0...total {
            let rest = total - count
            let ways =
                lgamma(Double(total + 1)) - lgamma(Double(count + 1)) - lgamma(Double(rest + 1))
            let odds = Double(count) * log(share) + Double(rest) * log(1 - share)
            let probability = exp(ways + odds)
            if count <= now { below += probability }
            if count >= now { above += probability }
        }
        return min(1, 2 * min(below, above))
    }

    /// Returns which of many tests count, so that of those a share of at most `rate` is expected to
    /// be wrong.
    ///
    /// Benjamini and Hochberg 1995, "Controlling the False Discovery Rate".
    package static func significant(_ pValues: [Double], rate: Double) -> [Bool] {
        let ordered = pValues.sorted()
        let bound = ordered.enumerated().last { rank, value in
            value <= rate * Double(rank + 1) / Double(ordered.count)
        }?.element
        return pValues.map { $0 <= bound ?? -1 }
    }
}
