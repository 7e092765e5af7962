/// The words of a text by their keys and what stands between them, in one pass over its bytes.
///
/// It says all that greetings, thanks and signatures are known by, and makes no strings.
struct OutlinedText {
    /// A run of letters.
    struct Word: KeyedWord {
        let key: UInt64
        /// Where it stands among the bytes.
        let range: Range<Int>
        let isCapitalized: Bool
        /// What stands between it and the next word or the end.
        fileprivate(set) var gap = Gap()
    }

    /// The punctuation between two words.
    struct Gap: OptionSet {
        let rawValue: UInt16
        static let comma = Gap(rawValue: 1)
        /// A full stop, exclamation mark or semicolon.
        static let stop = Gap(rawValue: 2)
        static let question = Gap(rawValue: 4)
        static let parenthesis = Gap(rawValue: 8)
        static let colon = Gap(rawValue: 16)
        /// A dash or an ellipsis.
        static let dash = Gap(rawValue: 32)
        static let hyphen = Gap(rawValue: 64)
        static let lineEnd = Gap(rawValue: 128)
        static let digit = Gap(rawValue: 256)
        /// Anything that is neither one of these nor a blank.
        static let other = Gap(rawValue: 512)
    }

    let bytes: [UInt8]
    private(set) var words: [Word] = []

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, in: 0..<bytes.count)
    }

    /// Reads the words in a range of bytes.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        words.reserveCapacity(range.count / 6 + 2)
        let letters = LetterTable.shared
        var gap = Gap()
        var position = range.lowerBound
        while position < range.upperBound {
            if bytes[position] == 32 {
                position += 1
                continue
            }
            let start = position
            let word = Self.word(in: bytes, at: start..<range.upperBound, letters)
            if let word {
                if let last = words.indices.last { words[last].gap = gap }
                words.append(word)
                gap = []
                position = word.range.upperBound
            } else {
                position += Self.add(bytes, at: start, to: &gap)
            }
        }
        if let last = words.indices.last { words[last].gap = gap }
    }

    /// Returns the bytes between a word and the next one or the end.
    func gapRange(after word: Int) -> Range<Int> {
        let end = word + 1 < words.count ? words[word + 1].range.lowerBound : bytes.count
        return words[word].range.upperBound..<end
    }

    /// Adds what stands at a position to a gap, and returns how many bytes it takes.
    private static func add(_ bytes: [UInt8], at position: Int, to gap: inout Gap) -> Int {
        switch bytes[position] {
        case UInt8(ascii: ","): gap.insert(.comma)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"): gap.insert(.stop)
        case UInt8(ascii: "?"): gap.insert(.question)
        case UInt8(ascii: ")"): gap.insert(.parenthesis)
        case UInt8(ascii: ":"): gap.insert(.colon)
        case UInt8(ascii: "-"): gap.insert(.hyphen)
        case 10, 13: gap.insert(.lineEnd)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): gap.insert(.digit)
        case 0...0x7F: if ByteBlanks.length(in: bytes, at: position) == 0 { gap.insert(.other) }
        default:
            let (code, length) = codePoint(in: bytes, at: position)
            if ByteBlanks.lineEndLength(in: bytes, at: position) > 0 {
                gap.insert(.lineEnd)
            } else if code == 0x2013 || code == 0x2014 || code == 0x2026 {
                gap.insert(.dash)
            } else if ByteBlanks.length(in: bytes, at: position) == 0 {
                gap.insert(.other)
            }
            return length
        }
        return 1
    }

    /// Returns the word that begins where a range does, or nil if no letter stands there.
    @inline(__always)
    private static func word(in bytes: [UInt8], at rest: Range<Int>, _ letters: LetterTable)
        -> Word?
    {
        var key = WordKey()
        var position = rest.lowerBound
        var hasMarks = false
        while position < rest.upperBound {
            let byte = bytes[position]
            if byte < 0x80 {
                if let lower = letters.lowercase(ofLetter: UInt32(byte)) {
                    key.add(UInt8(truncatingIfNeeded: lower))
                    position += 1
                    continue
                }
                guard byte == 0x27, position > rest.lowerBound,
                    isLetter(bytes, at: position + 1, before: rest.upperBound, letters)
                else { break }
                key.add(byte)
                position += 1
                continue
            }
            let (code, length) = codePoint(in: bytes, at: position)
            if code < 0x800 {
                guard let lower = letters.lowercase(ofLetter: code) else { break }
                if (0x300...0x36F).contains(code) || code == 0x130 { hasMarks = true }
                key.add(code: lower)
            } else if code == 0x2019, position > rest.lowerBound,
                isLetter(bytes, at: position + 3, before: rest.upperBound, letters)
            {
                key.add(0x27)
            } else {
                guard let scalar = Unicode.Scalar(code), isRareLetter(scalar) else { break }
                for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                    key.add(code: lower.value)
                }
            }
            position += length
        }
        guard position > rest.lowerBound else { return nil }
        let range = rest.lowerBound..<position
        let first = codePoint(in: bytes, at: range.lowerBound).code
        return Word(
            key: hasMarks ? composedKey(of: bytes, range) : key.value, range: range,
            isCapitalized: first < 0x800
                ? letters.isUppercase(first)
                : Unicode.Scalar(first)?.isUppercaseLetter == true)
    }

    private static func composedKey(of bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        ScannedText(String(decoding: bytes[range], as: UTF8.self)).words.first?.key ?? 0
    }

    private static func isLetter(
        _ bytes: [UInt8], at position: Int, before end: Int, _ letters: LetterTable
    ) -> Bool {
        guard position < end else { return false }
        let code = codePoint(in: bytes, at: position).code
        if code < 0x800 { return letters.lowercase(ofLetter: code) != nil }
        return Unicode.Scalar(code).map(isRareLetter) == true
    }

    /// Quotation marks and dashes are frequent and no letters; the rest is asked.
    private static func isRareLetter(_ scalar: Unicode.Scalar) -> Bool {
        !(0x2000...0x206F).contains(scalar.value) && scalar.isLetter
    }
}
