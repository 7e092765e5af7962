/// Finds the single-byte character set whose letters make words of a text.
///
/// Polish and its neighbours write few letters beyond ASCII, each beside ASCII letters; Russian
/// writes whole words of them. So a letter earns points where its neighbours suit its script, and
/// costs points as a control character, as a sign inside a word, or beside the other script.
enum CodePageGuess {
    private static let sampleSize = 1 << 20

    /// Returns the best character set, or nil if none makes more words than it breaks.
    static func codePage(of bytes: Span<UInt8>) -> CodePage? {
        var best: (score: Int, page: CodePage)?
        for page in CodePage.allCases {
            let score = score(page, of: bytes)
            if score > (best?.score ?? 0) { best = (score, page) }
        }
        return best?.page
    }

    private static func score(_ page: CodePage, of bytes: Span<UInt8>) -> Int {
        let classes = page.upperHalf.map(Class.init(code:))
        func find(_ byte: UInt8) -> Class {
            guard byte < 0x80 else { return classes[Int(byte) - 0x80] }
            return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A ? .asciiLetter : .other
        }
        var score = 0
        var previous = Class.other
        let end = min(bytes.count, sampleSize)
        for index in 0..<end {
            let own = find(bytes[index])
            defer { previous = own }
            guard bytes[index] >= 0x80 else { continue }
            let next = index + 1 < bytes.count ? find(bytes[index + 1]) : .other
            score += own.points(previous: previous, next: next)
        }
        return score
    }

    /// What a byte stands for.
    private enum Class {
        case asciiLetter, commonLatin, rareLatin, cyrillic, rareCyrillic, punctuation, sign, none
        case other

        private static let polish: Set<UInt16> = Set("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".utf16)
        private static let quotation: Set<UInt16> = Set("„”“’‘‚–—…«»\u{A0}№€".utf16)

        init(code: UInt16) {
            switch code {
            case 0xFFFD, 0x80..<0xA0: self = .none
            case 0x410...0x44F, 0x401, 0x451: self = .cyrillic
            case 0x400..<0x500: self = .rareCyrillic
            default:
                if Self.polish.contains(code) {
                    self = .commonLatin
                } else if Self.quotation.contains(code) {
                    self = .punctuation
                } else if Unicode.Scalar(code)?.properties.isAlphabetic == true {
                    self = .rareLatin
                } else {
                    self = .sign
                }
            }
        }

        private var isCyrillic: Bool { self == .cyrillic || self == .rareCyrillic }
        private var isLatin: Bool {
            self == .asciiLetter || self == .commonLatin || self == .rareLatin
        }
        private var isLetter: Bool { isCyrillic || isLatin }

        func points(previous: Class, next: Class) -> Int {
            switch self {
            case .none: -12
            case .sign: previous.isLetter && next.isLetter ? -6 : -1
            case .punctuation: previous.isLetter && next.isLetter ? -2 : 0
            case .cyrillic, .rareCyrillic:
                previous.isLatin || next.isLatin
                    ? -6
                    : self == .cyrillic ? (previous.isCyrillic || next.isCyrillic ? 4 : 1) : 0
            case .commonLatin, .rareLatin:
                if previous == .asciiLetter || next == .asciiLetter {
                    self == .commonLatin ? 6 : 2
                } else {
                    previous.isLetter || next.isLetter ? -3 : 0
                }
            case .asciiLetter, .other: 0
            }
        }
    }
}
