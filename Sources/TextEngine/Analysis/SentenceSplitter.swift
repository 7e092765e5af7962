/// Cuts a text into sentences at line ends and at closing punctuation.
package enum SentenceSplitter {
    /// Returns the sentences of a text, trimmed, without empty ones, in order.
    ///
    /// `Open Plan > Zones. Hold the button` are two sentences; `ul. Długa 5`, `2.4 GHz`,
    /// `1. Open the app` and `m.in. czujnik` are not cut.
    package static func sentences(in text: String) -> [String] {
        var sentences: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let scalars = Array(line.unicodeScalars)
            var start = 0
            var position = 0
            while position < scalars.count {
                guard isClosing(scalars[position]) else {
                    position += 1
                    continue
                }
                var end = position + 1
                while end < scalars.count, isClosing(scalars[end]) || isQuote(scalars[end]) {
                    end += 1
                }
                if ends(scalars, from: start, at: position, next: end) {
                    append(scalars[start..<end], to: &sentences)
                    start = end
                }
                position = end
            }
            append(scalars[start...], to: &sentences)
        }
        return sentences
    }

    private static func append(_ scalars: ArraySlice<Unicode.Scalar>, to sentences: inout [String])
    {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        let trimmed = String(view).drop(while: \.isWhitespace)
        guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return }
        sentences.append(String(trimmed[...last]))
    }

    /// Whether the punctuation at a position ends the sentence that began at `start`.
    private static func ends(
        _ scalars: [Unicode.Scalar], from start: Int, at position: Int, next: Int
    ) -> Bool {
        guard next < scalars.count else { return true }
        guard scalars[next].properties.isWhitespace else { return false }
        guard scalars[position] == "." else { return true }
        var following = next
        while following < scalars.count, scalars[following].properties.isWhitespace {
            following += 1
        }
        if following < scalars.count, scalars[following].properties.isLowercase { return false }
        // Only as far back as an abbreviation is long: a line of dots must not take quadratic time.
        var wordStart = position
        while wordStart > start, position - wordStart < 8,
            !scalars[wordStart - 1].properties.isWhitespace
        {
            wordStart -= 1
        }
        let word = scalars[wordStart..<position]
        let opensSentence = wordStart == start || (wordStart == start + 1)
        if opensSentence, word.allSatisfy({ $0.properties.numericType != nil }) { return false }
        // "ok. 30 cm", "max. 2 bar": a short word before a number is an abbreviation.
        if word.count <= 3, word.allSatisfy({ $0.properties.isLowercase }),
            isNumber(scalars, at: following)
        {
            return false
        }
        if word.count == 1, word.allSatisfy({ $0.properties.isAlphabetic }) { return false }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: word)
        return !abbreviations.contains(String(view).lowercased())
    }

    /// Whether a number begins at a position that is not the `2.` of a list.
    private static func isNumber(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
        var end = start
        while end < scalars.count, end - start < 8, scalars[end].properties.numericType != nil {
            end += 1
        }
        return end > start && !(end < scalars.count && (scalars[end] == "." || scalars[end] == ")"))
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…", "。", "！", "？": true
        default: false
        }
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "”", "’", "»", ")", "]": true
        default: false
        }
    }

    /// Abbreviations after which a capital letter or a number often follows.
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "no", "nr", "st", "approx", "e.g", "i.e", "etc", "vs",
        "np", "m.in", "tzn", "tj", "ul", "al", "pl", "os", "godz", "tel", "str", "prof",
        "т.е", "т.д", "т.п", "ул", "кв", "стр", "тел", "руб", "коп", "см", "напр",
    ]
}
