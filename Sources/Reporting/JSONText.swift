/// JSON (RFC 8259) of a value, its members in the order in which they were written.
enum JSONText {
    /// Returns the value on one line.
    static func compact(_ value: DataValue) -> String {
        var text = ""
        append(value, to: &text)
        return text
    }

    /// Returns the value over several lines, each level two blanks further in.
    static func pretty(_ value: DataValue) -> String {
        var text = ""
        append(value, to: &text, indent: 0)
        return text
    }

    /// Returns a string in quotation marks; what a screen could obey or hide is escaped.
    static func quoted(_ string: String) -> String {
        var text = ""
        append(string, to: &text)
        return text
    }

    /// Writes on one line if `indent` is nil, else with the level's indent.
    private static func append(_ value: DataValue, to text: inout String, indent: Int? = nil) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += DecimalText.of(value)
        case .string(let value): append(value, to: &text)
        case .array(let values):
            appendList(values, between: ("[", "]"), to: &text, indent: indent) {
                append($0, to: &$1, indent: $2)
            }
        case .object(let members):
            appendList(members, between: ("{", "}"), to: &text, indent: indent) {
                append($0.name, to: &$1)
                $1 += indent == nil ? ":" : ": "
                append($0.value, to: &$1, indent: $2)
            }
        }
    }

    private static func appendList<Element>(
        _ elements: [Element], between brackets: (String, String), to text: inout String,
        indent: Int?, appendElement: (Element, inout String, Int?) -> Void
    ) {
        text += brackets.0
        for (position, element) in elements.enumerated() {
            if position > 0 { text += "," }
            if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
            appendElement(element, &text, indent.map { $0 + 1 })
        }
        if let indent, !elements.isEmpty {
            text += "\n" + String(repeating: "  ", count: indent)
        }
        text += brackets.1
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if mustEscape(scalar.value) {
                    for unit in UTF16.encode(scalar) ?? Unicode.UTF16.EncodedScalar() {
                        text += "\\u" + TerminalText.hexadecimal(UInt32(unit)).lowercased()
                    }
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }

    static func mustEscape(_ value: UInt32) -> Bool {
        value < 0x20 || value == 0x7F || value == 0x2028 || value == 0x2029
            || TerminalText.isHazardous(value)
    }
}
