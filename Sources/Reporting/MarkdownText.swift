/// Plain text written so that Markdown (GitHub's flavour) shows it as it is.
enum MarkdownText {
    /// Returns a text of several lines; blanks at the ends of lines, which would mean something,
    /// are left out.
    ///
    /// - Parameter isLinked: Whether addresses of pages in it become links.
    static func escaped(_ text: String, linking isLinked: Bool = false) -> [String] {
        TerminalText.safe(text).split(separator: "\n", omittingEmptySubsequences: false)
            .map {
                escapedLine(
                    $0.split { $0 == " " || $0 == "\t" }.joined(separator: " "), linking: isLinked)
            }
    }

    /// Returns a text on one line, as headings and cells of tables want it.
    static func escapedOnOneLine(_ text: String) -> String {
        escapedLine(TerminalText.singleLine(text))
    }

    /// Returns a code span; its fence is longer than any within.
    static func code(_ text: String) -> String {
        let text = TerminalText.singleLine(text)
        var longest = 0
        var run = 0
        for scalar in text.unicodeScalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let blank = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return fence + blank + text + blank + fence
    }

    /// Returns the inside of a comment; nothing within ends it.
    static func comment(_ text: String) -> String {
        TerminalText.singleLine(text).split(separator: "-", omittingEmptySubsequences: true)
            .joined(separator: "-").filter { $0 != "<" && $0 != ">" }
    }

    /// Returns a link, or only its name and place where its address is none that a browser opens
    /// or that could end the link.
    static func link(_ link: Link) -> String {
        let name = escapedOnOneLine(link.name)
        let isPlain = link.address?.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value < 0x7F && !"()<>[]\\`\"'|".unicodeScalars.contains($0)
        }
        guard let address = link.address, isPlain == true,
            address.hasPrefix("https://") || address.hasPrefix("http://")
        else { return "\(name) (\(escapedOnOneLine(link.place)))" }
        return "[\(name)](\(address))"
    }

    private static func escapedLine(_ line: String, linking isLinked: Bool = false) -> String {
        let scalars = Array(line.unicodeScalars)
        var result = "".unicodeScalars
        var position = 0
        if let length = lengthOfListNumber(scalars) {
            result.append(contentsOf: scalars[..<length])
            result.append(contentsOf: ["\\", scalars[length]])
            position = length + 1
        }
        while position < scalars.count {
            let scalar = scalars[position]
            if isLinked, let end = endOfLink(scalars, from: position) {
                result.append("<")
                result.append(contentsOf: scalars[position..<end])
                result.append(">")
                position = end
                continue
            }
            if isAddress(scalar), position == 0 || !isAddress(scalars[position - 1]) {
                let end = scalars[position...].firstIndex { !isAddress($0) } ?? scalars.count
                if scalars[position..<end].contains("@"), end - position > 1 {
                    appendAddress(scalars[position..<end], to: &result)
                    position = end
                    continue
                }
            }
            if mustEscape(scalars, at: position) { result.append("\\") }
            result.append(scalar)
            position += 1
        }
        return String(result)
    }

    /// Returns where the address of a page ends that begins at a position; nil where none does, or
    /// one with a mark in the place of what was private.
    private static func endOfLink(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard scalars[start] == "h" || scalars[start] == "H",
            start == 0 || !isLetterOrDigit(scalars[start - 1])
        else { return nil }
        let head = String(String.UnicodeScalarView(scalars[start...].prefix(8))).lowercased()
        guard let scheme = ["https://", "http://"].first(where: head.hasPrefix) else { return nil }
        let first = start + scheme.utf8.count
        var end =
            scalars[first...].firstIndex {
                !isLetterOrDigit($0) && !"-._~/?#&=%+:,;!()".unicodeScalars.contains($0)
            } ?? scalars.count
        if end < scalars.count, scalars[end] == "[" || scalars[end] == "@" { return nil }
        while end > first, ".,;:!?()".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return end > first ? end : nil
    }

    /// Writes an e-mail address or a name after `@` as code: a backslash would not keep GitHub from
    /// making it a link or a mention.
    private static func appendAddress(
        _ run: ArraySlice<Unicode.Scalar>, to result: inout String.UnicodeScalarView
    ) {
        result.append("`")
        result.append(contentsOf: run)
        result.append("`")
    }

    private static func mustEscape(_ scalars: [Unicode.Scalar], at position: Int) -> Bool {
        let next = position + 1 < scalars.count ? scalars[position + 1] : nil
        switch scalars[position] {
        case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "$": return true
        case "&": return next.map { $0 == "#" || isLetterOrDigit($0) } ?? false
        case "#": return position == 0 || !isLetterOrDigit(scalars[position - 1])
        case ">", "=": return position == 0
        case "-", "+": return position == 0 && (next == nil || next == " " || next == "-")
        case ":": return next == "/" || next == "-" || position == 0
        case ".": return follows(scalars, position, "www")
        default: return false
        }
    }

    private static func follows(_ scalars: [Unicode.Scalar], _ end: Int, _ word: String) -> Bool {
        let start = end - word.unicodeScalars.count
        guard start >= 0 else { return false }
        return String(String.UnicodeScalarView(scalars[start..<end])).lowercased() == word
    }

    /// Returns how many digits begin a line that Markdown would take for a list: `12. ` or `12) `.
    private static func lengthOfListNumber(_ scalars: [Unicode.Scalar]) -> Int? {
        let digits = scalars.prefix { ("0"..."9").contains($0) }.count
        guard digits > 0, digits < scalars.count else { return nil }
        guard digits + 1 == scalars.count || scalars[digits + 1] == " " else { return nil }
        return scalars[digits] == "." || scalars[digits] == ")" ? digits : nil
    }

    private static func isAddress(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || "@.+-_".unicodeScalars.contains(scalar)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            || ("0"..."9").contains(scalar)
    }
}
