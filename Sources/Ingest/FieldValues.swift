/// Reads what a cell says: numbers, stars, languages, states.
enum FieldValues {
    /// `4`, `4.5`, `4,5`, `1 234`; nil for anything that is no finite number.
    static func number(_ text: String) -> Double? {
        guard text.utf8.count <= 40 else { return nil }
        let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
        guard let first = plain.utf8.first, first < 0x3A, first >= 0x2B else { return nil }
        guard let value = Double(plain), value.isFinite else { return nil }
        return value
    }

    /// A count of things, with or without marks between thousands.
    static func count(_ text: String) -> Int? {
        guard text.utf8.count <= 40 else { return nil }
        let digits = text.filter { $0.isASCII && $0.isNumber }
        let marks = text.filter { !($0.isASCII && $0.isNumber) }
        guard !digits.isEmpty else { return nil }
        if marks.allSatisfy({ $0.isWhitespace }) { return Int(digits) }
        let groups = text.split(whereSeparator: { $0 == "," || $0 == "." || $0.isWhitespace })
        let isGrouped =
            groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
            && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
        if isGrouped { return Int(digits) }
        return number(text).flatMap { $0 >= 0 && $0 < 9e15 ? Int($0.rounded()) : nil }
    }

    /// Stars from 1 to 5: `5`, `4,5`, `4/5`, `8/10`, `★★★★☆`, `5 stars`.
    static func rating(_ text: String) -> Double? {
        guard text.utf8.count <= 40 else { return nil }
        let stars = text.count { $0 == "★" || $0 == "⭐" }
        if stars > 0 { return stars <= 5 ? Double(stars) : nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let head = parts.first?.split(separator: " ").first,
            var value = number(String(head))
        else { return nil }
        if parts.count == 2, let scale = number(String(parts[1])), scale > 0 {
            value = value * 5 / scale
        }
        return (0...5).contains(value) ? max(1, value) : nil
    }

    /// A score as the source scales it; `good` is 1 and `bad` is 0, an offer alone is none.
    static func satisfaction(_ text: String) -> Double? {
        let word = text.lowercased()
        if word.hasPrefix("good") { return 1 }
        if word.hasPrefix("bad") { return 0 }
        return number(text)
    }

    /// The ISO 639-1 code of `pl`, `pl-PL`, `pol`, `Polish` or `polski`.
    static func language(_ text: String) -> String? {
        // Most sources write the very code.
        if text.utf8.count == 2, text.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) { return text }
        let word = text.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != " " }
        if word.count == 2, word.allSatisfy({ $0.isASCII && $0.isLetter }) { return String(word) }
        return names[String(word)]
    }

    /// Whether a status means that the ticket was solved; nil for a word that is none.
    static func isSolved(_ status: String) -> Bool? {
        let word = FieldAliases.normalized(status)
        if word.isEmpty { return nil }
        return solved.contains(word)
    }

    private static let solved: Set<String> = [
        "solved", "closed", "resolved", "done", "completed", "rozwiązane", "rozwiązany",
        "zamknięte", "zamknięty", "zakończone", "решено", "решен", "решён", "закрыто", "закрыт",
        "закрыта", "выполнено",
    ]

    private static let names: [String: String] = [
        "eng": "en", "english": "en", "angielski": "en", "английский": "en",
        "pol": "pl", "polish": "pl", "polski": "pl", "польский": "pl",
        "rus": "ru", "russian": "ru", "rosyjski": "ru", "русский": "ru",
        "ukr": "uk", "ukrainian": "uk", "ukraiński": "uk", "украинский": "uk",
        "deu": "de", "ger": "de", "german": "de", "deutsch": "de", "niemiecki": "de",
        "fra": "fr", "fre": "fr", "french": "fr", "spa": "es", "spanish": "es",
        "ita": "it", "italian": "it", "ces": "cs", "cze": "cs", "czech": "cs",
    ]
}
