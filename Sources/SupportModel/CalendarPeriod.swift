package import Foundation

/// What a report can be about: an ISO week, a month, a quarter, or the days between any two.
package enum CalendarPeriod: Sendable, Hashable, CustomStringConvertible {
    case week(Week)
    case month(Month)
    case quarter(Quarter)
    /// From the first day to the last one, both of them included.
    case days(from: Day, to: Day)

    /// `2026-W47`, `2026-11`, `2026-Q4`, `2026-11-02--2026-11-15`; fit for the name of a file.
    package var description: String {
        switch self {
        case .week(let week): week.description
        case .month(let month): month.description
        case .quarter(let quarter): quarter.description
        case .days(let first, let last): "\(first)--\(last)"
        }
    }

    /// The first moment of the period and the first moment after it.
    package func interval(in timeZone: TimeZone) -> Range<Date> {
        if case .week(let week) = self { return week.interval(in: timeZone) }
        let start = firstDay.start(in: timeZone)
        return start..<max(start, lastDay.end(in: timeZone))
    }

    package var firstDay: Day {
        switch self {
        case .week(let week): week.monday
        case .month(let month): month.firstDay
        case .quarter(let quarter): quarter.firstMonth.firstDay
        case .days(let first, _): first
        }
    }

    package var lastDay: Day {
        switch self {
        case .week: firstDay.advanced(by: 6)
        case .month(let month): month.advanced(by: 1).firstDay.advanced(by: -1)
        case .quarter(let quarter):
            quarter.advanced(by: 1).firstMonth.firstDay.advanced(by: -1)
        case .days(_, let last): last
        }
    }

    /// How many days it has, those included on which a clock is set.
    package var dayCount: Int { firstDay.distance(to: lastDay) + 1 }

    /// The period of the same kind that lies so many later, or earlier for a negative number.
    ///
    /// Before any two dates lie as many days as are between them.
    package func advanced(by count: Int) -> CalendarPeriod {
        switch self {
        case .week(let week): return .week(week.advanced(by: count))
        case .month(let month): return .month(month.advanced(by: count))
        case .quarter(let quarter): return .quarter(quarter.advanced(by: count))
        case .days(let first, let last):
            let days = count * dayCount
            return .days(from: first.advanced(by: days), to: last.advanced(by: days))
        }
    }

    /// The period of the same kind that ends where this one begins.
    package var previous: CalendarPeriod { advanced(by: -1) }
}
