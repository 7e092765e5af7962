/// A run of letters in a text.
struct Word: KeyedWord {
    /// In lower case.
    var text: String
    var key: UInt64 { WordKey.of(text) }
    /// Where it stands among the scalars.
    var range: Range<Int>
    var isCapitalized: Bool
}

/// A text as scalars and the words among them.
struct ScannedText {
    let scalars: [Unicode.Scalar]
    let words: [Word]

    init(_ text: some StringProtocol) {
        let scalars = Array(text.unicodeScalars)
        var words: [Word] = []
        var position = 0
        while position < scalars.count {
            guard scalars[position].isLetter else {
                position += 1
                continue
            }
            let start = position
            while position < scalars.count,
                scalars[position].isLetter || Self.isApostrophe(at: position, in: scalars)
            {
                position += 1
            }
            words.append(
                Word(
                    text: Self.lowercased(scalars[start..<position]),
                    range: start..<position,
                    isCapitalized: scalars[start].isUppercaseLetter))
        }
        self.scalars = scalars
        self.words = words
    }

    /// Returns the scalars of the range as a string.
    func text(_ range: Range<Int>) -> String { Self.string(scalars[range]) }

    /// Returns what stands between a word and the next one, or the end.
    func gap(after word: Int) -> ArraySlice<Unicode.Scalar> {
        let end = word + 1 < words.count ? words[word + 1].range.lowerBound : scalars.count
        return scalars[words[word].range.upperBound..<end]
    }

    /// Lower-cases scalars with straight apostrophes; the letters of three scripts by arithmetic.
    private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars {
            switch scalar.value {
            case 0x2019: view.append("'")
            case 65...90: view.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            case 0...127, 0x430...0x44F: view.append(scalar)
            case 0x410...0x42F: view.append(Unicode.Scalar(scalar.value + 32) ?? scalar)
            default: view.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(view)
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// An apostrophe between two letters belongs to the word: I'm.
    private static func isApostrophe(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
        (scalars[position] == "'" || scalars[position] == "’") && position + 1 < scalars.count
            && scalars[position + 1].isLetter
    }
}
