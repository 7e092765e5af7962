import TestSupport
import Testing

@testable import Gaps

/// Streams with planted changes: what is found, and what is found that is not there.
struct SimulatedStreamTests {
    @Test func `each planted change is found in its week, and a false alarm is rare`() {
        let seeds = Trials.count(usual: 6, full: 50)
        var found: [SimulatedStream.Plant: Int] = [:]
        var falseAlarms = 0
        for seed in 1...UInt64(seeds) {
            let stream = SimulatedStream(seed: seed)
            var isGrowthFound = false
            for week in 0..<SimulatedStream.weekCount {
                for (question, finding) in stream.findings(in: week).enumerated() {
                    guard let finding else { continue }
                    #expect(week != SimulatedStream.missingWeek)
                    let place = question - SimulatedStream.steadyCount
                    guard let plant = SimulatedStream.Plant(rawValue: place),
                        week >= Self.begin(of: plant)
                    else {
                        falseAlarms += 1
                        continue
                    }
                    switch (plant, finding.kind) {
                    case (.growth, .growing): isGrowthFound = true
                    case (.new, .new), (.spike, .spike), (.closed, .falling):
                        if week == Self.begin(of: plant) { found[plant, default: 0] += 1 }
                    default: break
                    }
                }
            }
            if isGrowthFound { found[.growth, default: 0] += 1 }
        }
        let perHalfYear = Double(falseAlarms) / Double(seeds)
        if seeds > 6 { print("found of \(seeds): \(found), false alarms: \(perHalfYear)") }
        for plant in SimulatedStream.Plant.allCases {
            #expect(found[plant, default: 0] >= seeds * 9 / 10, "\(plant) of \(seeds): \(found)")
        }
        #expect(perHalfYear <= 1)
    }

    /// The week from which on a finding is no false alarm.
    private static func begin(of plant: SimulatedStream.Plant) -> Int {
        switch plant {
        case .new: SimulatedStream.newWeek
        case .growth: 6
        case .spike: SimulatedStream.spikeWeek
        case .closed: SimulatedStream.closedWeek
        }
    }
}
