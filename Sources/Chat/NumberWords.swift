/// Numbers and places in a list, as people write them in English, Polish and Russian.
///
/// Words are folded: without Polish diacritics, with `е` for `ё`.
enum NumberWords {
    /// A place in what was listed.
    enum Place: Sendable, Equatable {
        case at(Int)
        case last
    }

    /// Returns the number that a word means: `5`, `five`, `pięciu`, `пятью`.
    static func number(_ word: String) -> Int? {
        if word.utf8.count <= 4, let number = Int(word), number > 0 { return number }
        // "Top-10", "топ-50".
        for top in ["top-", "топ-", "top", "топ"] where word.hasPrefix(top) {
            if let number = Int(word.dropFirst(top.count)), (1...9999).contains(number) {
                return number
            }
        }
        return cardinals[word]
    }

    /// Returns the place that a word means: `2nd`, `#2`, `second`, `drugiego`, `вторую`, `last`.
    static func place(_ word: String) -> Place? {
        if let place = english[word] { return place }
        if let (number, _) = stems.match(word, where: { endings.contains(String($0)) }) {
            return number == 0 ? .last : .at(number)
        }
        return marked(word)
    }

    /// Whether a word announces that the number after it is a place: `number three`.
    static func announcesPlace(_ word: String) -> Bool {
        announcingWords.contains(word) || announcing.contains(word)
    }

    /// Whether a number before the word counts something that is not listed: "ten minutes".
    static func isMeasured(_ word: String) -> Bool { measures.contains(word) }

    private static let measures = WordBeginnings([
        "minute", "hour", "times", "percent", "minut", "godzin", "razy", "procent", "минут",
        "часов",
        "раз", "процент", "people", "osob", "человек", "mails", "maili", "писем",
    ])

    private static let announcingWords: Set<String> = [
        "number", "no", "nr", "num", "№", "position", "item", "row", "wiersz",
    ]
    private static let announcing = WordBeginnings([
        "numer", "номер", "позици", "pozycj", "пункт", "punkt",
    ])

    /// Reads `#2`, `2nd`, `2-gi`, `2-ю`.
    private static func marked(_ word: String) -> Place? {
        guard word.unicodeScalars.contains(where: { ("0"..."9") ~= $0 }) else { return nil }
        let isNumbered = word.hasPrefix("#") || word.hasPrefix("№")
        let digits = (isNumbered ? word.dropFirst() : word[...]).prefix {
            $0.isASCII && $0.isNumber
        }
        guard let number = Int(digits), (1...999).contains(number) else { return nil }
        let rest = word.drop { "#№0123456789".contains($0) }
        if isNumbered { return rest.isEmpty ? .at(number) : nil }
        let suffix = rest.hasPrefix("-") ? rest.dropFirst() : rest
        return suffixes.contains(String(suffix)) ? .at(number) : nil
    }

    private static let suffixes: Set<String> = [
        "st", "nd", "rd", "th", "gi", "szy", "ci", "ty", "sza", "ga", "cia", "ta", "sze", "gie",
        "cie", "te", "ego", "го", "й", "я", "е", "ю", "ую", "ой", "му", "м", "ая", "ое", "ый",
        "ого",
    ]

    private static let english: [String: Place] = [
        "first": .at(1), "second": .at(2), "third": .at(3), "fourth": .at(4), "fifth": .at(5),
        "sixth": .at(6), "seventh": .at(7), "eighth": .at(8), "ninth": .at(9), "tenth": .at(10),
        "last": .last, "bottom": .last,
    ]

    /// Stems of Polish and Russian ordinals; 0 is the last one.
    private static let stems = WordBeginnings<Int>([
        ("pierwsz", 1), ("drug", 2), ("trzec", 3), ("czwart", 4), ("piat", 5), ("szost", 6),
        ("siodm", 7), ("osm", 8), ("dziewiat", 9), ("dziesiat", 10), ("ostatn", 0),
        ("перв", 1), ("втор", 2), ("трет", 3), ("четверт", 4), ("пят", 5), ("шест", 6),
        ("седьм", 7), ("восьм", 8), ("девят", 9), ("десят", 10), ("последн", 0),
    ])

    /// The endings of adjectives in all cases and genders.
    private static let endings: Set<String> = [
        "y", "a", "e", "ego", "ej", "emu", "ym", "i", "ia", "ie", "iego", "iej", "iemu", "im",
        "ый", "ой", "ая", "ое", "ого", "ому", "ую", "ым", "ом", "ый", "ий", "ья", "ье", "ьего",
        "ьему", "ьей", "ью", "ьим", "ьем", "яя", "ее", "его", "ему", "ей", "юю", "им", "ем",
    ]

    private static let cardinals: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "fifteen": 15, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100,
        "dwa": 2, "dwie": 2, "dwoch": 2, "trzy": 3, "trzech": 3, "cztery": 4, "czterech": 4,
        "piec": 5, "pieciu": 5, "szesc": 6, "szesciu": 6, "siedem": 7, "siedmiu": 7, "osiem": 8,
        "osmiu": 8, "dziewiec": 9, "dziewieciu": 9, "dziesiec": 10, "dziesieciu": 10,
        "dwanascie": 12, "pietnascie": 15, "dwadziescia": 20, "trzydziesci": 30,
        "czterdziesci": 40, "piecdziesiat": 50, "sto": 100, "dziesiatka": 10, "dziesiatke": 10,
        "dwudziestka": 20, "dwudziestke": 20, "trzydziestka": 30, "trzydziestke": 30,
        "tuzin": 12,
        "два": 2, "две": 2, "двух": 2, "три": 3, "трех": 3, "четыре": 4, "четырех": 4, "пять": 5,
        "пяти": 5, "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8,
        "девять": 9, "девяти": 9, "десять": 10, "десяти": 10, "двенадцать": 12,
        "пятнадцать": 15, "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "сто": 100,
        "пятерка": 5, "пятерку": 5, "десятка": 10, "десятку": 10, "двадцатка": 20,
        "двадцатку": 20, "тройка": 3, "тройку": 3, "дюжину": 12,
    ]
}
