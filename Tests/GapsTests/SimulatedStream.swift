import Foundation
import TestSupport

@testable import Gaps

/// Half a year of weeks in which forty questions go on as ever and four change.
///
/// All rise and fall together with a season and by chance, and one week has no data.
struct SimulatedStream {
    /// What changes, each in a question of its own behind the steady ones.
    enum Plant: Int, CaseIterable {
        /// Never asked before `newWeek`, then eight times a week.
        case new
        /// From three times a week to twelve.
        case growth
        /// A campaign: once 24 times, else three times a week.
        case spike
        /// An article: from 40 times a week to four.
        case closed
    }

    static let weekCount = 26
    static let steadyCount = 40
    static let (missingWeek, newWeek, spikeWeek, closedWeek) = (9, 12, 15, 18)

    let counts: [[Int]]
    let elsewhere: [Int]

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let rates = (0..<Self.steadyCount).map { _ in
            exp(Double.random(in: log(0.3)...log(8), using: &generator))
        }
        var counts = (rates.map { _ in 0 } + Plant.allCases.map { _ in 0 }).map { _ in [Int]() }
        var elsewhere: [Int] = []
        for week in 0..<Self.weekCount {
            let season = 1 + 0.4 * sin(Double(week) / Double(Self.weekCount) * 2 * .pi)
            let common = season * exp(0.1 * Self.normal(&generator))
            let isMissing = week == Self.missingWeek
            for question in counts.indices {
                let rate =
                    question < rates.count
                    ? rates[question]
                    : Self.rate(of: Plant.allCases[question - rates.count], in: week)
                let count = Self.poisson(rate * common, &generator)
                counts[question].append(isMissing ? 0 : count)
            }
            let rest = Self.poisson(20 * common, &generator)
            elsewhere.append(isMissing ? 0 : rest)
        }
        self.counts = counts
        self.elsewhere = elsewhere
    }

    /// Returns what the report of a week finds of each question.
    func findings(in week: Int) -> [Movements.Finding?] {
        Movements(
            counts.map { .init(counts: Array($0[...week])) }, elsewhere: Array(elsewhere[...week])
        ).findings
    }

    private static func rate(of plant: Plant, in week: Int) -> Double {
        switch plant {
        case .new: week >= newWeek ? 8 : 0
        case .growth: 3 * (1 + 3 * max(0, Double(week - 5)) / 20)
        case .spike: week == spikeWeek ? 24 : 3
        case .closed: week >= closedWeek ? 4 : 40
        }
    }

    /// Knuth's method, for small means.
    private static func poisson(_ mean: Double, _ generator: inout SeededGenerator) -> Int {
        var product = 1.0
        var count = 0
        while true {
            product *= Double.random(in: 0..<1, using: &generator)
            if product <= exp(-mean) { return count }
            count += 1
        }
    }

    /// The sum of twelve uniform numbers is nearly normal.
    private static func normal(_ generator: inout SeededGenerator) -> Double {
        (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) }
    }
}
