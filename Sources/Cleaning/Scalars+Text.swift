/// Letters, digits and blanks as the cleaning steps tell them apart.
extension Unicode.Scalar {
    var isDigit: Bool { value >= 48 && value <= 57 }

    var isLetter: Bool {
        switch value {
        case 65...90, 97...122: true
        case 0...127: false
        case 0xC0...0x24F: value != 0xD7 && value != 0xF7
        // Accents on their own, as in decomposed text, belong to the letter before.
        case 0x300...0x36F: true
        case 0x400...0x481, 0x48A...0x52F: true
        default: properties.isAlphabetic
        }
    }

    var isLetterOrDigit: Bool { isDigit || isLetter }

    var isUppercaseLetter: Bool {
        value < 128 ? value >= 65 && value <= 90 : properties.isUppercase
    }

    var isLineEnd: Bool { value == 10 || value == 13 || value == 0x2028 || value == 0x2029 }

    /// A blank that does not end a line.
    var isBlank: Bool {
        switch value {
        case 9, 11, 12, 32, 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }
}

/// The lines of a text, whatever ends them.
func linesOfText(_ text: String) -> [String] {
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var start = scalars.startIndex
    while let end = scalars[start...].firstIndex(where: \.isLineEnd) {
        lines.append(String(scalars[start..<end]))
        start = scalars.index(after: end)
        if scalars[end] == "\r", start < scalars.endIndex, scalars[start] == "\n" {
            start = scalars.index(after: start)
        }
    }
    lines.append(String(scalars[start...]))
    return lines
}

extension String {
    /// The text without blanks and line ends around it.
    var trimmed: String {
        if isTrimmed { return self }
        guard let first = unicodeScalars.firstIndex(where: { !$0.isBlank && !$0.isLineEnd }),
            let last = unicodeScalars.lastIndex(where: { !$0.isBlank && !$0.isLineEnd })
        else { return "" }
        return String(unicodeScalars[first...last])
    }

    /// Whether the first and the last character are certainly no blanks, told by their bytes alone.
    private var isTrimmed: Bool {
        guard let first = utf8.first, let last = utf8.last else { return true }
        guard Self.isNoBlank(first) else { return false }
        if last < 0x80 { return Self.isNoBlank(last) }
        // Of two bytes, as the letters of Europe have it.
        return utf8.dropLast().last.map { (0xC3...0xDF).contains($0) } == true
    }

    private static func isNoBlank(_ byte: UInt8) -> Bool {
        byte < 0x80 ? byte > 32 : (0xC3...0xDF).contains(byte)
    }
}
