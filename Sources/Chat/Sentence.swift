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

    /// Takes a sentence apart; a mark that is never closed opens nothing.
    init(_ text: String) {
        self.text = text
        let letters = Array(text.unicodeScalars)
        var word: [Unicode.Scalar] = []
        var position = 0
        while position < letters.count {
            let letter = letters[position]
            if let closers = Self.closers(of: letter), word.allSatisfy(Self.isEdge),
                let end = Self.end(of: letters, from: position + 1, closers: closers)
            {
                word = []
                pieces.append(.quotation(Self.text(of: letters[(position + 1)..<end])))
                position = end + 1
                continue
            }
            if letter == "\\", position + 1 < letters.count, letters[position + 1] == " " {
                // A file that was dragged into the terminal has its blanks escaped.
                word.append(" ")
                position += 2
                continue
            }
            if letter == " " || letter.properties.isWhitespace {
                append(word)
                word.removeAll(keepingCapacity: true)
            } else {
                word.append(letter)
            }
            position += 1
        }
        append(word)
    }

    /// What closes a mark that can open a quotation.
    private static func closers(of mark: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch mark {
        case "\"": ["\""]
        case "„": ["”", "“", "\""]
        case "“": ["”", "\""]
        case "«": ["»"]
        case "‘": ["’"]
        case "'": ["'"]
        default: nil
        }
    }

    /// Whether a mark at the edge of a word is not of it.
    private static func isEdge(_ mark: Unicode.Scalar) -> Bool {
        switch mark {
        case "(", ")", "[", "]", "{", "}", ",", ";", ":", "!", "?", "…", "\"", "'", "„", "“", "”",
            "«", "»", "‘", "’":
            true
        default: false
        }
    }

    /// Returns where a quotation ends: an apostrophe inside a word ends none.
    private static func end(
        of letters: [Unicode.Scalar], from start: Int, closers: [Unicode.Scalar]
    ) -> Int? {
        var position = start
        while position < letters.count {
            if closers.contains(letters[position]) {
                let next = position + 1 < letters.count ? letters[position + 1].properties : nil
                if !(next?.isAlphabetic ?? false), next?.numericType == nil {
                    return position > start ? position : nil
                }
            }
            position += 1
        }
        return nil
    }

    private mutating func append(_ letters: [Unicode.Scalar]) {
        var word = letters[...]
        while let last = word.last, Self.isEdge(last) || last == "." { word.removeLast() }
        while let first = word.first, Self.isEdge(first) { word.removeFirst() }
        guard !word.isEmpty else { return }
        let text = Self.text(of: word)
        pieces.append(.word(text, folded: Self.folded(text)))
    }

    private static func text(of letters: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        for letter in letters { text.unicodeScalars.append(letter) }
        return text
    }

    /// Returns a word in lower case, without Polish diacritics, with `е` for `ё`.
    static func folded(_ word: String) -> String {
        var lower = word.lowercased()
        if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
        // Letters below the combining marks and in Cyrillic are composed, and most words have no
        // others.
        if !lower.unicodeScalars.allSatisfy({ $0.value < 0x300 || (0x400..<0x483) ~= $0.value }) {
            lower = lower.precomposedStringWithCanonicalMapping
        }
        var plain = ""
        for letter in lower.unicodeScalars { plain.unicodeScalars.append(Self.plain(letter)) }
        return plain
    }

    private static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        switch letter {
        case "ą": "a"
        case "ć": "c"
        case "ę": "e"
        case "ł": "l"
        case "ń": "n"
        case "ó": "o"
        case "ś": "s"
        case "ź", "ż": "z"
        case "ё": "е"
        case "’": "'"
        default: letter
        }
    }

    /// What some of the pieces say, as written.
    func text(of places: Range<Int>) -> String {
        pieces[places.clamped(to: pieces.indices)].map { piece in
            switch piece {
            case .word(let word, _): word
            case .quotation(let text): text
            }
        }.joined(separator: " ")
    }

    /// The folded words; nil where a quotation stands.
    var words: [String?] {
        pieces.map { if case .word(_, let folded) = $0 { folded } else { nil } }
    }
}
