import Foundation

/// A sentence taken apart: its words and its quotations, in order.
struct Sentence: Sendable, Equatable {
    /// A word, or what stands between quotation marks.
    enum Piece: Sendable, Equatable {
        /// A word as it was typed, without the punctuation around it, and folded for comparison.
        case word(String, folded: String)
        case quotation(String)
    }

    private(set) var pieces: [Piece] = []
    let text: String

    /// What closes each mark that can open a quotation.
    private static let closing: [Character: Set<Character>] = [
        "\"": ["\""], "„": ["”", "“", "\""], "“": ["”", "\""], "«": ["»"], "‘": ["’"], "'": ["'"],
    ]
    private static let edges = Set<Character>("()[]{},;:!?…\"'„“”«»‘’")

    /// Takes a sentence apart; a mark that is never closed opens nothing.
    init(_ text: String) {
        self.text = text
        let characters = Array(text)
        var word: [Character] = []
        var position = 0
        while position < characters.count {
            let character = characters[position]
            if word.allSatisfy(Self.edges.contains), let closers = Self.closing[character],
                let end = Self.end(of: characters, from: position + 1, closers: closers)
            {
                word = []
                pieces.append(.quotation(String(characters[(position + 1)..<end])))
                position = end + 1
                continue
            }
            if character == "\\", position + 1 < characters.count, characters[position + 1] == " " {
                // A file that was dragged into the terminal has its blanks escaped.
                word.append(" ")
                position += 2
                continue
            }
            if character.isWhitespace {
                append(word)
                word = []
            } else {
                word.append(character)
            }
            position += 1
        }
        append(word)
    }

    /// Returns where a quotation ends: an apostrophe inside a word ends none.
    private static func end(
        of characters: [Character], from start: Int, closers: Set<Character>
    ) -> Int? {
        var position = start
        while position < characters.count {
            if closers.contains(characters[position]) {
                let next = position + 1 < characters.count ? characters[position + 1] : " "
                if !next.isLetter, !next.isNumber { return position > start ? position : nil }
            }
            position += 1
        }
        return nil
    }

    private mutating func append(_ characters: [Character]) {
        var word = characters[...]
        while let last = word.last, Self.edges.contains(last) || last == "." { word.removeLast() }
        while let first = word.first, Self.edges.contains(first) { word.removeFirst() }
        guard !word.isEmpty else { return }
        let text = String(word)
        pieces.append(.word(text, folded: Self.folded(text)))
    }

    /// Returns a word in lower case, without Polish diacritics, with `е` for `ё`.
    static func folded(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        let composed = word.lowercased().precomposedStringWithCanonicalMapping
        return String(
            String.UnicodeScalarView(composed.unicodeScalars.map { plain[$0] ?? $0 }))
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z",
        "ё": "е", "’": "'",
    ]

    /// The folded words; nil where a quotation stands.
    var words: [String?] {
        pieces.map { if case .word(_, let folded) = $0 { folded } else { nil } }
    }
}
