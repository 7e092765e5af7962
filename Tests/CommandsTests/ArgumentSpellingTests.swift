import Foundation
import SupportModel
import Testing

@testable import Commands

struct ArgumentSpellingTests {
    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "٢٠٢٦-01-01", "today"])
    func `a day that the calendar lacks is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a day begins and ends in the time zone`() throws {
        let warsaw = try #require(TimeZone(identifier: "Europe/Warsaw"))
        let day = try #require(Day("2026-10-25"))
        // The clock goes back: the day has 25 hours.
        #expect(day.end(in: warsaw).timeIntervalSince(day.start(in: warsaw)) == 25 * 3_600)
        #expect(Day(containing: day.start(in: warsaw), in: .gmt).description == "2026-10-24")
    }

    @Test(arguments: ["pl", "PL", "pl-PL", "polish", "Polski", "польский"])
    func `a language goes by its code or its name`(text: String) throws {
        #expect(try ArgumentSpelling.language(text) == "pl")
    }

    @Test(arguments: ["", "p", "polska", "42"])
    func `what is no language is refused`(text: String) {
        #expect(throws: (any Error).self) { try ArgumentSpelling.language(text) }
    }

    @Test func `a pair's value may hold equal signs`() throws {
        #expect(
            try ArgumentSpelling.pair("plan=a=b") == KeyAndValue(key: "plan", value: "a=b"))
        #expect(throws: (any Error).self) { try ArgumentSpelling.pair("=a") }
    }
}
