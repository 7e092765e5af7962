import Cleaning

/// Makes a customer's sentence fit to stand as a label: one line, no personal data, no noise.
struct LabelText {
    private let redactor = Redactor()

    /// Returns a sentence or a part of one as a label, and whether it named a person or an order.
    ///
    /// `- HOW DO I RESET IT???` becomes `How do I reset it?`.
    func label(_ text: String) -> (label: String, isPersonal: Bool) {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let redacted = redactor.redacted(line)
        let isPersonal = redacted != line
        var words = Self.withoutMarks(redacted).split(separator: " ").map(String.init)
        words = Self.quiet(words)
        let plain = Self.balanced(words.joined(separator: " "))
        return (Self.capitalized(Self.trimmed(plain)), isPersonal)
    }

    /// Returns what must differ for two labels to be told apart: the words without case and
    /// punctuation.
    static func key(_ label: String) -> String {
        label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// Words that stand before an order's or an account's number and mean nothing without it.
    private static let numberWords: Set<String> = [
        "no", "no.", "nr", "nr.", "№", "#", "number", "numer", "numerze", "номер", "номером",
        "num", "id",
    ]

    /// Removes redaction marks such as `[order number]`, with the word that announces them.
    private static func withoutMarks(_ text: String) -> String {
        guard text.contains("[") else { return text }
        var kept: [Substring] = []
        var isInMark = false
        for word in text.split(separator: " ") {
            if !isInMark, let open = word.firstIndex(of: "["), isMarkStart(word[open...]) {
                let before = word[..<open].drop { !$0.isLetter && !$0.isNumber }
                if !before.isEmpty { kept.append(before) }
                while let last = kept.last?.lowercased(), numberWords.contains(last) {
                    kept.removeLast()
                }
                isInMark = true
            }
            guard isInMark else {
                kept.append(word)
                continue
            }
            if let close = word.firstIndex(of: "]") {
                isInMark = false
                let rest = word[word.index(after: close)...]
                // The punctuation behind a mark belongs to the word before it.
                if let last = kept.popLast() { kept.append(last + rest) }
            }
        }
        return kept.joined(separator: " ")
    }

    private static func isMarkStart(_ text: Substring) -> Bool {
        ["[order", "[name", "[email", "[phone", "[card", "[account", "[ip", "[id"]
            .contains { text.hasPrefix($0) }
    }

    /// Returns a shouted sentence in lower case; codes such as `E4` keep their letters.
    private static func quiet(_ words: [String]) -> [String] {
        let letters = words.joined().filter { $0.isUppercase || $0.isLowercase }
        let capitals = letters.count(where: \.isUppercase)
        let long = words.count { $0.count(where: \.isLetter) >= 4 }
        guard long >= 2, capitals * 3 > letters.count * 2 else { return words }
        return words.map { $0.contains(where: \.isNumber) || $0 == "I" ? $0 : $0.lowercased() }
    }

    /// Returns a text without brackets and quotation marks that lost their partner.
    private static func balanced(_ text: String) -> String {
        var text = text
        let pairs: [(Character, Character)] = [("(", ")"), ("[", "]"), ("«", "»"), ("{", "}")]
        for (open, close) in pairs
        where text.count(where: { $0 == open }) != text.count(where: { $0 == close }) {
            text.removeAll { $0 == open || $0 == close }
        }
        let quotes: [Character] = ["\"", "“", "”", "„"]
        if !text.count(where: quotes.contains).isMultiple(of: 2) {
            text.removeAll(where: quotes.contains)
        }
        return text
    }

    /// Returns a text without bullets, smileys and stops around it; a question mark stays, once.
    private static func trimmed(_ text: String) -> String {
        var end = text.endIndex
        var asks = false
        while end > text.startIndex {
            let before = text.index(before: end)
            let character = text[before]
            guard !character.isLetter, !character.isNumber, !")]»”\"%°+*".contains(character)
            else { break }
            if character == "?" || character == "？" { asks = true }
            end = before
        }
        let start = text[..<end].firstIndex {
            $0.isLetter || $0.isNumber || "([„“«\"+¿".contains($0)
        }
        guard let start else { return "" }
        var body = String(text[start..<end])
        // A whole sentence in quotation marks or brackets needs none.
        if let first = body.first, let last = body.last,
            "(\"„“«".contains(first) && ")\"”»“".contains(last), body.count > 2,
            !body.dropFirst().dropLast().contains(where: { "()\"„“”«»".contains($0) })
        {
            body = String(body.dropFirst().dropLast())
        }
        return body + (asks && !body.isEmpty ? "?" : "")
    }

    /// Returns a text whose first word begins with a capital letter, unless it is written as
    /// `iPhone` or `e-mail2` are.
    private static func capitalized(_ text: String) -> String {
        let word = text.prefix { $0 != " " }
        guard let first = text.first, first.isLowercase,
            !word.dropFirst().contains(where: { $0.isUppercase || $0.isNumber })
        else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
