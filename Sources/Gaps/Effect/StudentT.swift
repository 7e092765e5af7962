import Foundation

/// Student's distribution with a whole number of degrees of freedom.
struct StudentT {
    /// At least 1.
    let degreesOfFreedom: Int

    /// Returns the value that lies between its negative and itself with the probability, 0.95 for
    /// the usual interval: 2.2281 with 10 degrees of freedom.
    func twoSidedQuantile(_ probability: Double) -> Double {
        var low = 0.0
        var high = 1.0
        while centralProbability(high) < probability, high < 1e9 { high *= 2 }
        // 60 halvings leave less than the last bit that is shown anywhere.
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if centralProbability(middle) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// Returns the probability of lying between `-t` and `t`.
    ///
    /// The finite series for whole degrees of freedom (Abramowitz and Stegun 1964, 26.7.3 and
    /// 26.7.4).
    func centralProbability(_ t: Double) -> Double {
        let freedom = Double(degreesOfFreedom)
        let angle = atan(t / freedom.squareRoot())
        let cosine = cos(angle)
        let isOdd = degreesOfFreedom % 2 == 1
        var term = isOdd ? cosine : 1
        var sum = degreesOfFreedom == 1 ? 0 : term
        for k in stride(from: isOdd ? 3 : 2, through: degreesOfFreedom - 2, by: 2) {
            term *= cosine * cosine * Double(k - 1) / Double(k)
            sum += term
        }
        return isOdd ? 2 / .pi * (angle + sin(angle) * sum) : sin(angle) * sum
    }
}
