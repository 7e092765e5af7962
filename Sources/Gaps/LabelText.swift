import Cleaning
import TextEngine

/// Makes a customer's sentence fit to stand as a label: one line, no personal data, no noise.
struct LabelText {
    private let redactor: Redactor

    init(redactor: Redactor = Redactor()) { self.redactor = redactor }

    /// Returns a text with marks for what would tell who wrote it.
    func redacted(_ text: String) -> String { redactor.redacted(text) }

    /// Returns a sentence or a part of one as a label, and whether it named a person or an order.
    ///
    /// `- HOW DO I RESET IT???` becomes `How do I reset it?`.
    func label(_ text: String) -> (label: String, isPersonal: Bool) {
        let line = text.onOneLine
        let redacted = redactor.redacted(line)
        let unmarked = Self.withoutMarks(redacted)
        let isPersonal = redacted != line || unmarked != redacted
        let plain = Self.balanced(Self.quiet(unmarked))
        return (Self.capitalized(Self.trimmed(plain)), isPersonal)
    }

    /// Whether the label of a text will ask.
    static func asks(_ text: String) -> Bool {
        text[tail(of: text)].contains(where: isQuestionMark)
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
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
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
    private static func quiet(_ text: String) -> String {
        guard isShouted(text) else { return text }
        return text.split(separator: " ").map {
            $0.contains(where: \.isNumber) || $0 == "I" ? String($0) : $0.lowercased()
        }.joined(separator: " ")
    }

    /// Whether two words of four letters or more are among the words, and most letters capitals.
    private static func isShouted(_ text: String) -> Bool {
        var (letters, capitals, longWords, length) = (0, 0, 0, 0)
        for scalar in text.unicodeScalars {
            let (kind, lower) = ScalarTable.shared.entry(scalar.value)
            if kind == .letter {
                letters += 1
                length += 1
                if lower != scalar.value { capitals += 1 }
            } else if scalar == " " {
                length = 0
            }
            if kind == .letter, length == 4 { longWords += 1 }
        }
        return longWords >= 2 && capitals * 3 > letters * 2
    }

    /// Returns a text without brackets and quotation marks that lost their partner.
    private static func balanced(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            // What the marks below begin with.
            !"()[]{}\"".utf8.contains($0) && $0 != 0xC2 && $0 != 0xE2
        }
        if isPlain { return text }
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
        let tail = tail(of: text)
        let end = tail.lowerBound
        let asks = text[tail].contains(where: isQuestionMark)
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

    /// Returns where the stops at a text's end stand, what is no part of a word or closes nothing.
    private static func tail(of text: String) -> Range<String.Index> {
        let last = text.lastIndex {
            $0.isLetter || $0.isNumber || ")]»”\"%°+*".contains($0)
        }
        return (last.map(text.index(after:)) ?? text.startIndex)..<text.endIndex
    }

    private static func isQuestionMark(_ character: Character) -> Bool {
        character == "?" || character == "？"
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

extension String {
    /// The text with single spaces in place of all blanks and line ends.
    var onOneLine: String {
        var wasBlank = true
        var isOnOneLine = true
        for byte in utf8 {
            let isBlank = byte == 32
            // Below 32 and behind these bytes lie all other blanks.
            if isBlank && wasBlank || byte < 32 || byte == 0xC2 || (0xE1...0xE3).contains(byte) {
                isOnOneLine = false
                break
            }
            wasBlank = isBlank
        }
        if isOnOneLine, !wasBlank || isEmpty { return self }
        return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
