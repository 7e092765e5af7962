import SupportModel

/// The time that a sentence speaks of.
enum Period: Sendable, Equatable {
    case week(Week)
    /// A week counted from today: -1 is last week.
    case weeksAway(Int)
    /// A month counted from today.
    case monthsAway(Int)
    /// A day counted from today.
    case daysAway(Int)
    /// The day of the week that was last or comes next, as what is said needs; 1 is Monday.
    case weekday(Int)
    /// A date as it was typed, `2026-11-20`.
    case date(String)
    /// From one day to another, or until now.
    case days(from: String, to: String?)

    /// Reads a period at a word, which may be of several words; nil where there is none.
    ///
    /// - Returns: The period and how many words it takes.
    static func read(_ words: ArraySlice<String?>, today: Today) -> (period: Period, count: Int)? {
        guard let word = words.first ?? nil else { return nil }
        guard PeriodWords.mayOpen(word) else { return nil }
        let next = words.dropFirst().first ?? nil
        if let range = DayRange.read(words, today: today) { return range }
        if let week = Week(word.uppercased()) { return (.week(week), 1) }
        if isDate(word) { return (.date(word), 1) }
        if word.hasPrefix("w"), let number = Int(word.dropFirst()), word.count <= 3,
            let week = today.week(number: number)
        {
            return (.week(week), 1)
        }
        if let days = days[word] { return (.daysAway(days), 1) }
        if let counted = ago(words, today: today) { return counted }
        if let day = PeriodWords.weekday(word) { return (.weekday(day), 1) }
        // "вчерашнего дня" and "dnia wczorajszego" are yesterday, too.
        if word.hasPrefix("вчерашн") || word.hasPrefix("wczorajsz") { return (.daysAway(-1), 1) }
        // "may" and "march" are other words, too: the months stand behind "in" or "of".
        guard let next else { return nil }
        if PeriodWords.announcesDay(word), let day = PeriodWords.weekday(next) {
            guard PeriodWords.announcesStart(word) else { return (.weekday(day), 2) }
            return (.days(from: today.weekday(day, isPast: true), to: nil), 2)
        }
        if case .at(let number) = NumberWords.place(word), PeriodWords.unit(next) == .quarter,
            let (first, last) = today.lastQuarter(number: number)
        {
            return (.days(from: first, to: last), 2)
        }
        if PeriodWords.announcesMonth(word), let month = PeriodWords.month(next),
            let (first, last) = today.lastMonth(number: month)
        {
            return (.days(from: first, to: last), 2)
        }
        if PeriodWords.announcesStart(word), let month = PeriodWords.month(next),
            let (first, _) = today.lastMonth(number: month)
        {
            return (.days(from: first, to: nil), 2)
        }
        if isWeek(word), let number = Int(next), let week = today.week(number: number) {
            return (.week(week), 2)
        }
        if PeriodWords.isBeginning(word), let (unit, count) = PeriodWords.unit(in: words) {
            return (.days(from: today.start(of: unit, distance: 0), to: nil), count)
        }
        if PeriodWords.isLastButOne(word), let distance = away(2, next) { return (distance, 2) }
        guard let distance = distance(word) else { return nil }
        if let number = NumberWords.number(next), distance < 0,
            let unit = (words.dropFirst(2).first ?? nil).flatMap(PeriodWords.unit)
        {
            return (.days(from: today.day(back: number, unit), to: nil), 3)
        }
        if isWeek(next) { return (.weeksAway(distance), 2) }
        if isMonth(next) { return (.monthsAway(distance), 2) }
        guard let unit = PeriodWords.unit(next), unit != .day else { return nil }
        let last = distance < 0 ? today.dayBefore(unit) : nil
        return (.days(from: today.start(of: unit, distance: distance), to: last), 2)
    }

    /// Reads "two weeks ago", "tydzień temu", "the week before last".
    private static func ago(
        _ words: ArraySlice<String?>, today: Today
    ) -> (period: Period, count: Int)? {
        let words = words.prefix(3).compactMap(\.self)
        if words.count == 3, words[1...] == ["before", "last"], let period = away(2, words[0]) {
            return (period, 3)
        }
        let number = words.first.flatMap(NumberWords.number)
        let rest = number == nil ? words[...] : words.dropFirst()
        guard let unit = rest.first, let mark = rest.dropFirst().first,
            ["ago", "temu", "назад"].contains(mark), let period = away(number ?? 1, unit)
        else { return nil }
        return (period, number == nil ? 2 : 3)
    }

    /// The unit of a name so many before the current one.
    private static func away(_ number: Int, _ unit: String) -> Period? {
        switch PeriodWords.unit(unit) {
        case .day: .daysAway(-number)
        case .week: .weeksAway(-number)
        case .month: .monthsAway(-number)
        case .quarter, .year, nil: nil
        }
    }

    private static let days = [
        "yesterday": -1, "wczoraj": -1, "вчера": -1, "today": 0, "dzis": 0, "dzisiaj": 0,
        "сегодня": 0,
    ]

    /// Whether a word is "week", in any form.
    static func isWeek(_ word: String) -> Bool {
        weeks.contains(word) && word != "weekly"
    }

    private static let weeks = WordBeginnings(["week", "tydzien", "tygodni", "недел"])
    private static let months = WordBeginnings(["month", "miesiac", "miesiec", "месяц"])

    /// Whether a word is "month", in any form.
    static func isMonth(_ word: String) -> Bool {
        months.contains(word) && word != "monthly"
    }

    /// Returns -1 for "last", 0 for "this".
    private static func distance(_ word: String) -> Int? {
        let last = [
            "last", "previous", "past", "zeszl", "ubiegl", "poprzedni", "ostatni", "minion",
            "прошл", "предыдущ", "последн", "минувш",
        ]
        if last.contains(where: word.hasPrefix) { return -1 }
        let this: Set = [
            "this", "current", "tym", "tego", "ten", "biezacy", "biezacym", "biezacego", "этой",
            "эту", "эта", "этот", "этом", "этого", "текущую", "текущей",
        ]
        return this.contains(word) ? 0 : nil
    }

    private static func isDate(_ word: String) -> Bool {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [4, 2, 2]
            && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }
}
