/// What a code point is to the tokenizer.
package enum ScalarClass: UInt8, Sendable {
    case separator, letter, digit, mark, ignorable, apostrophe, hyphen
    /// A letter of a script that puts no spaces between words.
    case unspaced
}

/// The class and the lower-case form of every code point; those below 0x800 are looked up.
package struct ScalarTable: Sendable {
    package static let shared = ScalarTable()

    /// The class in the upper eight bits, the lower-case code point in the others.
    private let packed: [UInt32]

    private init() {
        packed = (0..<0x800).map { code in
            guard let scalar = Unicode.Scalar(UInt32(code)) else { return 0 }
            let (kind, lower) = Self.measured(scalar)
            return UInt32(kind.rawValue) << 24 | lower
        }
    }

    /// Returns what a code point is and its lower-case form.
    @inline(__always)
    package func entry(_ code: UInt32) -> (kind: ScalarClass, lower: UInt32) {
        if code < 0x800 {
            let value = packed[Int(code)]
            return (ScalarClass(rawValue: UInt8(value >> 24)) ?? .separator, value & 0xFF_FFFF)
        }
        return Self.largeEntry(code)
    }

    @inline(never)
    private static func largeEntry(_ code: UInt32) -> (kind: ScalarClass, lower: UInt32) {
        switch code {
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0x0E01...0x0E4E, 0x0E81...0x0EDD, 0x1000...0x103F, 0x1780...0x17D3,
            0xF900...0xFAFF, 0x20000...0x3134F:
            return (.unspaced, code)
        case 0xAC00...0xD7A3:
            return (.letter, code)
        default:
            guard let scalar = Unicode.Scalar(code) else { return (.separator, code) }
            return measured(scalar)
        }
    }

    private static func measured(_ scalar: Unicode.Scalar) -> (ScalarClass, UInt32) {
        let code = scalar.value
        switch code {
        case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x2032: return (.apostrophe, 0x27)
        case 0x2D, 0x2010, 0x2011: return (.hyphen, 0x2D)
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFE00...0xFE0F:
            return (.ignorable, code)
        case 0x30...0x39: return (.digit, code)
        case 0x3C2: return (.letter, 0x3C3)
        case 0x17F: return (.letter, 0x73)
        case 0x130: return (.letter, 0x69)
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter:
            let mapping = scalar.properties.lowercaseMapping.unicodeScalars
            guard mapping.count == 1, let lower = mapping.first else { return (.letter, code) }
            return (.letter, lower.value)
        case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber:
            return (.letter, code)
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return (.mark, code)
        default:
            return (.separator, code)
        }
    }
}
