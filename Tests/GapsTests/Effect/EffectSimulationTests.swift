import Foundation
import SupportModel
import Testing

@testable import Gaps

/// Whether the intervals are honest: 100 worlds each, in which the truth is known.
struct EffectSimulationTests {
    private static let worlds: [(name: String, world: SimulatedDemand)] = [
        ("all drift together", SimulatedDemand()),
        ("weeks are uneven", SimulatedDemand(unrest: 0.4)),
        ("each drifts by itself", SimulatedDemand(ownDrift: 0.06)),
        ("both", SimulatedDemand(ownDrift: 0.05, unrest: 0.3)),
        ("few ask", SimulatedDemand(mean: 6)),
        ("few to compare with", SimulatedDemand(controls: 4, unrest: 0.2)),
        ("many ask for long", SimulatedDemand(mean: 60, weeksBefore: 13, weeksAfter: 13)),
    ]

    private func estimates(_ world: SimulatedDemand, effect: Double) -> [EffectEstimate] {
        var world = world
        world.effect = effect
        return (1...100).compactMap { seed in
            let counts = world.counts(seed: UInt64(seed))
            return DifferenceInDifferences(
                question: counts.question, controls: counts.controls)?.estimate()
        }
    }

    @Test(arguments: worlds.indices)
    func `the interval holds the truth in at least 90 of 100 worlds`(index: Int) {
        let (name, world) = Self.worlds[index]
        for effect in [0.5, 1.0] {
            let estimates = estimates(world, effect: effect)
            #expect(estimates.count == 100)
            let holding = estimates.count { $0.interval.contains(effect) }
            #expect(holding >= 90, "\(name): \(holding) hold \(effect)")
        }
    }

    @Test(arguments: worlds.indices)
    func `where there is no effect none is claimed in at least 90 of 100 worlds`(index: Int) {
        let (name, world) = Self.worlds[index]
        let estimates = estimates(world, effect: 1)
        let silent = estimates.count { !($0.canTellHalving && ($0.fell || $0.rose)) }
        #expect(silent >= 90, "\(name): \(silent)")
    }

    @Test func `a halving is found where it is said that one could be told`() {
        var (told, found) = (0, 0)
        for (_, world) in Self.worlds {
            let telling = estimates(world, effect: 0.5).filter(\.canTellHalving)
            told += telling.count
            found += telling.count(where: \.fell)
        }
        #expect(told >= 300, "\(told)")
        // The estimate lies on either side of a halving; where the interval just leaves out 1, it
        // is found half the time.
        #expect(Double(found) / Double(told) > 0.7, "\(found) of \(told)")
    }

    /// Five questions that few ask, each with an article of its own, and what they did together.
    @Test(arguments: [0.5, 1.0])
    func `the total holds the truth in at least 90 of 100 worlds`(effect: Double) {
        var holding = 0
        for seed in 1...100 {
            var world = SimulatedDemand(mean: 3, commonDrift: 0, unrest: 0.2)
            world.effect = effect
            let controls = world.counts(seed: UInt64(seed)).controls
            let effects = (1...5).compactMap { article -> GapEffect? in
                let counts = world.counts(seed: UInt64(seed * 1_000 + article)).question
                guard
                    let estimate = DifferenceInDifferences(question: counts, controls: controls)?
                        .estimate()
                else { return nil }
                return GapEffect(
                    publication: Publication(cluster: ClusterID(article), date: .distantPast),
                    finding: .tooFew, weeksBefore: [], weeksAfter: [], asked: counts,
                    others: WeeklyCounts(summing: controls, like: counts), estimate: estimate)
            }
            // The unrest raises the mean of each week.
            let truth = 5 * world.mean * exp(0.02) * (1 - effect)
            if EffectTotal(of: effects)?.interval.contains(truth) ?? false { holding += 1 }
        }
        #expect(holding >= 90, "\(holding)")
    }
}
