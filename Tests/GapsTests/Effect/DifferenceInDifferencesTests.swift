import Testing

@testable import Gaps

/// Expected values: statsmodels 0.15 (`GLM` with a binomial family on the question's part of each
/// week, `combine_effects` with the chi-squared estimator) and scipy 1.17 for the quantiles.
struct DifferenceInDifferencesTests {
    private let others = [
        WeeklyCounts(before: [10, 12, 9, 11, 10, 8, 13, 10], after: [12, 11, 14, 10]),
        WeeklyCounts(before: [30, 33, 28, 35, 31, 27, 30, 32], after: [30, 36, 29, 33]),
        WeeklyCounts(before: [5, 4, 6, 7, 3, 5, 6, 4], after: [9, 7, 8, 6]),
        WeeklyCounts(before: [20, 18, 22, 25, 19, 17, 21, 20], after: [15, 18, 17, 16]),
        WeeklyCounts(before: [2, 1, 0, 3, 2, 1, 2, 1], after: [1, 2, 3, 2]),
    ]
    private let even = WeeklyCounts(
        before: [40, 45, 38, 52, 41, 36, 44, 40], after: [22, 15, 20, 19])
    private let uneven = WeeklyCounts(
        before: [40, 61, 22, 55, 41, 20, 52, 40], after: [22, 15, 20, 19])

    @Test func `how weeks differ is Pearson's chi-squared by its degrees of freedom`() {
        let sum = WeeklyCounts(summing: others, like: uneven)
        let dispersion = DifferenceInDifferences.dispersion(of: uneven, among: sum)
        #expect(abs(dispersion - 1.8696172696) < 1e-9)
        #expect(DifferenceInDifferences.dispersion(of: even, among: sum) == 1)
    }

    @Test func `how questions drift is DerSimonian and Laird's variance`() {
        let drift = DriftVariance(of: others)
        #expect(abs(drift.variance - 0.0130445059) < 1e-9)
        #expect(abs(drift.shareOfMean - 0.3168049) < 1e-6)
    }

    @Test func `the ratio has the interval that was computed by hand`() throws {
        let estimate = try #require(
            DifferenceInDifferences(question: even, controls: others)
        ).estimate()
        #expect(abs(estimate.ratio - 0.4420731140) < 1e-9)
        #expect(abs(estimate.interval.lowerBound - 0.2561385649) < 1e-6)
        #expect(abs(estimate.interval.upperBound - 0.7629801402) < 1e-6)
        #expect(abs(estimate.othersRatio - 1.0276243094) < 1e-9)
        #expect(estimate.controls == 5)
        #expect(estimate.fell && estimate.canTellHalving)
    }

    @Test func `nobody asking after is a fall with a finite interval`() throws {
        let gone = WeeklyCounts(before: even.before, after: [0, 0, 0, 0])
        let estimate = try #require(
            DifferenceInDifferences(question: gone, controls: others)
        ).estimate()
        #expect(estimate.ratio > 0 && estimate.ratio < 0.01)
        #expect(estimate.interval.lowerBound > 0 && estimate.fell)
    }

    @Test func `one week, or one question to compare with, gives no estimate`() {
        let week = WeeklyCounts(before: [40], after: [20])
        #expect(DifferenceInDifferences(question: week, controls: [week, week]) == nil)
        #expect(DifferenceInDifferences(question: even, controls: [others[0]]) == nil)
        let silent = WeeklyCounts(before: Array(repeating: 0, count: 8), after: [0, 0, 0, 0])
        #expect(DifferenceInDifferences(question: even, controls: [others[0], silent]) == nil)
    }

    @Test func `the fewer ask, the longer it takes to tell a halving`() throws {
        let rare = WeeklyCounts(before: [2, 1, 3, 2, 2, 1, 2, 3], after: [1, 1])
        let many = WeeklyCounts(before: [20, 12, 30, 22, 25, 17, 22, 23], after: [11, 12])
        let controls = (0..<20).map { _ in
            WeeklyCounts(before: [5, 4, 6, 7, 3, 5, 6, 4], after: [5, 6])
        }
        func weeks(_ counts: WeeklyCounts) -> Int? {
            DifferenceInDifferences(question: counts, controls: controls)?
                .weeksToTellHalving(most: 52)
        }
        let (few, long) = (try #require(weeks(many)), try #require(weeks(rare)))
        #expect(few <= 4)
        #expect(long > 8)
    }
}
