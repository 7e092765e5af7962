/// What a web form or a chat window puts around the customer's words.
///
/// `Model: X2 / App: 4.1 / Message: it does not start` is a form; its message is what counts.
enum FormFields {
    /// The longest label, in words and in characters; a longer one is a sentence with a colon.
    private static let maximumLabelWords = 4
    private static let maximumLabelLength = 32

    /// Returns the longest value of a text that is made of labelled fields, else the text itself.
    ///
    /// A form has at least two labels, and begins with one. Lines below the last label belong to
    /// its value.
    static func message(in text: String) -> String {
        guard mayBeForm(text) else { return text }
        let fields = fields(of: text)
        let labelled = fields.count { $0.isLabelled }
        guard labelled >= 2, fields.first?.isLabelled == true else { return text }
        let longest = fields.max { $0.value.utf8.count < $1.value.utf8.count }
        guard let longest, !longest.value.isEmpty else { return text }
        return longest.value
    }

    /// Whether two colons have a blank behind them and one stands where a first label ends.
    private static func mayBeForm(_ text: String) -> Bool {
        var previous: UInt8 = 0
        var position = 0
        var labels = 0
        for byte in text.utf8 {
            if previous == UInt8(ascii: ":") {
                if labels == 0, position > maximumLabelLength * 2 { return false }
                if byte == 32 { labels += 1 }
            } else if labels == 0, byte == 10 {
                return false
            }
            if labels == 2 { return true }
            previous = byte
            position += 1
        }
        return false
    }

    private struct Field {
        var isLabelled: Bool
        var value: String
    }

    /// Cuts a text where a label begins: at the start of a line or after a slash or bar.
    private static func fields(of text: String) -> [Field] {
        var fields: [Field] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let parts = line.split(separator: " / ").flatMap { $0.split(separator: " | ") }
            for (index, part) in (parts.isEmpty ? [line] : parts).enumerated() {
                if let value = value(of: part) {
                    fields.append(Field(isLabelled: true, value: String(value)))
                } else if fields.isEmpty {
                    fields.append(Field(isLabelled: false, value: String(part)))
                } else {
                    let joint = index == 0 ? "\n" : " / "
                    fields[fields.count - 1].value += joint + part
                }
            }
        }
        return fields
    }

    /// Returns what follows the label of a part, or nil if it has none.
    private static func value(of part: Substring) -> Substring? {
        guard
            let colon = part.utf8.prefix(Self.maximumLabelLength * 2)
                .firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let label = part[..<colon]
        let after = part[part.index(after: colon)...]
        let words = label.split(separator: " ")
        guard (1...maximumLabelWords).contains(words.count), label.count <= maximumLabelLength,
            label.allSatisfy({ $0.isLetter || " -_()".contains($0) }),
            label.first(where: { $0 != " " })?.isUppercase == true, after.first == " "
        else { return nil }
        return after.drop(while: \.isWhitespace)
    }
}
