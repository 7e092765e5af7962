/// A calendar month, `2026-11`.
package struct Month: Sendable, Hashable, LosslessStringConvertible {
    package let year: Int
    /// 1 to 12.
    package let number: Int

    /// Reads `2026-11`; nil for anything else.
    package init?(_ description: String) {
        guard let first = Day(description + "-01") else { return nil }
        (year, number) = (first.year, first.month)
    }

    /// The month that holds a day.
    package init(containing day: Day) { (year, number) = (day.year, day.month) }

    private init(monthsSinceYearZero count: Int) {
        (year, number) = (count / 12, count % 12 + 1)
    }

    package var description: String { String(firstDay.description.dropLast(3)) }

    /// The first day of the month.
    package var firstDay: Day { Day(year: year, month: number, day: 1) }

    /// The month that lies so many months later, or earlier for a negative number.
    package func advanced(by months: Int) -> Month {
        Month(monthsSinceYearZero: year * 12 + number - 1 + months)
    }
}
