/// Turns what stands in a cell into plain text: HTML and its entities are read, the rest is kept.
enum FieldText {
    /// The text of a cell; markup is only looked for where there is a sign of it.
    static func plain(_ cell: String) -> String {
        let text = looksLikeHTML(cell) ? HTMLPage.text(cell) : decodingEntities(cell)
        return trimmed(text)
    }

    /// Whether a tag that mails and articles use opens or closes somewhere.
    static func looksLikeHTML(_ text: String) -> Bool {
        guard text.hasByte(UInt8(ascii: "<")) else { return false }
        let bytes = text.utf8
        var position = bytes.startIndex
        while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = bytes.index(after: open)
            var name = ""
            var cursor = position
            if cursor < bytes.endIndex, bytes[cursor] == UInt8(ascii: "/") {
                cursor = bytes.index(after: cursor)
            }
            while cursor < bytes.endIndex, name.utf8.count < 12 {
                let byte = bytes[cursor] | 0x20
                let isDigit = (48...57).contains(bytes[cursor])
                guard byte >= 97 && byte <= 122 || isDigit else { break }
                name.unicodeScalars.append(Unicode.Scalar(isDigit ? bytes[cursor] : byte))
                cursor = bytes.index(after: cursor)
            }
            guard cursor < bytes.endIndex, tags.contains(name) else { continue }
            let next = bytes[cursor]
            if next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 32 { return true }
        }
        return false
    }

    private static let tags: Set<String> = [
        "p", "br", "div", "span", "a", "b", "i", "u", "ul", "ol", "li", "html", "body", "table",
        "tr", "td", "strong", "em", "h1", "h2", "h3", "h4", "h5", "h6", "img", "blockquote", "font",
        "pre", "code", "head", "style", "script", "section", "article", "dl", "dt", "dd", "details",
    ]

    /// Reads the entities that exports leave in plain text; any other ampersand is kept.
    static func decodingEntities(_ text: String) -> String {
        guard text.hasByte(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            let tail = rest[rest.index(after: mark)...].prefix(10)
            if let end = tail.firstIndex(of: ";"), let decoded = entity(tail[..<end]) {
                result += decoded
                rest = rest[rest.index(after: end)...]
            } else {
                result += "&"
                rest = rest[rest.index(after: mark)...]
            }
        }
        return result + rest
    }

    private static func entity(_ name: Substring) -> String? {
        switch name {
        case "nbsp": return " "
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.first == "#" else { return nil }
            let digits = name.dropFirst()
            let code =
                digits.first == "x" || digits.first == "X"
                ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            guard let code, code >= 32, let scalar = Unicode.Scalar(code) else { return nil }
            return String(scalar)
        }
    }

    /// Whether some letter occurs, as in words and not in figures and dates.
    static func hasWords(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            scalar.isASCII
                ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
        }
    }

    /// The text without white space at its ends.
    static func trimmed(_ text: String) -> String {
        // Most cells begin and end with ASCII, which needs no look into Unicode's tables.
        if let first = text.utf8.first, let last = text.utf8.last,
            33...126 ~= first, 33...126 ~= last
        {
            return text
        }
        guard let first = text.unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = text.unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        if first == text.startIndex, text.unicodeScalars.index(after: last) == text.endIndex {
            return text
        }
        return String(text.unicodeScalars[first...last])
    }
}
