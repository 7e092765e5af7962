/// The keys of the English and of the Russian keyboard, to read what was typed on the wrong one.
enum KeyboardLayout {
    private static let english = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,.`".unicodeScalars)
    private static let russian = Array("йцукенгшщзхъфывапролджэячсмитьбюё".unicodeScalars)
    private static let russianOfEnglish = Dictionary(
        uniqueKeysWithValues: zip(english, russian))
    private static let englishOfRussian = Dictionary(
        uniqueKeysWithValues: zip(russian, english))

    /// Returns what the keys of a lower-case chunk give on the Russian keyboard: `rfr` is `как`.
    ///
    /// Nil if a character has no key there that gives a letter.
    static func russian(_ chunk: Substring.UnicodeScalarView) -> String? {
        converted(chunk, russianOfEnglish)
    }

    /// Returns what the keys of a lower-case chunk give on the English keyboard: `пщщпду` is `google`.
    static func english(_ chunk: Substring.UnicodeScalarView) -> String? {
        guard let word = converted(chunk, englishOfRussian),
            word.utf8.allSatisfy({ ByteKinds.shared[$0].contains(.letter) })
        else { return nil }
        return word
    }

    /// Whether two letters lie side by side on a keyboard and are not both vowels, which people
    /// mistake for each other without slipping.
    static func areNeighbors(_ first: UInt32?, _ second: UInt32?) -> Bool {
        guard let first = first.flatMap({ keys[$0] }), let second = second.flatMap({ keys[$0] }),
            first.board == second.board, !(first.isVowel && second.isVowel)
        else { return false }
        let distance = abs(first.place - second.place)
        return first.row == second.row
            ? distance == 4 : abs(first.row - second.row) == 1 && distance <= 4
    }

    /// Where a key lies; the place counts quarters of a key, because each row is shifted a little.
    private struct Key {
        var board: Int
        var row: Int
        var place: Int
        var isVowel: Bool
    }

    private static let keys: [UInt32: Key] = {
        var keys: [UInt32: Key] = [:]
        let boards = [
            ["qwertyuiop", "asdfghjkl", "zxcvbnm"], ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
        ]
        for (board, rows) in boards.enumerated() {
            for (row, letters) in rows.enumerated() {
                for (column, letter) in letters.unicodeScalars.enumerated() {
                    keys[letter.value] = Key(
                        board: board, row: row, place: column * 4 + [0, 1, 3][row],
                        isVowel: "aeiouyаеиоуыэюя".unicodeScalars.contains(letter))
                }
            }
        }
        return keys
    }()

    private static func converted(
        _ chunk: Substring.UnicodeScalarView, _ keys: [Unicode.Scalar: Unicode.Scalar]
    ) -> String? {
        var result = String.UnicodeScalarView()
        for scalar in chunk {
            guard let other = keys[scalar] else { return nil }
            result.append(other)
        }
        return String(result)
    }
}
