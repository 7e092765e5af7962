import Foundation
import Testing

@testable import SupportModel

struct WeekTests {
    @Test(arguments: [
        ("2020-12-31T12:00:00Z", "2020-W53"), ("2021-01-03T23:59:59Z", "2020-W53"),
        ("2021-01-04T00:00:00Z", "2021-W01"), ("2024-12-30T00:00:00Z", "2025-W01"),
        ("2026-11-22T12:00:00Z", "2026-W47"), ("2027-01-03T12:00:00Z", "2026-W53"),
    ])
    func `a date around New Year lies in the ISO week`(moment: String, week: String) throws {
        let date = try Date(moment, strategy: .iso8601)
        #expect(Week(containing: date, in: .gmt).description == week)
    }

    @Test(arguments: ["2026-W54", "2025-W53", "2026-W00", "2026W47", "26-W47", "2026-W4", "", "W"])
    func `what is no ISO week is refused`(text: String) {
        #expect(Week(text) == nil)
    }

    @Test func `a week begins on Monday at midnight in its time zone`() throws {
        let warsaw = try #require(TimeZone(identifier: "Europe/Warsaw"))
        let week = try #require(Week("2026-W43"))
        let interval = week.interval(in: warsaw)
        #expect(interval.lowerBound == (try Date("2026-10-18T22:00:00Z", strategy: .iso8601)))
        #expect(interval.upperBound.timeIntervalSince(interval.lowerBound) == 169 * 3600)
    }

    @Test func `the week after the last of a long year is the first of the next`() throws {
        #expect(try #require(Week("2026-W53")).advanced(by: 1).description == "2027-W01")
        #expect(try #require(Week("2026-W02")).advanced(by: -2).description == "2025-W52")
    }
}
