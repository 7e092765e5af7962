/// Which code points below 0x800 are letters and what their lower-case form is.
///
/// The alphabets of Europe lie there; other letters are asked one by one.
struct LetterTable: Sendable {
    static let shared = LetterTable()

    private static let letter: UInt32 = 1 << 31
    private static let uppercase: UInt32 = 1 << 30

    /// The marks in the upper bits, the lower-case code point in the others.
    private let packed: [UInt32]

    private init() {
        packed = (0..<0x800).map { code in
            guard let scalar = Unicode.Scalar(UInt32(code)) else { return 0 }
            let mapping = scalar.properties.lowercaseMapping.unicodeScalars
            // The dotted İ alone becomes two; its first is the letter.
            let lower = mapping.first?.value ?? scalar.value
            return lower | (scalar.isLetter ? Self.letter : 0)
                | (scalar.isUppercaseLetter ? Self.uppercase : 0)
        }
    }

    /// Returns the lower-case form of a letter, nil for what is no letter.
    @inline(__always)
    func lowercase(ofLetter code: UInt32) -> UInt32? {
        let entry = packed[Int(code)]
        return entry & Self.letter != 0 ? entry & 0xFFFF : nil
    }

    @inline(__always)
    func isUppercase(_ code: UInt32) -> Bool { packed[Int(code)] & Self.uppercase != 0 }
}

/// Returns the code point at a position of UTF-8 and how many bytes it takes.
@inline(__always)
func codePoint(in bytes: [UInt8], at position: Int) -> (code: UInt32, length: Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, 1) }
    func continuation(_ offset: Int) -> UInt32 {
        position + offset < bytes.count ? UInt32(bytes[position + offset]) & 0x3F : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3) }
    let high = (first & 0x07) << 18 | continuation(1) << 12
    return (high | continuation(2) << 6 | continuation(3), 4)
}
