/// What a share lies in with 95% probability, by how many it was counted of.
///
/// Wilson's score interval (1927, "Probable Inference, the Law of Succession, and Statistical
/// Inference"), which holds for few cases, and for shares near 0 and 1, too.
package enum ShareInterval {
    /// The two-sided 95% quantile of the normal distribution.
    private static let quantile = 1.959964

    /// Returns the interval; nil where nothing was counted.
    package static func of(_ count: Int, among all: Int) -> ClosedRange<Double>? {
        guard all > 0 else { return nil }
        let (share, size) = (Double(count) / Double(all), Double(all))
        let square = quantile * quantile
        let middle = (share + square / (2 * size)) / (1 + square / size)
        let half =
            quantile * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
            / (1 + square / size)
        return max(0, middle - half)...min(1, middle + half)
    }
}
