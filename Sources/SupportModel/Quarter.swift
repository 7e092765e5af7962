/// A quarter of a calendar year, `2026-Q4`.
package struct Quarter: Sendable, Hashable, LosslessStringConvertible {
    package let year: Int
    /// 1 to 4.
    package let number: Int

    /// Reads `2026-Q4`; nil for anything else.
    package init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, parts[1].first == "Q",
            let number = Int(parts[1].dropFirst()), (1...4).contains(number),
            let january = Month(parts[0] + "-01")
        else { return nil }
        (year, self.number) = (january.year, number)
    }

    private init(quartersSinceYearZero count: Int) {
        (year, number) = (count / 4, count % 4 + 1)
    }

    package var description: String { "\(firstMonth.description.dropLast(3))-Q\(number)" }

    /// January, April, July or October.
    package var firstMonth: Month {
        Month(containing: Day(year: year, month: number * 3 - 2, day: 1))
    }

    /// The quarter that lies so many quarters later, or earlier for a negative number.
    package func advanced(by quarters: Int) -> Quarter {
        Quarter(quartersSinceYearZero: year * 4 + number - 1 + quarters)
    }
}
