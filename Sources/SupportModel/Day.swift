package import Foundation

/// A calendar day, `2026-11-22`, in whichever time zone it is asked for.
package struct Day: Sendable, Hashable, Comparable, Codable, LosslessStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    package init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2],
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 0
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        let read = Self.calendar(in: .gmt).dateComponents(
            [.year, .month, .day], from: start(in: .gmt))
        guard read.year == year, read.month == month, read.day == day else { return nil }
    }

    /// A day that the calendar is known to have.
    init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that holds a moment.
    package init(containing date: Date, in timeZone: TimeZone) {
        let read = Self.calendar(in: timeZone).dateComponents([.year, .month, .day], from: date)
        (year, month, day) = (read.year ?? 0, read.month ?? 0, read.day ?? 0)
    }

    package var description: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// The first moment of the day.
    package func start(in timeZone: TimeZone) -> Date {
        let fields = DateComponents(year: year, month: month, day: day)
        return Self.calendar(in: timeZone).date(from: fields) ?? .distantPast
    }

    /// The first moment after the day.
    package func end(in timeZone: TimeZone) -> Date {
        // Where a zone left out a day, a day later is not the next one's beginning.
        advanced(by: 1).start(in: timeZone)
    }

    /// The day that lies so many days later, or earlier for a negative number.
    package func advanced(by days: Int) -> Day {
        // Every day has a noon in UTC, and they are 24 hours apart.
        Day(containing: start(in: .gmt) + 43_200 + Double(days) * 86_400, in: .gmt)
    }

    /// How many days lie between this one and a later one.
    package func distance(to later: Day) -> Int {
        Int((later.start(in: .gmt).timeIntervalSince(start(in: .gmt)) / 86_400).rounded())
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func calendar(in timeZone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }
}
