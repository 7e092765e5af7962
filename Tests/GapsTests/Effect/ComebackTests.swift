import Foundation
import SupportModel
import Testing

@testable import Gaps

/// Whether it is told that demand came back after an article, in worlds in which that is known.
struct ComebackTests {
    private static let worlds = [
        SimulatedDemand(mean: 40, weeksAfter: 13), SimulatedDemand(weeksAfter: 13, unrest: 0.4),
        SimulatedDemand(mean: 40, weeksAfter: 13, ownDrift: 0.05, unrest: 0.2),
    ]

    private func effects(_ world: SimulatedDemand) throws -> [GapEffect] {
        let start = try #require(Week("2026-W20"))
        return (1...100).map { seed in
            let counts = world.counts(seed: UInt64(seed))
            var documents: [StoredDocument] = []
            let clusters = ([counts.question] + counts.controls).enumerated().map { index, asked in
                var members: [Int] = []
                // The week of publishing stands between and is not compared.
                for (week, count) in (asked.before + [1] + asked.after).enumerated() {
                    let interval = start.advanced(by: week).interval(in: .gmt)
                    for number in 0..<count {
                        var document = Document(
                            id: "\(documents.count)", kind: .ticket, location: .init(file: "x"),
                            text: "")
                        document.created = interval.lowerBound
                            .addingTimeInterval(Double(number % 7) * 86_400)
                        documents.append(StoredDocument(key: documents.count, document: document))
                        members.append(documents.count - 1)
                    }
                }
                return QuestionCluster(
                    id: ClusterID(index + 1), label: "a", language: "en", medoid: 0,
                    members: members, terms: [], distinctness: 0.5)
            }
            let meter = EffectMeter(
                WeeklyDemand(of: clusters, among: documents, in: .gmt), of: clusters,
                touched: [ClusterID(1)])
            let published = start.advanced(by: world.weeksBefore).interval(in: .gmt).lowerBound
            return meter.effect(of: Publication(cluster: ClusterID(1), date: published))
        }
    }

    @Test(arguments: worlds.indices)
    func `where demand stays down no comeback is claimed in at least 90 of 100 worlds`(
        index: Int
    ) throws {
        for effect in [0.4, 0.7, 1] {
            var world = Self.worlds[index]
            world.effect = effect
            let claimed = try effects(world).count { $0.finding == .cameBack }
            #expect(claimed <= 10, "\(claimed) at \(effect)")
        }
    }

    @Test(arguments: [4, 6, 8])
    func `where demand came back weeks ago it is found, with the week, in most worlds`(
        weeks: Int
    ) throws {
        var world = SimulatedDemand(mean: 40, weeksAfter: 14)
        world.effect = 0.3
        world.weeksBack = weeks
        let found = try effects(world).compactMap(\.comeback)
        #expect(found.count > 70, "\(found.count)")
        let right = found.count { abs($0.lately.count - weeks) <= 1 }
        #expect(Double(right) / Double(found.count) > 0.9, "\(right)")
    }
}
