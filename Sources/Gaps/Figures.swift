import TextEngine

/// What a text holds that no translation changes: figures, codes and the names of buttons.
enum Figures {
    /// How much of a text is read; a page says what it is about long before.
    private static let limit = 20_000

    /// Returns each number, code and name that a text holds.
    static func features(of text: String) -> Set<String> {
        let text = String(text.prefix(limit))
        let bytes = Array(text.utf8)
        var features: Set<String> = []
        for token in Tokenizer().tokens(in: text) {
            let written = String(decoding: bytes[token.range], as: UTF8.self)
            switch token.tokenClass {
            case .number, .amount, .version, .time:
                // Long ones count orders, not minutes.
                if let number = number(in: written) { features.insert(number) }
            case .code: features.insert(token.text.uppercased())
            case .word where isName(written, at: token.range.lowerBound, in: bytes):
                features.insert(token.text)
            default: break
            }
        }
        return features
    }

    private static func number(in written: String) -> String? {
        let digits = written.filter { $0.isNumber || $0 == "," || $0 == "." || $0 == ":" }
            .map { $0 == "," ? "." : $0 }
        let number = String(digits)
        guard (1...5).contains(number.count), number != "1" else { return nil }
        return number
    }

    /// Whether a word is written with a capital letter where no sentence begins, in Latin letters.
    private static func isName(_ word: String, at start: Int, in bytes: [UInt8]) -> Bool {
        guard word.count >= 3, word.utf8.count == word.count,
            word.first?.isUppercase == true, start > 1
        else { return false }
        var position = start - 1
        while position > 0, bytes[position] == UInt8(ascii: " ") { position -= 1 }
        return !".!?\n\r:*#-\"(".utf8.contains(bytes[position]) && bytes[position] < 0x80
            || bytes[position] == UInt8(ascii: ">")
    }
}
