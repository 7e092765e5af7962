import Foundation
import Testing

@testable import SupportModel

struct CalendarPeriodTests {
    private func week(_ text: String) throws -> CalendarPeriod {
        .week(try #require(Week(text)))
    }

    private func days(_ first: String, _ last: String) throws -> CalendarPeriod {
        .days(from: try #require(Day(first)), to: try #require(Day(last)))
    }

    @Test(arguments: [
        ("2026-11", "2026-11-01", "2026-11-30", "2026-10"),
        ("2026-01", "2026-01-01", "2026-01-31", "2025-12"),
        ("2024-02", "2024-02-01", "2024-02-29", "2024-01"),
    ])
    func `a month goes from its first to its last day`(
        text: String, first: String, last: String, before: String
    ) throws {
        let month = CalendarPeriod.month(try #require(Month(text)))
        #expect(month.description == text)
        #expect((month.firstDay.description, month.lastDay.description) == (first, last))
        #expect(month.previous.description == before)
    }

    @Test(arguments: [
        ("2026-Q4", "2026-10-01", "2026-12-31", "2026-Q3"),
        ("2026-Q1", "2026-01-01", "2026-03-31", "2025-Q4"),
    ])
    func `a quarter has three months`(
        text: String, first: String, last: String, before: String
    ) throws {
        let quarter = CalendarPeriod.quarter(try #require(Quarter(text)))
        #expect(quarter.description == text)
        #expect((quarter.firstDay.description, quarter.lastDay.description) == (first, last))
        #expect(quarter.previous.description == before)
    }

    @Test(arguments: [
        "2026-13", "2026-00", "2026-1", "2026-011", "0000-01", "26-11", "２０２６-11", "",
    ])
    func `what is no month is none`(text: String) { #expect(Month(text) == nil) }

    @Test(arguments: ["2026-Q5", "2026-Q0", "2026-q4", "2026-4", "2026-Q", "2026-Q04", "Q4-2026"])
    func `what is no quarter is none`(text: String) { #expect(Quarter(text) == nil) }

    @Test func `before any two dates lie as many days`() throws {
        let fortnight = try days("2026-11-02", "2026-11-15")
        #expect(fortnight.description == "2026-11-02--2026-11-15")
        #expect(fortnight.dayCount == 14)
        #expect(fortnight.previous == (try days("2026-10-19", "2026-11-01")))
    }

    @Test func `a period of each kind ends where the next one begins`() throws {
        let zones = ["Europe/Warsaw", "America/Sao_Paulo", "Asia/Kolkata", "GMT"]
            .compactMap(TimeZone.init(identifier:))
        // Warsaw sets its clocks in March and October.
        let periods = [
            try week("2011-W52"), try week("2026-W43"), try week("2026-W53"),
            .month(try #require(Month("2011-12"))), .quarter(try #require(Quarter("2011-Q4"))),
            try days("2011-12-30", "2011-12-30"), try days("2026-03-29", "2026-03-29"),
        ]
        for zone in zones {
            for period in periods {
                let next = period.advanced(by: 1)
                #expect(
                    period.interval(in: zone).upperBound == next.interval(in: zone).lowerBound,
                    "\(period) in \(zone.identifier)")
                #expect(next.previous == period)
            }
        }
    }

    @Test func `a week over New Year has the days of two years`() throws {
        let week = try week("2026-W53")
        #expect(
            (week.firstDay.description, week.lastDay.description) == ("2026-12-28", "2027-01-03"))
        #expect(week.advanced(by: 1).description == "2027-W01")
    }
}
