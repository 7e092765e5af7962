/// Scalars of YAML 1.2 that no value can break out of.
enum YAMLText {
    /// Returns a key, quoted unless it is a plain word.
    static func key(_ name: String) -> String {
        let isPlain = name.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("A"..."Z").contains($0) || $0 == "_" || $0 == "-"
        }
        let hasLetterFirst = name.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false
        return isPlain && hasLetterFirst && !words.contains(name.lowercased())
            ? name : quoted(name)
    }

    /// Returns a value on one line; strings are always quoted, so that `no` stays a word.
    static func scalar(_ value: DataValue) -> String {
        switch value {
        case .null, .bool, .integer, .number: JSONText.compact(value)
        case .string(let text): quoted(text)
        case .array(let values): "[" + values.map(scalar).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.map { "\(quoted($0.name)): \(scalar($0.value))" }
                .joined(separator: ", ") + "}"
        }
    }

    /// Words that YAML 1.1 reads as something else than a string.
    private static let words: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ]

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if JSONText.mustEscape(scalar.value) || scalar.value & 0xFFFE == 0xFFFE {
                    let digits = TerminalText.hexadecimal(scalar.value)
                    result +=
                        digits.count == 4
                        ? "\\u" + digits
                        : "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
