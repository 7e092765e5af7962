package import SupportModel

/// Measures what publishing articles did, against the questions that nobody touched.
package struct EffectMeter: Sendable {
    /// So many weeks before and after at most are compared: over more than a quarter of a year
    /// questions no longer drift together.
    package static let mostWeeks = 13
    /// So many of the last weeks say whether demand came back.
    package static let recentWeeks = 4

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
            estimate: nil, lately: [])
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
        if cameBack(counts, before, since) {
            effect.lately = since.suffix(Self.recentWeeks).map { counts[$0] }
            return .cameBack
        }
        return estimate.fell ? .fell : estimate.rose ? .rose : .unclear
    }

    /// Whether demand fell for certain at first, rose again for certain in the last weeks, and then
    /// was no longer certain to be less than before.
    private func cameBack(_ counts: [Int], _ before: [Int], _ since: [Int]) -> Bool {
        let first = Array(since.dropLast(Self.recentWeeks).prefix(Self.mostWeeks))
        let recent = Array(since.suffix(Self.recentWeeks))
        guard let fall = comparison(counts, before, first)?.estimate(),
            let rise = comparison(counts, first, recent)?.estimate(),
            let now = comparison(counts, before, recent)?.estimate()
        else { return false }
        return fall.fell && rise.rose && !now.fell
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
