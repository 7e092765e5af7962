import Foundation

/// Tells whether a question takes a growing part, or a shrinking one, of what is asked each week.
///
/// The Cochran–Armitage test for trend (Armitage 1955, "Tests for Linear Trends in Proportions and
/// Frequencies"), with the dispersion of the weeks in its variance.
struct CountTrend {
    /// Below 0 where the part shrinks; normally distributed with variance 1 by chance alone.
    let score: Double

    /// - Parameters:
    ///   - own: How often the question was asked in each week, ascending.
    ///   - others: How often the others were.
    ///   - dispersion: By how much the variance is larger than by chance, at least 1.
    init(own: [Double], others: [Double], dispersion: Double) {
        let asked = own.reduce(0, +)
        let all = asked + others.reduce(0, +)
        var (sum, sumOfSquares, observed) = (0.0, 0.0, 0.0)
        for (week, counts) in zip(own, others).enumerated() {
            let (time, inAll) = (Double(week), counts.0 + counts.1)
            observed += time * counts.0
            sum += time * inAll
            sumOfSquares += time * time * inAll
        }
        guard all > 1, asked > 0, asked < all else {
            score = 0
            return
        }
        let variance =
            asked * (all - asked) / (all * (all - 1)) * (sumOfSquares - sum * sum / all)
        let difference = observed - asked * sum / all
        score = variance > 0 ? difference / (variance * dispersion).squareRoot() : 0
    }

    /// How likely a trend at least as strong is by chance alone, in either direction.
    var pValue: Double { erfc(abs(score) / 2.0.squareRoot()) }
}
