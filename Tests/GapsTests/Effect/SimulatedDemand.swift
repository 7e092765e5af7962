import Foundation

@testable import Gaps

/// Questions that are asked at random, with an article published in the middle; the same for the
/// same seed.
struct SimulatedDemand {
    /// The mean of the question a week, before anything moves it.
    var mean = 20.0
    var controls = 15
    var weeksBefore = 10
    var weeksAfter = 6
    /// What the article does: 0.5 halves the demand.
    var effect = 1.0
    /// In so many of the last weeks it does nothing any more.
    var weeksBack = 0
    /// The standard deviation of what moves all questions from week to week, on the log scale.
    var commonDrift = 0.1
    /// The standard deviation of what moves each by itself, from week to week.
    var ownDrift = 0.0
    /// The standard deviation of each week of each question, beyond chance.
    var unrest = 0.0

    /// Returns counts of the question and of the controls.
    func counts(seed: UInt64) -> (question: WeeklyCounts, controls: [WeeklyCounts]) {
        var random = Chance(state: seed)
        let weeks = weeksBefore + weeksAfter
        var common = [0.0]
        for _ in 1..<weeks {
            common.append(common[common.count - 1] + commonDrift * random.normal())
        }
        let all = (0...controls).map { index -> WeeklyCounts in
            var level = index == 0 ? log(mean) : log(4) + 0.8 * random.normal()
            let counts = (0..<weeks).map { week -> Int in
                level += ownDrift * random.normal()
                let rate = exp(level + common[week] + unrest * random.normal())
                let isMoved = index == 0 && week >= weeksBefore && week < weeks - weeksBack
                return random.poisson(isMoved ? rate * effect : rate)
            }
            return WeeklyCounts(
                before: Array(counts.prefix(weeksBefore)), after: Array(counts.suffix(weeksAfter)))
        }
        return (all[0], Array(all.dropFirst()))
    }
}

/// Random numbers that are the same for the same seed: SplitMix64 (Steele, Lea, Flood 2014).
struct Chance {
    var state: UInt64

    /// Above 0, up to 1.
    mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return (Double((value ^ value >> 31) >> 11) + 1) / 9_007_199_254_740_992
    }

    /// Box and Muller's.
    mutating func normal() -> Double {
        (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform())
    }

    /// Knuth's product of uniforms, in parts that do not underflow.
    mutating func poisson(_ mean: Double) -> Int {
        var (count, rest) = (0, mean)
        while rest > 0 {
            let limit = exp(-min(rest, 500))
            var product = uniform()
            while product > limit {
                count += 1
                product *= uniform()
            }
            rest -= 500
        }
        return count
    }
}
