import Foundation

/// How surprising it is that two things are met together so often.
enum LogLikelihoodRatio {
    /// Above this a value comes by chance once in a hundred tables (χ² with one degree of freedom).
    static let onceInHundred = 6.63
    /// Above this a value comes by chance once in a thousand tables.
    static let onceInThousand = 10.83

    /// Returns −2 ln λ of a table of counts; 0 where the two are independent.
    ///
    /// Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence". It holds for
    /// counts of one or two, where χ² and mutual information exaggerate.
    /// - Parameters:
    ///   - both: How often both were met.
    ///   - first: How often the first was met without the second.
    ///   - second: How often the second was met without the first.
    ///   - neither: How often neither was met.
    static func value(both: Int, first: Int, second: Int, neither: Int) -> Double {
        let cells = sum([both, first, second, neither])
        let rows = sum([both + first, second + neither])
        let columns = sum([both + second, first + neither])
        return max(0, 2 * (cells - rows - columns))
    }

    /// Returns Σ k ln(k / Σ k), the negative of the entropy times the count.
    private static func sum(_ counts: [Int]) -> Double {
        let total = Double(counts.reduce(0, +))
        return counts.reduce(0) { sum, count in
            count > 0 ? sum + Double(count) * log(Double(count) / total) : sum
        }
    }
}
