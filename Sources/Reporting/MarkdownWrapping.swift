/// Long lines of Markdown broken between words, for a terminal that would break them anywhere.
///
/// It is the same Markdown: tables, headings, code and front matter, which cannot be broken, stay
/// as they are, and no line begins with what would be a mark there.
package enum MarkdownWrapping {
    /// Returns the text with lines of at most so many columns, as far as words allow.
    package static func lines(of text: String, width: Int) -> String {
        var wrapped: [String] = []
        var isVerbatim = false
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let isFrontMatter = line == "---" && (number == 0 || isVerbatim)
            let isFence = line.hasPrefix("```") || line.hasPrefix("~~~")
            if isFrontMatter || isFence { isVerbatim.toggle() }
            if isVerbatim || isFence || isWhole(line) || DisplayWidth.of(line) <= width {
                wrapped.append(String(line))
            } else {
                wrapped += self.wrapped(line, width: width)
            }
        }
        return wrapped.joined(separator: "\n")
    }

    /// Whether a line of Markdown cannot go on in the next one: a heading, or a row of a table.
    private static func isWhole(_ line: Substring) -> Bool {
        line.hasPrefix("#") || line.hasPrefix("|")
    }

    private static func wrapped(_ line: Substring, width: Int) -> [String] {
        let (mark, rest) = mark(of: line)
        let isQuotation = mark.contains(">")
        let indent =
            isQuotation ? mark : String(repeating: " ", count: DisplayWidth.of(mark))
        var lines: [String] = []
        var current = mark
        var isEmpty = true
        for word in words(of: rest) {
            let columns = DisplayWidth.of(current) + (isEmpty ? 0 : 1) + DisplayWidth.of(word)
            if columns > width, !isEmpty {
                lines.append(current)
                (current, isEmpty) = (indent, true)
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return lines + [current]
    }

    /// Returns what opens a line (blanks, `> `, `- `, `12. `) and the rest.
    private static func mark(of line: Substring) -> (mark: String, rest: Substring) {
        var rest = line.drop { $0 == " " }
        while rest.hasPrefix("> ") { rest = rest.dropFirst(2).drop { $0 == " " } }
        let first = rest.prefix { $0 != " " }
        if isListMark(first) { rest = rest.dropFirst(first.count).drop { $0 == " " } }
        return (String(line[..<rest.startIndex]), rest)
    }

    /// Returns the words; one that would open something at the beginning of a line stays with the
    /// word before it.
    private static func words(of text: Substring) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ") {
            if let last = words.popLast() {
                words += opensSomething(word) ? [last + " " + word] : [last, String(word)]
            } else {
                words.append(String(word))
            }
        }
        return words
    }

    private static func isListMark(_ word: Substring) -> Bool {
        if ["-", "*", "+"].contains(word) { return true }
        guard let last = word.last, last == "." || last == ")" else { return false }
        return word.count > 1 && word.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static func opensSomething(_ word: Substring) -> Bool {
        isListMark(word) || word.hasPrefix(">") || word.hasPrefix("<") || word.hasPrefix("|")
            || word.hasPrefix("```") || word.hasPrefix("~~~") || word.allSatisfy { $0 == "#" }
            || word.allSatisfy { "-=*_".contains($0) }
    }
}
