/// A day as people name it, mostly without its year: "4 December", "do 4 grudnia", "15.12.".
struct CalendarDay: Sendable, Equatable {
    var day: Int
    var month: Int
    var year: Int?

    /// Creates a day; nil where no year has it.
    init?(day: Int, month: Int, year: Int? = nil) {
        // A year that has every day.
        guard Today.day(day, of: month, in: year ?? 2024) != nil else { return nil }
        self.day = day
        self.month = month
        self.year = year
    }

    /// Reads `4.12`, `04.12.2026`; two digits or a year tell the month from a number's decimals.
    init?(dotted word: String) {
        let parts = word.split(separator: ".", omittingEmptySubsequences: true)
        guard (2...3).contains(parts.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts.count == 3 && parts[2].count == 4 || parts.count == 2 && parts[1].count == 2,
            let day = Int(parts[0]), let month = Int(parts[1])
        else { return nil }
        self.init(day: day, month: month, year: parts.count == 3 ? Int(parts[2]) : nil)
    }

    /// Reads `2026-12-04`.
    init?(iso text: String) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(day: parts[2], month: parts[1], year: parts[0])
    }

    /// The day as `2026-12-04`: the last one that has begun, or the next to come.
    func text(_ today: Today, isPast: Bool) -> String? {
        if let year { return Today.day(day, of: month, in: year) }
        let now = today.day(0)
        guard let current = Int(now.prefix(4)) else { return nil }
        let years = isPast ? [current, current - 1, current - 2] : [current, current + 1]
        return years.lazy.compactMap { Today.day(day, of: month, in: $0) }
            .first { isPast ? $0 <= now : $0 >= now }
    }
}
