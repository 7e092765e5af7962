/// Text of customers made harmless for a terminal and an editor.
package enum TerminalText {
    /// Returns the text with every character that could move the cursor, start a command of the
    /// terminal or reorder its neighbours replaced by a visible form.
    ///
    /// Line ends become `\n`; tabs stay. ESC becomes `^[`, U+202E becomes `<U+202E>`.
    package static func safe(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isPlain) else { return text }
        var safe = ""
        safe.reserveCapacity(text.utf8.count)
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A:
                // The line end of "\r\n" was written with its first half.
                if previous == "\r" { safe.removeLast(2) }
                safe.append("\n")
            case 0x09: safe.append("\t")
            case 0x2028, 0x2029: safe.append("\n")
            case 0..<0x20:
                safe.append("^")
                safe.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x40))
            case 0x7F: safe.append("^?")
            default:
                if isHazardous(scalar.value) {
                    safe.append("<U+\(hexadecimal(scalar.value))>")
                } else {
                    safe.unicodeScalars.append(scalar)
                }
            }
            previous = scalar
        }
        return safe
    }

    /// Returns the text on one line: safe, with runs of blanks and line ends as one blank.
    package static func singleLine(_ text: String) -> String {
        safe(text).split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }

    /// Whether a code point beyond ASCII must not reach a screen as it is: C1 controls,
    /// bidirectional controls, the byte order mark, annotation marks and tags.
    static func isHazardous(_ value: UInt32) -> Bool {
        switch value {
        case 0x80..<0xA0, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// Returns at least four hexadecimal digits.
    static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether a byte of UTF-8 cannot belong to a character that needs a visible form.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x20..<0x7F: true
        // The first bytes of C1, U+061C, U+2000…, U+F000… and the tags.
        case 0..<0x80, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: false
        default: true
        }
    }
}
