/// How frequent the letter trigrams of a script are in each of its languages' words.
struct TrigramModel: Sendable {
    /// The languages in the order of the rows' figures.
    let languages: [Language]
    private let rows: [UInt64: Int]
    private let bits: [Float]

    static let latin = TrigramModel(
        ["en", "pl", "de", "es", "fr", "it", "pt", "nl"], latinRows)
    static let cyrillic = TrigramModel(["ru", "uk"], cyrillicRows)

    /// What a trigram costs that is in no row.
    private static let unknown: Float = 18

    /// Reads the rows: three letters, then a figure a language, in half bits above the digit zero.
    private init(_ codes: [String], _ text: StaticString) {
        var rows: [UInt64: Int] = [:]
        var bits: [Float] = []
        var key: UInt64 = 0
        var column = 0
        text.withUTF8Buffer { buffer in
            for scalar in String(decoding: buffer, as: UTF8.self).unicodeScalars
            where scalar != "\n" {
                if column < 3 {
                    key = key << 21 | UInt64(scalar.value)
                } else {
                    bits.append(Float(scalar.value) / 2 - 24)
                }
                column += 1
                if column == 3 { rows[key] = bits.count }
                if column == 3 + codes.count { (column, key) = (0, 0) }
            }
        }
        languages = codes.map(Language.init(rawValue:))
        self.rows = rows
        self.bits = bits
    }

    /// Adds to each language's score how well a lower-case word suits it, in bits.
    func score(_ word: String, into scores: inout [Float]) {
        var key = UInt64(("_" as Unicode.Scalar).value)
        var length = 1
        func add(_ letter: Unicode.Scalar) {
            key = (key << 21 | UInt64(letter.value)) & (1 << 63 - 1)
            length += 1
            guard length >= 3 else { return }
            if let row = rows[key] {
                for index in scores.indices { scores[index] -= bits[row + index] }
            } else {
                for index in scores.indices { scores[index] -= Self.unknown }
            }
        }
        for letter in word.unicodeScalars { add(letter) }
        add("_")
    }
}
