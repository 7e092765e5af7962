package import Foundation

/// An ISO 8601 week: Monday 00:00 to the next Monday 00:00 in the workspace's time zone.
package struct Week: Sendable, Hashable, Comparable, Codable, LosslessStringConvertible {
    /// The week-based year, which differs from the calendar's around New Year.
    package let year: Int
    /// 1 to 52, or 53 in a long year.
    package let number: Int

    /// Reads `2026-W47`; nil for anything else, and for a week 53 of a year without one.
    package init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 3, parts[1].first == "W",
            parts[0].allSatisfy({ $0.isASCII && $0.isNumber }),
            parts[1].dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }),
            let year = Int(parts[0]), let number = Int(parts[1].dropFirst()),
            year > 0, (1...Self.count(in: year)).contains(number)
        else { return nil }
        self.year = year
        self.number = number
    }

    /// The week that holds the date in a time zone.
    package init(containing date: Date, in timeZone: TimeZone) {
        let fields = Self.calendar(in: timeZone)
            .dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
        year = fields.yearForWeekOfYear ?? 0
        number = fields.weekOfYear ?? 0
    }

    /// The week that holds a day.
    package init(containing day: Day) { self.init(containing: day.start(in: .gmt), in: .gmt) }

    private init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    package var description: String {
        let digits = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return "\(padded)-W\(number < 10 ? "0" : "")\(number)"
    }

    /// The first moment of the week and the first moment after it.
    package func interval(in timeZone: TimeZone) -> Range<Date> {
        let monday = monday
        // Where a zone left out a day, a week later is not the next week's beginning.
        return monday.start(in: timeZone)..<monday.advanced(by: 7).start(in: timeZone)
    }

    /// The first day of the week.
    package var monday: Day {
        let fields = DateComponents(weekday: 2, weekOfYear: number, yearForWeekOfYear: year)
        let date = Self.calendar(in: .gmt).date(from: fields) ?? .distantPast
        return Day(containing: date, in: .gmt)
    }

    /// The week that lies so many weeks later, or earlier for a negative number.
    package func advanced(by weeks: Int) -> Week {
        // Thursday noon in UTC decides to which year a week belongs.
        let utc = TimeZone.gmt
        let thursday = interval(in: utc).lowerBound.addingTimeInterval(
            3.5 * 86_400 + Double(weeks) * 7 * 86_400)
        return Week(containing: thursday, in: utc)
    }

    package static func < (left: Week, right: Week) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let week = Week(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an ISO week"))
        }
        self = week
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// 53 where 1 January or 31 December is a Thursday, else 52.
    private static func count(in year: Int) -> Int {
        func weekday(_ year: Int) -> Int { (year + year / 4 - year / 100 + year / 400) % 7 }
        return weekday(year) == 4 || weekday(year - 1) == 3 ? 53 : 52
    }

    private static func calendar(in timeZone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = timeZone
        return calendar
    }
}
