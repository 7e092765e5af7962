/// Two days and all between them: "from 1 to 14 November", "między 1 a 14 listopada", "1–14 ноября".
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
struct DayRange {
    /// A day as far as it is said: "14", "14 November", "2026-11-14".
    private struct Day {
        var day: Int
        var month: Int?
        var year: Int?
    }

    private var words: ArraySlice<String>

    /// Reads a range at a word; nil where there is none.
    ///
    /// - Returns: The days and how many words they take.
    static func read(
        _ words: ArraySlice<String?>, today: Today
    ) -> (period: Period, count: Int)? {
        let said = words.prefix(longest).prefix { $0 != nil }.compactMap(\.self)
        var reader = DayRange(words: said[...])
        guard let (first, second) = reader.days() else { return nil }
        return (period(first, second, today) ?? .impossible, said.count - reader.words.count)
    }

    /// Reads one day at a word: "4 December", "December 4th", "4. grudnia 2026", "15.12.2026"; nil
    /// where no month is named.
    ///
    /// - Returns: The day and how many words it takes.
    static func day(_ words: ArraySlice<String?>) -> (day: CalendarDay, count: Int)? {
        let said = words.prefix(6).prefix { $0 != nil }.compactMap(\.self)
        var reader = DayRange(words: said[...])
        _ = reader.take(fillers)
        guard let word = reader.words.first else { return nil }
        if let day = CalendarDay(dotted: word) { return (day, said.count - reader.words.count + 1) }
        // A date with its year is read as one.
        guard !word.contains("-") || NumberWords.place(word) != nil else { return nil }
        let leading = reader.takeMonth()
        guard let found = reader.takeDay(in: leading),
            let month = found.month,
            let day = CalendarDay(day: found.day, month: month, year: found.year)
        else { return nil }
        return (day, said.count - reader.words.count)
    }

    /// "From the 1st of November 2026 to the 14th of November 2026".
    private static let longest = 12

    // MARK: Words

    private mutating func days() -> (Day, Day)? {
        let isOpened = take(Self.openings)
        _ = take(Self.fillers)
        let month = isOpened ? takeMonth() : nil
        if let word = words.first, let (first, last) = Self.span(word) {
            words.removeFirst()
            guard let month = month ?? takeMonth() else { return nil }
            let year = takeYear()
            return (
                Day(day: first, month: month, year: year), Day(day: last, month: month, year: year)
            )
        }
        guard var first = takeDay(in: month), take(isOpened ? Self.joints : Self.plainJoints)
        else { return nil }
        _ = take(Self.fillers)
        let nextMonth = takeMonth()
        guard var second = takeDay(in: nextMonth) else { return nil }
        second.month = second.month ?? first.month
        first.month = first.month ?? second.month
        if first.year == nil, let year = second.year, let month = second.month {
            first.year = month < first.month ?? month ? year - 1 : year
        }
        return first.month == nil ? nil : (first, second)
    }

    /// Takes "14", "14th of November", "14 listopada 2026", "2026-11-14"; the month may be known.
    private mutating func takeDay(in month: Int?) -> Day? {
        guard let word = words.first else { return nil }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(Self.number)
        if parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] {
            words.removeFirst()
            return Day(day: day, month: month, year: year)
        }
        guard let day = Self.day(word) else { return nil }
        words.removeFirst()
        let month = month ?? takeMonth()
        return Day(day: day, month: month, year: month == nil ? nil : takeYear())
    }

    private mutating func take(_ wanted: Set<String>) -> Bool {
        guard let word = words.first, wanted.contains(word) else { return false }
        words.removeFirst()
        return true
    }

    private mutating func takeMonth() -> Int? {
        let rest = words
        _ = take(Self.fillers)
        guard let month = words.first.flatMap(PeriodWords.month) else {
            words = rest
            return nil
        }
        words.removeFirst()
        return month
    }

    private mutating func takeYear() -> Int? {
        guard let year = words.first.flatMap(Self.number), (2000...2999).contains(year) else {
            return nil
        }
        words.removeFirst()
        return year
    }

    /// Reads `14`, `14th`, `14-го`.
    private static func day(_ word: String) -> Int? {
        if let number = number(word) { return number }
        if case .at(let number) = NumberWords.place(word) { return number }
        return nil
    }

    /// Reads `1-14`.
    private static func span(_ word: String) -> (first: Int, last: Int)? {
        let parts = word.split { "-–—".contains($0) }.map { number($0) }
        guard parts.count == 2, let first = parts[0], let last = parts[1] else { return nil }
        return (first, last)
    }

    private static func number(_ digits: some StringProtocol) -> Int? {
        digits.utf8.allSatisfy { (0x30...0x39).contains($0) } && digits.utf8.count <= 4
            ? Int(digits) : nil
    }

    private static let openings: Set<String> = [
        "from", "between", "since", "od", "miedzy", "pomiedzy", "с", "со", "от", "между",
    ]
    private static let plainJoints: Set<String> = [
        "to", "until", "till", "through", "do", "po", "по", "до", "-", "–", "—",
    ]
    /// "And" joins two days of a range only behind "between" and its like.
    private static let joints = plainJoints.union(["and", "a", "i", "и"])
    private static let fillers: Set<String> = ["the", "of", "dnia", "числа"]

    // MARK: The calendar

    private static func period(_ first: Day, _ second: Day, _ today: Today) -> Period? {
        guard let firstMonth = first.month, let secondMonth = second.month,
            let begun = today.lastMonth(number: firstMonth).flatMap({ Int($0.first.prefix(4)) })
        else { return nil }
        let year = first.year ?? begun
        let secondYear = second.year ?? (secondMonth < firstMonth ? year + 1 : year)
        guard let start = Today.day(first.day, of: firstMonth, in: year),
            let end = Today.day(second.day, of: secondMonth, in: secondYear),
            start <= end
        else { return nil }
        return .days(from: start, to: end)
    }
}
