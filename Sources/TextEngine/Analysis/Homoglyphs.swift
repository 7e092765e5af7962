/// Latin and Cyrillic letters that look alike, and words in which one was typed for the other.
///
/// A word of two scripts gets the script of the letters that only one script has; without such
/// letters that of most, and in a draw that of its language. A word that the other script cannot
/// write whole is left alone: `googleй` mixes scripts on purpose.
enum Homoglyphs {
    private static let pairs: [(latin: UInt32, cyrillic: UInt32)] = zip(
        "aceijkmopstxybhë".unicodeScalars, "асеіјкморѕтхувнё".unicodeScalars
    ).map { ($0.value, $1.value) }
    private static let cyrillicOfLatin = Dictionary(
        uniqueKeysWithValues: pairs.map { ($0.latin, $0.cyrillic) })
    private static let latinOfCyrillic = Dictionary(
        uniqueKeysWithValues: pairs.map { ($0.cyrillic, $0.latin) })

    /// What the UTF-8 of a Cyrillic letter begins with.
    private static let cyrillicBytes: ClosedRange<UInt8> = 0xD0...0xD4

    /// Returns a lower-case word in one script: `пaроль` with a Latin `a` as `пароль`.
    static func mended(_ word: String, prefersCyrillic: Bool) -> String {
        guard word.utf8.contains(where: cyrillicBytes.contains) else { return word }
        var count = Count()
        for scalar in word.unicodeScalars { count.add(scalar.value) }
        guard count.latin > 0, count.cyrillic > 0 else { return word }
        guard let toCyrillic = count.isCyrillic(inDraw: prefersCyrillic) else { return word }
        return replaced(word, toCyrillic ? cyrillicOfLatin : latinOfCyrillic)
    }

    /// Returns a code with Latin letters where all its Cyrillic letters have Latin doubles.
    static func mendedCode(_ code: String) -> String {
        guard code.utf8.contains(where: cyrillicBytes.contains) else { return code }
        var count = Count()
        for scalar in code.unicodeScalars { count.add(scalar.value) }
        guard count.cyrillic > 0, count.onlyCyrillic == 0 else { return code }
        return replaced(code, latinOfCyrillic)
    }

    private static func replaced(_ word: String, _ letters: [UInt32: UInt32]) -> String {
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            result.append(letters[scalar.value].flatMap(Unicode.Scalar.init) ?? scalar)
        }
        return String(result)
    }

    /// How many letters of a word are of which script.
    private struct Count {
        var latin = 0
        var cyrillic = 0
        /// Those without a double in the other script.
        var onlyLatin = 0
        var onlyCyrillic = 0

        mutating func add(_ code: UInt32) {
            switch code {
            case 0x61...0x7A, 0xDF...0x24F:
                latin += 1
                if cyrillicOfLatin[code] == nil { onlyLatin += 1 }
            case 0x400...0x52F:
                cyrillic += 1
                if latinOfCyrillic[code] == nil { onlyCyrillic += 1 }
            default: break
            }
        }

        /// Whether the word is meant to be Cyrillic; nil if neither script can write it whole.
        func isCyrillic(inDraw draw: Bool) -> Bool? {
            switch (onlyLatin > 0, onlyCyrillic > 0) {
            case (true, true): nil
            case (true, false): false
            case (false, true): true
            case (false, false): latin == cyrillic ? draw : cyrillic > latin
            }
        }
    }
}
