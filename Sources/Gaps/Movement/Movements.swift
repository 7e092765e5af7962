import Foundation

/// What moves in a week among many questions, told from chance and from what moves all of them.
///
/// Each question is tested twice: its count of the week against the weeks before
/// (`CountTable`), and its part of what is asked over the last eighteen (`CountTrend`). Of all tests
/// together so few count that chance alone raises an alarm in one week of half a year
/// (Benjamini and Hochberg, `CountChange`). A week without any data is left out: it is no drop.
package struct Movements: Sendable {
    /// How a question moved.
    package enum Kind: Sendable, Equatable {
        /// Never asked before, and now more often than chance brings a rare question up.
        case new
        /// The week stands out against those before.
        case spike
        /// Its part of what is asked grows over the weeks.
        case growing
        /// It is asked less, in this week or week by week.
        case falling
    }

    /// What was found of a question.
    package struct Finding: Sendable, Equatable {
        package var kind: Kind
        /// How likely so great a change is by chance.
        package var pValue: Double
    }

    /// How often a question was asked in each week, the last being the one that is looked at.
    package struct Series: Sendable, Equatable {
        package var counts: [Int]
        /// Whether it was never asked before the first of these weeks.
        package var beginsHere: Bool

        package init(counts: [Int], beginsHere: Bool = true) {
            self.counts = counts
            self.beginsHere = beginsHere
        }
    }

    /// Against so many weeks before a week is held.
    package static let weeksBefore = 8
    /// Over so many weeks a trend is looked for.
    package static let trendWeeks = 18
    /// So many weeks at most tell whether a question is new.
    package static let mostWeeks = 26
    /// If nothing changed, one of so many weeks, half a year, would raise an alarm.
    package static let falseAlarmEvery = 26

    /// What was found of each question; nil where nothing can be told from chance.
    package let findings: [Finding?]
    /// How many of the weeks before have data.
    package let comparedWeeks: Int
    /// By how much weeks differ more than by chance: the part of the square of a question's mean
    /// that its variance has beside the mean (the negative binomial's parameter), at least 0.
    package let dispersion: Double

    /// - Parameters:
    ///   - series: One for each question, all of the same weeks.
    ///   - elsewhere: How often in each of the weeks something was asked that is no such question.
    package init(_ series: [Series], elsewhere: [Int]) {
        let all = elsewhere.indices.map { week in
            elsewhere[week] + series.reduce(0) { $0 + $1.counts[week] }
        }
        let weeks = all.indices.suffix(Self.mostWeeks + 1).filter { all[$0] > 0 }
        guard let now = all.indices.last, weeks.last == now else {
            findings = series.map { _ in nil }
            comparedWeeks = 0
            dispersion = 0
            return
        }
        let before = weeks.filter { $0 < now && $0 >= now - Self.weeksBefore }
        comparedWeeks = before.count
        let counts = series.map { series in weeks.map { Double(series.counts[$0]) } }
        let calm = counts.map(Self.calmed)
        let outside = weeks.map { Double(elsewhere[$0]) }
        let everything = Self.sum(of: calm, and: outside)
        let recent = weeks.indices.suffix(Self.trendWeeks)
        let compared = weeks.indices.dropLast().suffix(before.count)
        let dispersion = Self.dispersion(
            of: counts, among: everything, in: Array(recent.dropLast()))
        self.dispersion = dispersion
        guard !before.isEmpty else {
            findings = series.map { _ in nil }
            return
        }
        func found(beside others: [Double], isPart: (Int) -> Bool) -> [Finding?] {
            let tested = counts.enumerated().map { index, own -> Finding? in
                let rest = isPart(index) ? zip(others, calm[index]).map { $0 - $1 } : others
                let isNew =
                    series[index].beginsHere && own.last ?? 0 > 0
                    && series[index].counts.dropLast().allSatisfy { $0 == 0 }
                return Self.finding(
                    own, calm[index], rest, isNew: isNew,
                    compared: isNew ? weeks.indices.dropLast() : compared, recent: recent,
                    dispersion: dispersion)
            }
            return Self.significant(tested)
        }
        // What moved is no yardstick for the others: where one question ends, the parts of all
        // others grow.
        let first = found(beside: everything) { _ in true }
        let steady = zip(calm, first).filter { $1 == nil }.map(\.0)
        let yardstick = Self.sum(of: steady, and: outside)
        findings =
            yardstick.contains { $0 > 0 }
            ? found(beside: yardstick) { first[$0] == nil } : first
    }

    /// Returns those findings of many that count.
    private static func significant(_ tested: [Finding?]) -> [Finding?] {
        let counting = CountChange.significant(
            tested.compactMap { $0?.pValue }, rate: 1 / Double(falseAlarmEvery))
        var place = 0
        return tested.map { finding in
            guard let finding else { return nil }
            defer { place += 1 }
            return counting[place] ? finding : nil
        }
    }

    private static func sum(of counts: [[Double]], and outside: [Double]) -> [Double] {
        outside.indices.map { week in outside[week] + counts.reduce(0) { $0 + $1[week] } }
    }

    /// Returns what the stronger of both tests says; nil where nothing was asked.
    private static func finding(
        _ own: [Double], _ calm: [Double], _ others: [Double], isNew: Bool, compared: Range<Int>,
        recent: Range<Int>, dispersion: Double
    ) -> Finding? {
        func sum(_ counts: [Double], _ weeks: Range<Int>) -> Double {
            weeks.reduce(0) { $0 + counts[$1] }
        }
        let (now, othersNow) = (own.last ?? 0, others.last ?? 0)
        let table = CountTable(
            now: now, before: sum(own, compared), othersNow: othersNow,
            othersBefore: sum(others, compared))
        guard sum(own, recent) + table.before > 0 else { return nil }
        let mean = (table.now + table.before) / Double(compared.count + 1)
        let factor = 1 + dispersion * mean
        let change = table.pValue(dispersion: factor)
        let trend = CountTrend(
            own: recent.map { calm[$0] }, others: recent.map { others[$0] }, dispersion: factor)
        // Two tests, each of which could err.
        let pValue = min(1, 2 * min(change, trend.pValue))
        if isNew { return Finding(kind: .new, pValue: pValue) }
        let isMore = table.now * table.othersBefore > table.before * table.othersNow
        if change <= trend.pValue {
            return Finding(kind: isMore ? .spike : .falling, pValue: pValue)
        }
        return Finding(kind: trend.score > 0 ? .growing : .falling, pValue: pValue)
    }

    /// Returns the counts without what stands out, three standard deviations above the middle: else
    /// one question's rush would make all the others seem to fall.
    private static func calmed(_ counts: [Double]) -> [Double] {
        let middle = counts.sorted()[counts.count / 2]
        let most = middle + 3 * max(1, middle).squareRoot()
        return counts.map { min($0, most) }
    }

    /// Returns the middle one of the questions' own dispersions, of those that are asked at least
    /// once a week: by moments, from how far they are from their part of what all were asked.
    private static func dispersion(
        of counts: [[Double]], among others: [Double], in weeks: [Int]
    ) -> Double {
        let all = weeks.reduce(0) { $0 + others[$1] }
        guard weeks.count > 2, all > 0 else { return 0 }
        let own = counts.compactMap { counts -> Double? in
            let asked = weeks.reduce(0) { $0 + counts[$1] }
            guard asked >= Double(weeks.count) else { return nil }
            var (squares, byChance, ofMeans) = (0.0, 0.0, 0.0)
            for week in weeks {
                let expected = others[week] * asked / all
                squares += (counts[week] - expected) * (counts[week] - expected)
                byChance += expected
                ofMeans += expected * expected
            }
            // One degree of freedom went into the mean.
            let freedom = Double(weeks.count - 1) / Double(weeks.count)
            return (squares / freedom - byChance) / ofMeans
        }.sorted()
        return own.isEmpty ? 0 : max(0, own[own.count / 2])
    }
}
