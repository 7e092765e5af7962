import Foundation
package import SupportModel

/// Measures what publishing articles did, against the questions that nobody touched.
package struct EffectMeter: Sendable {
    /// So many weeks before and after at most are compared: over more than a quarter of a year
    /// questions no longer drift together.
    package static let mostWeeks = 13
    /// For so many of the last weeks at least demand must be back: less is a peak.
    package static let fewestBack = 4

    private let demand: WeeklyDemand
    private let controls: [[Int]]

    /// - Parameters:
    ///   - clusters: The questions that the demand was counted of.
    ///   - touched: Those that people marked; neither they nor the same questions in other
    ///     languages are compared with.
    package init(
        _ demand: WeeklyDemand, of clusters: [QuestionCluster], touched: Set<ClusterID>
    ) {
        self.demand = demand
        let linked = clusters.filter { touched.contains($0.id) }.flatMap(\.linked)
        let left = touched.union(linked)
        controls = clusters.filter { !left.contains($0.id) }.map { demand.counts(of: $0.id) }
    }

    /// Returns what publishing an article did to the demand for its question.
    package func effect(of publication: Publication) -> GapEffect {
        let week = Week(containing: publication.date, in: demand.timeZone)
        let earlier = publication.previous.map { Week(containing: $0, in: demand.timeZone) }
        let before = demand.weeks.indices.filter { index in
            demand.weeks[index] < week && earlier.map { demand.weeks[index] > $0 } ?? true
        }.suffix(Self.mostWeeks)
        let since = demand.weeks.indices.filter { demand.weeks[$0] > week }
        let after = since.prefix(Self.mostWeeks)
        let counts = demand.counts(of: publication.cluster)
        var effect = GapEffect(
            publication: publication, finding: .unclear,
            weeksBefore: before.map { demand.weeks[$0] },
            weeksAfter: after.map { demand.weeks[$0] },
            asked: WeeklyCounts(counts, Array(before), Array(after)),
            others: WeeklyCounts(
                summing: controls.map { WeeklyCounts($0, Array(before), Array(after)) },
                like: WeeklyCounts(counts, Array(before), Array(after))),
            estimate: nil)
        effect.finding = finding(&effect, counts, Array(before), since)
        return effect
    }

    /// Returns what can be said, and puts what it rests on into the effect.
    private func finding(
        _ effect: inout GapEffect, _ counts: [Int], _ before: [Int], _ since: [Int]
    ) -> GapEffect.Finding {
        guard before.count >= DifferenceInDifferences.fewestWeeks else { return .nothingBefore }
        guard effect.asked.totalBefore > 0 else { return .notAskedBefore }
        guard since.count >= DifferenceInDifferences.fewestWeeks else {
            return .tooEarly(moreWeeks: DifferenceInDifferences.fewestWeeks - since.count)
        }
        let after = Array(since.prefix(Self.mostWeeks))
        guard let comparison = comparison(counts, before, after) else { return .nothingToCompare }
        let estimate = comparison.estimate()
        effect.estimate = estimate
        guard estimate.canTellHalving else {
            let weeks = comparison.weeksToTellHalving(most: Self.mostWeeks)
            return weeks.map { .tooEarly(moreWeeks: max(1, $0 - after.count)) } ?? .tooFew
        }
        effect.comeback = comeback(counts, before, since)
        if effect.comeback != nil { return .cameBack }
        return estimate.fell ? .fell : estimate.rose ? .rose : .unclear
    }

    /// Returns since when demand is back: it fell for certain at first, rose again for certain, and
    /// since then is no longer certain to be less than before.
    private func comeback(
        _ counts: [Int], _ before: [Int], _ since: [Int]
    ) -> GapEffect.Comeback? {
        guard let turn = turn(counts, since) else { return nil }
        let first = Array(since[..<turn].prefix(Self.mostWeeks))
        let recent = Array(since[turn...].suffix(Self.mostWeeks))
        guard let fall = comparison(counts, before, first)?.estimate(),
            let rise = comparison(counts, first, recent)?.estimate(),
            let now = comparison(counts, before, recent)?.estimate(),
            fall.fell, rise.rose, !now.fell
        else { return nil }
        return GapEffect.Comeback(
            since: demand.weeks[since[turn]], atFirst: since[..<turn].map { counts[$0] },
            lately: since[turn...].map { counts[$0] })
    }

    /// Returns the week at which the question's part of what is asked most likely changed: the split
    /// with the largest binomial likelihood (Hinkley 1970). One split is chosen before anything is
    /// tested, for the best of many tests would find a comeback by chance.
    private func turn(_ counts: [Int], _ weeks: [Int]) -> Int? {
        let last = weeks.count - Self.fewestBack
        guard last >= DifferenceInDifferences.fewestWeeks else { return nil }
        let others = weeks.map { week in controls.reduce(0) { $0 + $1[week] } }
        func likelihood(_ part: Range<Int>) -> Double {
            let own = Double(part.reduce(0) { $0 + counts[weeks[$1]] })
            let rest = Double(part.reduce(0) { $0 + others[$1] })
            return [own, rest].reduce(0) { $0 + ($1 > 0 ? $1 * log($1 / (own + rest)) : 0) }
        }
        let splits = (DifferenceInDifferences.fewestWeeks...last).map { split in
            (split: split, likelihood: likelihood(0..<split) + likelihood(split..<weeks.count))
        }
        return splits.max { ($0.likelihood, $1.split) < ($1.likelihood, $0.split) }?.split
    }

    private func comparison(
        _ counts: [Int], _ before: [Int], _ after: [Int]
    ) -> DifferenceInDifferences? {
        DifferenceInDifferences(
            question: WeeklyCounts(counts, before, after),
            controls: controls.map { WeeklyCounts($0, before, after) })
    }
}

extension WeeklyCounts {
    /// The counts of weeks, given by their positions.
    fileprivate init(_ counts: [Int], _ before: [Int], _ after: [Int]) {
        self.init(before: before.map { counts[$0] }, after: after.map { counts[$0] })
    }
}
