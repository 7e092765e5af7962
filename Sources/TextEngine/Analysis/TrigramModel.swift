/// How frequent the letter trigrams of a script are in each of its languages' words.
struct TrigramModel: Sendable {
    /// A figure a language in half bits, at most eight; whole numbers add up the same in any order.
    typealias HalfBits = SIMD8<Int32>

    /// The languages in the order of the figures.
    let languages: [Language]
    private let rows: [UInt64: HalfBits]

    static let latin = TrigramModel(
        ["en", "pl", "de", "es", "fr", "it", "pt", "nl"], latinRows)
    static let cyrillic = TrigramModel(["ru", "uk"], cyrillicRows)

    /// What a trigram costs that is in no row.
    private static let unknown = HalfBits(repeating: 36)

    /// Reads the rows: three letters, then a figure a language, in half bits above the digit zero.
    private init(_ codes: [String], _ text: StaticString) {
        var rows: [UInt64: HalfBits] = [:]
        var figures = HalfBits()
        var key: UInt64 = 0
        var column = 0
        text.withUTF8Buffer { buffer in
            for scalar in String(decoding: buffer, as: UTF8.self).unicodeScalars
            where scalar != "\n" {
                if column < 3 {
                    key = key << 21 | UInt64(scalar.value)
                } else {
                    figures[column - 3] = Int32(scalar.value) - 48
                }
                column += 1
                if column == 3 + codes.count {
                    rows[key] = figures
                    (column, key) = (0, 0)
                }
            }
        }
        languages = codes.map(Language.init(rawValue:))
        self.rows = rows
    }

    /// Returns how well a lower-case word suits each language, in half bits.
    func score(of word: String) -> HalfBits {
        var score = HalfBits()
        var key = UInt64(("_" as Unicode.Scalar).value)
        var length = 1
        func add(_ letter: Unicode.Scalar) {
            key = (key << 21 | UInt64(letter.value)) & (1 << 63 - 1)
            length += 1
            if length >= 3 { score &-= rows[key] ?? Self.unknown }
        }
        for letter in word.unicodeScalars { add(letter) }
        add("_")
        return score
    }
}
