/// The words that people measure time with.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum PeriodWords {
    /// A piece of the calendar.
    enum Unit: Sendable { case day, week, month, quarter, year }

    /// Whether a time may begin with the word: most words are spared the closer look.
    static func mayOpen(_ word: String) -> Bool {
        word.first?.isNumber == true || openings.contains(word)
            || NumberWords.number(word) != nil || weekday(word) != nil
            || NumberWords.place(word) != nil
    }

    private static let openings = WordBeginnings([
        // Days, weeks and months.
        "yesterday", "wczora", "вчера", "today", "dzis", "сегодня", "w", "tydzien", "tygodni",
        "недел",
        // "last" and "this".
        "last", "previous", "past", "zeszl", "ubiegl", "poprzedni", "ostatni", "minion", "прошл",
        "предыдущ", "последн", "минувш", "this", "current", "tym", "tego", "ten", "biezac", "эт",
        "текущ",
        // What a month or a beginning stands behind.
        "in", "of", "from", "during", "for", "z", "в", "за", "из", "since", "od", "с", "начин",
        "beginning", "start", "poczat", "начал", "between", "miedzy", "pomiedzy", "между",
        // What a day stands behind, and what is counted back.
        "on", "by", "until", "till", "we", "do", "до", "к", "ко", "во", "day", "dzien", "ден",
        "month", "miesiac",
        // What lies ahead, and the end of it.
        "tomorrow", "jutr", "pojutrze", "завтра", "послезавтра", "next", "przyszl", "nastepn",
        "nadchodz", "следующ", "будущ", "через", "end", "konie", "konc", "коне", "конц",
        // "December 4".
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "месяц", "przedostatni", "pozaprzeszl", "позапрошл", "предпоследн",
    ])

    /// Returns the day of the week that a word names, 1 for Monday.
    static func weekday(_ word: String) -> Int? {
        // "monday-notes.md" is a file.
        weekdays.value(of: word).flatMap { word.allSatisfy(\.isLetter) ? $0 : nil }
    }

    private static let weekdays = WordBeginnings<Int>([
        ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5),
        ("saturday", 6), ("sunday", 7),
        ("poniedzial", 1), ("wtor", 2), ("srod", 3), ("czwartk", 4), ("czwartek", 4), ("piatk", 5),
        ("piatek", 5), ("sobot", 6), ("niedziel", 7),
        ("понедельник", 1), ("вторник", 2), ("сред", 3), ("четверг", 4), ("пятниц", 5),
        ("суббот", 6), ("воскресен", 7),
    ])

    /// Whether a day of the week may follow: "on Monday", "do piątku", "к пятнице".
    static func announcesDay(_ word: String) -> Bool {
        [
            "on", "by", "last", "this", "since", "w", "we", "do", "od", "в", "во", "до", "к", "ко",
            "с",
        ].contains(word)
    }

    /// Whether a day that follows is the last one: "by 4 December", "do 4 grudnia".
    static func announcesEnd(_ word: String) -> Bool {
        ["by", "until", "till", "before", "do", "до", "к", "ко"].contains(word)
    }

    /// Whether a word opens "end of the month": `end`, `końca`, `конца`.
    static func isEnd(_ word: String) -> Bool {
        ["end", "koniec", "konca", "koncem", "конец", "конца", "концу"].contains(word)
    }

    /// Whether a word means the one before the last: `позапрошлой`.
    static func isLastButOne(_ word: String) -> Bool {
        ["przedostatni", "pozaprzeszl", "позапрошл", "предпоследн"].contains {
            word.hasPrefix($0)
        }
    }

    /// Returns the unit that a word names, in any form.
    static func unit(_ word: String) -> Unit? {
        if Period.isWeek(word) { return .week }
        if Period.isMonth(word) { return .month }
        if ["quarter", "kwartal", "квартал"].contains(where: word.hasPrefix) { return .quarter }
        if ["year", "years", "rok", "roku", "lat", "lata"].contains(word) { return .year }
        if ["год", "года", "году", "лет"].contains(word) { return .year }
        let days: Set = ["day", "days", "dzien", "dni", "dnia", "день", "дня", "дней"]
        return days.contains(word) ? .day : nil
    }

    /// Whether a word opens "beginning of the year": `beginning`, `początku`, `начала`.
    static func isBeginning(_ word: String) -> Bool {
        ["beginning", "start", "poczat", "начал"].contains { word.hasPrefix($0) }
    }

    /// Finds the unit in "beginning of the year", and how many words that takes.
    static func unit(in words: ArraySlice<String?>) -> (unit: Unit, count: Int)? {
        let between: Set = ["of", "the", "this", "tego", "biezacego", "этого", "текущего"]
        for (offset, word) in words.enumerated().dropFirst().prefix(3) {
            guard let word else { return nil }
            if let unit = unit(word) { return unit == .day ? nil : (unit, offset + 1) }
            guard between.contains(word) else { return nil }
        }
        return nil
    }

    /// Finds the month in "beginning of October", and how many words that takes.
    static func month(in words: ArraySlice<String?>) -> (month: Int, count: Int)? {
        let rest = words.dropFirst().prefix(2).prefix { $0 != nil }.compactMap(\.self)
        if let month = rest.first.flatMap(month) { return (month, 2) }
        guard rest.first == "of", rest.count > 1, let month = month(rest[1]) else { return nil }
        return (month, 3)
    }

    /// Whether a month may follow: "in October", "w październiku", "в октябре".
    static func announcesMonth(_ word: String) -> Bool {
        ["in", "of", "from", "during", "for", "w", "we", "z", "za", "в", "за", "из"].contains(word)
    }

    /// Whether the month behind it is where a time begins: "since October".
    static func announcesStart(_ word: String) -> Bool {
        ["since", "od", "odkad", "с", "со", "начиная"].contains(word)
    }

    /// Returns the number of the month that a word names.
    static func month(_ word: String) -> Int? {
        if let exact = exactMonths[word] { return exact }
        return months.firstIndex { $0.contains(where: word.hasPrefix) }.map { $0 + 1 }
    }

    private static let exactMonths = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "oct": 10, "nov": 11, "dec": 12, "may": 5, "maj": 5, "maja": 5, "maju": 5, "май": 5,
        "мая": 5, "мае": 5, "march": 3,
        "marzec": 3, "marca": 3, "marcu": 3, "март": 3, "марта": 3, "марте": 3,
    ]

    private static let months = [
        ["januar", "stycz", "январ"], ["februar", "luty", "luteg", "lutym", "феврал"], [],
        ["april", "kwiet", "kwieci", "апрел"], [], ["june", "czerw", "июн"],
        ["july", "lipc", "lipiec", "июл"], ["august", "sierp", "август"],
        ["september", "wrzes", "wrzesni", "сентябр"], ["october", "pazdziern", "октябр"],
        ["november", "listopad", "ноябр"], ["december", "grud", "декабр"],
    ]
}
