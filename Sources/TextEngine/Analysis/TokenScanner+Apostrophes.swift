extension TokenScanner {
    /// The part of a word since its start or its last hyphen.
    struct Segment {
        /// How many letters and digits it has.
        var count = 0
        /// How many of the word's characters are digits.
        var digits = 0
        /// Its first and its last letter.
        var first: UInt32 = 0
        var last: UInt32 = 0

        init(digits: Int = 0) {
            self.digits = digits
        }

        mutating func extend(with code: UInt32, isDigit: Bool) {
            if count == 0 { first = code }
            last = code
            count += 1
            if isDigit { digits += 1 }
        }

        /// One or two letters before a hyphen belong to the word: `e-mail`, `wi-fi`, `re-send`;
        /// the Russian prepositions по, во, из keep their own, and so does English `in`.
        var joinsAcrossHyphen: Bool {
            guard (1...2).contains(count), digits == 0 else { return false }
            if count == 1 { return true }
            switch (first, last) {
            case (0x43F, 0x43E), (0x432, 0x43E), (0x438, 0x437), (0x69, 0x6E): return false
            default: return true
            }
        }
    }

    /// What an apostrophe between letters does.
    enum Apostrophe {
        case joins
        case separates
        /// The word ended before it, and what follows up to a position is an ending.
        case endsWord(Int)
    }

    /// Decides about an apostrophe from the letters before and after it.
    func apostrophe(
        _ bytes: Span<UInt8>, at rest: Range<Int>, after segment: Segment
    ) -> Apostrophe {
        var ending: [UInt8] = []
        var position = rest.lowerBound
        while position < rest.upperBound, ending.count <= 4 {
            let (code, length) = Self.decoded(bytes, position)
            let (kind, lower) = table.entry(code)
            guard kind == .letter else { break }
            if let scalar = Unicode.Scalar(lower), let encoded = UTF8.encode(scalar) {
                ending.append(contentsOf: encoded)
            }
            position += length
        }
        if ending.isEmpty { return .separates }
        let text = String(decoding: ending, as: UTF8.self)
        if text == "s" { return .endsWord(position) }
        if ending.count >= 3, Self.elisions.contains(String(decoding: folded, as: UTF8.self)) {
            return .separates
        }
        if segment.count >= 3, Self.polishEndings.contains(text) { return .endsWord(position) }
        return .joins
    }

    /// French and Italian words that lose their vowel before another word.
    private static let elisions: Set<String> = [
        "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "un",
        "dell", "all", "nell", "dall", "sull", "quell", "quest",
    ]

    /// Case endings that Polish puts after an apostrophe on a foreign name.
    private static let polishEndings: Set<String> = [
        "a", "u", "em", "om", "owi", "ie", "y", "ego", "emu", "ów", "ach", "ami",
    ]
}
