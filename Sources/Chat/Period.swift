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
    /// A day that is named without its year: the last one, or the next.
    case day(CalendarDay)
    /// Up to such a day: "by 4 December", "до 15 декабря".
    case until(CalendarDay)
    /// Days that no calendar has, or that end before they begin.
    case impossible
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
        if let said = calendarDay(words, today: today) { return said }
        if let week = Week(word.uppercased()) { return (.week(week), 1) }
        if isDate(word) { return (.date(word), 1) }
        if word.hasPrefix("w"), let number = Int(word.dropFirst()), word.count <= 3,
            let week = today.week(number: number)
        {
            return (.week(week), 1)
        }
        if let days = days[word] { return (.daysAway(days), 1) }
        if let ahead = ahead(words) { return ahead }
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
        if let number = weekNumber(word, next), let week = today.week(number: number) {
            return (.week(week), 2)
        }
        if PeriodWords.isEnd(word), let (unit, count) = PeriodWords.unit(in: words),
            let day = CalendarDay(iso: today.lastDay(of: unit))
        {
            return (.until(day), count)
        }
        if PeriodWords.isBeginning(word), let (month, count) = PeriodWords.month(in: words),
            let (first, _) = today.lastMonth(number: month)
        {
            return (.days(from: first, to: nil), count)
        }
        if PeriodWords.isBeginning(word), let (unit, count) = PeriodWords.unit(in: words) {
            return (.days(from: today.start(of: unit, distance: 0), to: nil), count)
        }
        if PeriodWords.isLastButOne(word), let distance = away(2, next) { return (distance, 2) }
        guard let distance = distance(word) else { return nil }
        // "W zeszły piątek", "next Friday".
        if let day = PeriodWords.weekday(next) { return (.weekday(day), 2) }
        if let number = NumberWords.number(next), distance < 0,
            let unit = (words.dropFirst(2).first ?? nil).flatMap(PeriodWords.unit)
        {
            return (.days(from: today.day(back: number, unit), to: nil), 3)
        }
        if isWeek(next) { return (.weeksAway(distance), 2) }
        if isMonth(next) { return (.monthsAway(distance), 2) }
        guard let unit = PeriodWords.unit(next), unit != .day, distance <= 0 else { return nil }
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
        "сегодня": 0, "tomorrow": 1, "jutro": 1, "jutra": 1, "завтра": 1, "pojutrze": 2,
        "послезавтра": 2,
    ]

    /// Reads "4 December", "since 5 October", "by the 4th of December", "до 15.12.".
    private static func calendarDay(
        _ words: ArraySlice<String?>, today: Today
    ) -> (period: Period, count: Int)? {
        if let (day, count) = DayRange.day(words) { return (.day(day), count) }
        guard let word = words.first ?? nil,
            PeriodWords.announcesDay(word) || PeriodWords.announcesEnd(word) || word == "from",
            let (day, count) = DayRange.day(words.dropFirst())
        else { return nil }
        if PeriodWords.announcesEnd(word) { return (.until(day), count + 1) }
        if PeriodWords.announcesStart(word) || word == "from",
            let first = day.text(today, isPast: true)
        {
            return (.days(from: first, to: nil), count + 1)
        }
        return (.day(day), count + 1)
    }

    /// Reads "in two weeks", "za 3 dni", "через месяц".
    private static func ahead(_ words: ArraySlice<String?>) -> (period: Period, count: Int)? {
        let words = words.prefix(3).compactMap(\.self)
        guard let word = words.first, ["in", "za", "через"].contains(word) else { return nil }
        let number = words.count > 2 ? NumberWords.number(words[1]) : nil
        // "In week 45" and "za tydzień": one of them where no number is said, but not in English.
        guard let unit = number == nil ? words.dropFirst().first : words[2],
            number != nil || word != "in" && !["weeks", "tygodnie"].contains(unit)
        else { return nil }
        let length: Int
        // "Za 45. tydzień" is over that week.
        if number != nil, unit == "tydzien" { return nil }
        switch PeriodWords.unit(unit) {
        case .day: length = 1
        case .week: length = 7
        default: return nil
        }
        // "Через неделю", "za tydzień"; "za dzień" is no way to say tomorrow.
        if number == nil, length == 1 { return nil }
        return (.daysAway(length * (number ?? 1)), number == nil ? 2 : 3)
    }

    /// Reads the week in "45. tygodnia", "43-й недели", "45th week": with a plain number it may
    /// also say how many, which only its form tells.
    private static func weekNumber(_ word: String, _ next: String) -> Int? {
        guard word.first?.isNumber == true, isWeek(next) else { return nil }
        if case .at(let number) = NumberWords.place(word), !word.allSatisfy(\.isNumber) {
            return number
        }
        guard let number = Int(word), number > 4 else { return nil }
        let ones = (12...14).contains(number) ? 0 : number % 10
        switch next {
        case "tygodnia", "tygodniu", "tydzien", "неделя", "неделе": return number
        case "неделю": return ones == 1 ? nil : number
        case "недели": return (2...4).contains(ones) ? nil : number
        default: return nil
        }
    }

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
        let next = ["next", "przyszl", "nastepn", "nadchodz", "следующ", "будущ"]
        if next.contains(where: word.hasPrefix) { return 1 }
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
