import TextEngine

/// The words of a sentence in lower case without diacritics, and where clauses open.
struct PlainWords {
    struct Word {
        var text: String
        /// Where it stands among the sentence's bytes.
        var range: Range<Int>
        /// Whether a comma, a dash or another mark, or nothing, stands before it.
        var opensClause: Bool
    }

    let bytes: [UInt8]
    let words: [Word]

    init(_ sentence: String) {
        let bytes = Array(sentence.utf8)
        var end = 0
        words = Tokenizer().tokens(in: sentence).map { token in
            let opens = end == 0 || bytes[end..<token.range.lowerBound].contains { $0 != 32 }
            end = token.range.upperBound
            return Word(
                text: LetterFolding.plain(token.text), range: token.range, opensClause: opens)
        }
        self.bytes = bytes
    }

    /// The whole sentence without the marks around it.
    var text: String { text(0..<words.count) }

    /// Returns what stands from one word to before another, without the marks around it.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let end =
            range.upperBound < words.count
            ? words[range.upperBound].range.lowerBound : bytes.count
        let start = range.lowerBound == 0 ? 0 : words[range.lowerBound].range.lowerBound
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        var part = text[...]
        while let first = part.first, Self.marks.contains(first) { part = part.dropFirst() }
        while let last = part.last, Self.marks.contains(last) { part = part.dropLast() }
        return String(part)
    }

    private static let marks: Set<Character> = [
        ",", ";", ":", "-", "–", "—", ".", "!", "?", "…", " ", "(", ")", "\n",
    ]
}
