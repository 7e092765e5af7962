/// Cuts a text into sentences at line ends and at closing punctuation.
package enum SentenceSplitter {
    /// Returns the sentences of a text, trimmed, without empty ones, in order.
    ///
    /// `Open Plan > Zones. Hold the button` are two sentences; `ul. Długa 5`, `2.4 GHz`,
    /// `1. Open the app` and `m.in. czujnik` are not cut.
    package static func sentences(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Returns where the sentences of a text stand among its bytes.
    package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        func append(_ range: Range<Int>) {
            let trimmed = trimmed(bytes, range)
            if !trimmed.isEmpty { sentences.append(trimmed) }
        }
        var start = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            // Letters and spaces first: nearly all of a text.
            if byte == 32 || (97...122).contains(byte) || (0xC3...0xDF).contains(byte) {
                position += 1
            } else if isLineEnd(bytes, at: position) {
                append(start..<position)
                position += length(of: byte)
                start = position
            } else if isClosing(bytes, at: position) {
                var end = position + length(of: byte)
                while end < bytes.count, isClosing(bytes, at: end) || isQuote(bytes, at: end) {
                    end += length(of: bytes[end])
                }
                if ends(bytes, from: start, at: position, next: end) {
                    append(start..<end)
                    start = end
                }
                position = end
            } else {
                position += 1
            }
        }
        append(start..<bytes.count)
        return sentences
    }

    /// Whether the punctuation at a position ends the sentence that began at `start`.
    private static func ends(
        _ bytes: [UInt8], from start: Int, at position: Int, next: Int
    ) -> Bool {
        guard next < bytes.count, !isLineEnd(bytes, at: next) else { return true }
        guard isBlank(bytes, at: next) else { return false }
        guard bytes[position] == UInt8(ascii: ".") else { return true }
        var following = next
        while following < bytes.count, isBlank(bytes, at: following),
            !isLineEnd(bytes, at: following)
        {
            following += length(of: bytes[following])
        }
        let continues = following < bytes.count && !isLineEnd(bytes, at: following)
        if continues, scalar(bytes, at: following).properties.isLowercase { return false }
        // Only as far back as an abbreviation is long: a line of dots must not take quadratic time.
        var wordStart = position
        var wordLength = 0
        while wordStart > start, wordLength < 8 {
            var previous = wordStart - 1
            while previous > start, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
            if isBlank(bytes, at: previous) { break }
            wordStart = previous
            wordLength += 1
        }
        let word = String(decoding: bytes[wordStart..<position], as: UTF8.self)
        let scalars = word.unicodeScalars
        let opensSentence =
            wordStart == start || wordStart == start + length(of: bytes[start])
        if opensSentence, scalars.allSatisfy({ $0.properties.numericType != nil }) { return false }
        // "ok. 30 cm", "max. 2 bar": a short word before a number is an abbreviation.
        if wordLength <= 3, scalars.allSatisfy({ $0.properties.isLowercase }),
            isNumber(bytes, at: following)
        {
            return false
        }
        if wordLength == 1, scalars.allSatisfy({ $0.properties.isAlphabetic }) { return false }
        return !abbreviations.contains(word.lowercased())
    }

    /// Whether a number begins at a position that is not the `2.` of a list.
    private static func isNumber(_ bytes: [UInt8], at start: Int) -> Bool {
        var end = start
        var count = 0
        while end < bytes.count, count < 8, scalar(bytes, at: end).properties.numericType != nil {
            end += length(of: bytes[end])
            count += 1
        }
        return count > 0
            && !(end < bytes.count
                && (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")))
    }

    private static func isClosing(_ bytes: [UInt8], at position: Int) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case 0xE2, 0xE3, 0xEF:
            switch scalar(bytes, at: position) {
            case "…", "。", "！", "？": return true
            default: return false
            }
        default: return false
        }
    }

    private static func isQuote(_ bytes: [UInt8], at position: Int) -> Bool {
        switch scalar(bytes, at: position) {
        case "\"", "'", "”", "’", "»", ")", "]": true
        default: false
        }
    }

    private static func isBlank(_ bytes: [UInt8], at position: Int) -> Bool {
        let byte = bytes[position]
        if byte < 0x80 { return byte == 32 || (9...13).contains(byte) }
        guard [0xC2, 0xE1, 0xE2, 0xE3].contains(byte) else { return false }
        return scalar(bytes, at: position).properties.isWhitespace
    }

    private static func isLineEnd(_ bytes: [UInt8], at position: Int) -> Bool {
        switch bytes[position] {
        case 10...13: true
        case 0xC2, 0xE2: Character(scalar(bytes, at: position)).isNewline
        default: false
        }
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(bytes, at: start) { start += length(of: bytes[start]) }
        while start < end {
            var last = end - 1
            while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            guard isBlank(bytes, at: last) else { break }
            end = last
        }
        return start..<end
    }

    /// Returns how many bytes a character takes by its first.
    private static func length(of byte: UInt8) -> Int {
        byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    private static func scalar(_ bytes: [UInt8], at position: Int) -> Unicode.Scalar {
        let first = bytes[position]
        if first < 0x80 { return Unicode.Scalar(first) }
        let end = min(bytes.count, position + length(of: first))
        let text = String(decoding: bytes[position..<end], as: UTF8.self)
        return text.unicodeScalars.first ?? " "
    }

    /// Abbreviations after which a capital letter or a number often follows.
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "no", "nr", "st", "approx", "e.g", "i.e", "etc", "vs",
        "np", "m.in", "tzn", "tj", "ul", "al", "pl", "os", "godz", "tel", "str", "prof",
        "т.е", "т.д", "т.п", "ул", "кв", "стр", "тел", "руб", "коп", "см", "напр",
    ]
}
