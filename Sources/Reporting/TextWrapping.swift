/// The breaking of text into lines of a terminal.
package enum TextWrapping {
    /// Returns lines of at most `width` columns without trailing blanks.
    ///
    /// Line ends stay; runs of blanks become one; a word wider than a line is broken between
    /// grapheme clusters. There is at least one line.
    package static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += wrapped(paragraph, width: max(width, 1))
        }
        while lines.count > 1, lines.last == "" { lines.removeLast() }
        return lines
    }

    /// Returns the text with each line that is too long broken between words; what follows it is
    /// indented as it is.
    package static func fitted(_ text: String, width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard DisplayWidth.of(line) > width else { return String(line) }
            let indent = String(line.prefix { $0 == " " })
            return lines(of: String(line), width: width - indent.count)
                .map { indent + $0 }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Returns the text, or as much of its beginning as fits in a line with `…` behind it.
    package static func cut(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var columns = 1
        let kept = text.prefix { character in
            columns += DisplayWidth.of(character)
            return columns <= width
        }
        return kept + "…"
    }

    private static func wrapped(_ paragraph: Substring, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var columns = 0
        for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            let wordColumns = DisplayWidth.of(word)
            if !line.isEmpty, columns + 1 + wordColumns > width {
                lines.append(line)
                (line, columns) = ("", 0)
            }
            if !line.isEmpty {
                line += " "
                columns += 1
            }
            if wordColumns <= width {
                line += word
                columns += wordColumns
            } else {
                var pieces = broken(word, width: width)
                line = pieces.popLast() ?? ""
                columns = DisplayWidth.of(line)
                lines += pieces
            }
        }
        lines.append(line)
        return lines
    }

    private static func broken(_ word: Substring, width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var columns = 0
        for character in word {
            let characterColumns = DisplayWidth.of(character)
            if columns + characterColumns > width, !piece.isEmpty {
                pieces.append(piece)
                (piece, columns) = ("", 0)
            }
            piece.append(character)
            columns += characterColumns
        }
        pieces.append(piece)
        return pieces
    }
}

extension String {
    /// The text followed by blanks up to `columns`, or preceded by them.
    func padded(to columns: Int, alignment: Table.Column.Alignment = .leading) -> String {
        let blanks = String(repeating: " ", count: max(0, columns - DisplayWidth.of(self)))
        return alignment == .leading ? self + blanks : blanks + self
    }
}
