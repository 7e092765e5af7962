/// The letters that carry diacritics: how they are composed and which plain letter they stand for.
package struct LetterFolding: Sendable {
    static let shared = LetterFolding()

    /// Returns a lower-case text without diacritics, й and ї left as they are.
    package static func plain(_ text: String) -> String { shared.folded(text) }

    /// Base letter and combining mark (base · 2^32 + mark) to the composed letter.
    private let compositions: [UInt64: UInt32]
    /// The one or two bytes of UTF-8 that stand for a letter with a diacritic, the first in the lower
    /// half; 0 for letters that stay.
    private let plain: [UInt16]

    /// Swift compares characters by canonical equivalence, so a table of composed letters answers
    /// which pair composes to what.
    private init() {
        var composed: [Character: UInt32] = [:]
        for code in Array(0xC0..<0x250) + Array(0x400..<0x530) + Array(0x1E00..<0x1F00) {
            guard let scalar = Unicode.Scalar(UInt32(code)) else { continue }
            composed[Character(scalar)] = UInt32(code)
        }
        var pairs: [UInt64: UInt32] = [:]
        var plain: [UInt32: [UInt8]] = [:]
        let marks =
            Array(UInt32(0x300)...UInt32(0x30C)) + [
                0x30F, 0x311, 0x31B, 0x323, 0x324, 0x325, 0x326, 0x327, 0x328, 0x32D, 0x330, 0x331,
            ]
        func compose(_ bases: [UInt32]) -> [UInt32] {
            var found: [UInt32] = []
            for base in bases {
                for mark in marks {
                    guard let first = Unicode.Scalar(base), let second = Unicode.Scalar(mark)
                    else { continue }
                    var pair = String(first)
                    pair.unicodeScalars.append(second)
                    guard let letter = composed[Character(pair)] else { continue }
                    pairs[UInt64(base) << 32 | UInt64(mark)] = letter
                    found.append(letter)
                    if base < 0x80 {
                        plain[letter] = [UInt8(base)]
                    } else if let root = plain[base] {
                        plain[letter] = root
                    }
                }
            }
            return found
        }
        let firstRound = compose(Array(UInt32(0x61)...UInt32(0x7A)))
        _ = compose(firstRound)
        _ = compose(Array(UInt32(0x430)...UInt32(0x45F)))
        for (letters, ascii) in [
            ("ł", "l"), ("đ", "d"), ("ø", "o"), ("ı", "i"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"),
            ("þ", "th"), ("ð", "d"), ("ħ", "h"), ("ŧ", "t"),
        ] {
            for scalar in letters.unicodeScalars { plain[scalar.value] = Array(ascii.utf8) }
        }
        // Cyrillic letters that people type as another letter of the same alphabet.
        plain[0x451] = Array("е".utf8)
        plain[0x491] = Array("г".utf8)
        compositions = pairs
        var table = [UInt16](repeating: 0, count: 0x1F00)
        for (letter, bytes) in plain {
            table[Int(letter)] = UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0)
        }
        self.plain = table
    }

    /// Returns the letter that a lower-case letter and a combining mark compose to, if there is one.
    func composition(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        compositions[UInt64(base) << 32 | UInt64(mark)]
    }

    /// Returns a lower-case word without diacritics: `pieniędzy` as `pieniedzy`, `ещё` as `еще`.
    ///
    /// The Cyrillic letters й and ї are letters of their own and stay.
    func folded(_ word: String) -> String {
        guard word.utf8.contains(where: { $0 >= 0xC3 }) else { return word }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.utf8.count)
        var isFolded = false
        for scalar in word.unicodeScalars {
            let replacement = scalar.value < plain.count ? plain[Int(scalar.value)] : 0
            if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else if replacement > 0 {
                isFolded = true
                bytes.append(UInt8(truncatingIfNeeded: replacement))
                if replacement > 0xFF { bytes.append(UInt8(truncatingIfNeeded: replacement >> 8)) }
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return isFolded ? String(decoding: bytes, as: UTF8.self) : word
    }
}
