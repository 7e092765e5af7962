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

    /// The last day of the week of a number that has begun, 1 for Monday; else the next to come.
    func weekday(_ number: Int, isPast: Bool) -> String {
        // The calendar counts from Sunday.
        let today = (Self.calendar.component(.weekday, from: noon) + 5) % 7 + 1
        let back = (today - number + 7) % 7
        return day(isPast ? -back : 7 - back)
    }

    /// The first and the last day of the month so many months away.
    func month(_ distance: Int) -> (first: String, last: String)? {
        let calendar = Self.calendar
        guard let date = calendar.date(byAdding: .month, value: distance, to: noon),
            let month = calendar.dateInterval(of: .month, for: date)
        else { return nil }
        return (Self.text(month.start), Self.text(month.end.addingTimeInterval(-1)))
    }

    /// The first day of the unit that holds today, or of one that is so many away.
    func start(of unit: PeriodWords.Unit, distance: Int) -> String {
        let moved = Self.calendar.date(byAdding: unit.step(distance), to: noon) ?? noon
        return Self.text(Self.start(of: unit, around: moved))
    }

    /// The last day before the unit that holds today.
    func dayBefore(_ unit: PeriodWords.Unit) -> String {
        Self.text(Self.start(of: unit, around: noon).addingTimeInterval(-1))
    }

    /// The last day of the unit that holds today, or of one that is so many away.
    func lastDay(of unit: PeriodWords.Unit, distance: Int = 0) -> String {
        let next = Self.calendar.date(byAdding: unit.step(distance + 1), to: noon) ?? noon
        return Self.text(Self.start(of: unit, around: next).addingTimeInterval(-1))
    }

    /// The day so many units ago.
    func day(back count: Int, _ unit: PeriodWords.Unit) -> String {
        Self.text(Self.calendar.date(byAdding: unit.step(-count), to: noon) ?? noon)
    }

    /// The first and the last day of the latest month of a number that has begun.
    func lastMonth(number: Int) -> (first: String, last: String)? {
        let current = Self.calendar.component(.month, from: noon)
        return month(number <= current ? number - current : number - current - 12)
    }

    /// The first and the last day of the latest quarter of a number, 1 to 4, that has begun.
    func lastQuarter(number: Int) -> (first: String, last: String)? {
        guard (1...4).contains(number) else { return nil }
        let current = Self.calendar.component(.month, from: noon)
        let opening = number * 3 - 2
        let distance = opening <= current ? opening - current : opening - current - 12
        guard let start = month(distance), let end = month(distance + 2) else { return nil }
        return (start.first, end.last)
    }

    /// A day of the calendar, as `2026-11-24`; nil where there is none, as on 31 November.
    static func day(_ day: Int, of month: Int, in year: Int) -> String? {
        let fields = DateComponents(year: year, month: month, day: day)
        guard fields.isValidDate(in: calendar) else { return nil }
        return calendar.date(from: fields).map(text)
    }

    private static func start(of unit: PeriodWords.Unit, around date: Date) -> Date {
        let fields = calendar.dateComponents([.year, .month], from: date)
        guard let year = fields.year, let month = fields.month else { return date }
        let first: DateComponents
        switch unit {
        case .day: return calendar.startOfDay(for: date)
        case .week: return Week(containing: date, in: .gmt).interval(in: .gmt).lowerBound
        case .month: first = DateComponents(year: year, month: month, day: 1)
        case .quarter: first = DateComponents(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)
        case .year: first = DateComponents(year: year, month: 1, day: 1)
        }
        return calendar.date(from: first) ?? date
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

extension PeriodWords.Unit {
    /// So many of the unit, as the calendar counts.
    fileprivate func step(_ count: Int) -> DateComponents {
        switch self {
        case .day: DateComponents(day: count)
        case .week: DateComponents(day: 7 * count)
        case .month: DateComponents(month: count)
        case .quarter: DateComponents(month: 3 * count)
        case .year: DateComponents(year: count)
        }
    }
}
