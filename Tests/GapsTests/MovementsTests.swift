import Foundation
import TestSupport
import Testing

@testable import Gaps

/// What moves among many questions, told from chance.
struct MovementsTests {
    /// What was found of a question that was asked so often, beside twenty that were asked alike.
    private func kind(of counts: [Int], others: (Int) -> Int = { _ in 2 }) -> Movements.Kind? {
        let beside = (0..<20).map { _ in
            Movements.Series(counts: counts.indices.map(others))
        }
        let movements = Movements(
            [.init(counts: counts)] + beside, elsewhere: counts.map { _ in 0 })
        return movements.findings[0]?.kind
    }

    @Test func `two and then four is no growth`() {
        #expect(kind(of: [2, 2, 1, 2, 2, 3, 2, 2, 4]) == nil)
        #expect(kind(of: [2, 2, 1, 2, 2, 3, 2, 2, 14]) == .spike)
    }

    @Test func `what grows week by week is growing, in no week of its own`() {
        #expect(kind(of: [1, 2, 2, 3, 4, 6, 7, 9, 9]) == .growing)
    }

    @Test func `new is what was never asked and comes more often than by chance`() {
        #expect(kind(of: [0, 0, 0, 0, 0, 0, 0, 0, 1]) == nil)
        #expect(kind(of: [0, 0, 0, 0, 0, 0, 0, 0, 6]) == .new)
    }

    @Test func `a season that moves all questions moves none`() {
        let season = { (week: Int) in 2 + 2 * week }
        #expect(kind(of: (0..<9).map(season), others: season) == nil)
    }

    @Test func `a week without data is left out, and the one after it is no rise`() {
        let pause = { (week: Int) in week == 6 ? 0 : 2 }
        #expect(kind(of: [20, 18, 20, 22, 20, 20, 0, 20, 20], others: pause) == nil)
        #expect(kind(of: [20, 18, 20, 22, 20, 20, 0], others: pause) == nil)
        #expect(kind(of: [20, 18, 20, 22, 20, 20, 0, 20, 0], others: pause) == .falling)
    }

    @Test func `one question's rush is no fall of all the others`() {
        let rush = [2, 2, 2, 2, 2, 2, 2, 2, 400]
        let movements = Movements(
            [.init(counts: rush)] + (0..<20).map { _ in .init(counts: rush.map { _ in 4 }) },
            elsewhere: rush.map { _ in 10 })
        #expect(movements.findings.map { $0?.kind } == [.spike] + (0..<20).map { _ in nil })
    }

    @Test func `without weeks before, or without other questions, nothing is said`() {
        #expect(Movements([.init(counts: [9])], elsewhere: [4]).findings == [nil])
        #expect(Movements([.init(counts: [1, 1, 9])], elsewhere: [0, 0, 0]).findings == [nil])
        #expect(Movements([], elsewhere: []).findings.isEmpty)
    }

    @Test func `the test of a count is Fisher's`() {
        let table = CountTable(now: 3, before: 1, othersNow: 1, othersBefore: 3)
        // (4 choose 3)(4 choose 1) + 1 of (8 choose 4) = 17/70 in the upper tail.
        #expect(abs(table.pValue(dispersion: 1) - 34.0 / 70) < 1e-9)
        #expect(table.pValue(dispersion: 2) > table.pValue(dispersion: 1))
    }
}
