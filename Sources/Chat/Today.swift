package import Foundation
import SupportModel

/// The day on which somebody says "last week".
package struct Today: Sendable, Equatable {
    private let noon: Date

    /// The day that holds the moment, in UTC.
    package init(_ date: Date) {
        noon = date
    }

    /// The week so many weeks away.
    func week(_ distance: Int) -> Week {
        Week(containing: noon, in: .gmt).advanced(by: distance)
    }

    /// The week of this year with a number, where the year has one.
    func week(number: Int) -> Week? {
        let year = week(0).year
        return Week("\(year)-W\(number < 10 ? "0" : "")\(number)")
    }

    /// The day so many days away, as `2026-11-24`.
    func day(_ distance: Int) -> String {
        Self.text(noon.addingTimeInterval(Double(distance) * 86_400))
    }

    /// The first and the last day of the month so many months away.
    func month(_ distance: Int) -> (first: String, last: String)? {
        let calendar = Self.calendar
        guard let date = calendar.date(byAdding: .month, value: distance, to: noon),
            let month = calendar.dateInterval(of: .month, for: date)
        else { return nil }
        return (Self.text(month.start), Self.text(month.end.addingTimeInterval(-1)))
    }

    private static var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }

    private static func text(_ date: Date) -> String {
        let fields = calendar.dateComponents([.year, .month, .day], from: date)
        func padded(_ number: Int?) -> String {
            (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)"
        }
        return "\(fields.year ?? 0)-\(padded(fields.month))-\(padded(fields.day))"
    }
}
