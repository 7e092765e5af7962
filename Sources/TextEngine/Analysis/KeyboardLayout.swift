/// The keys of the English and of the Russian keyboard, to read what was typed on the wrong one.
enum KeyboardLayout {
    private static let english = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`".unicodeScalars.map(\.value)
    private static let russian = "йцукенгшщзхъфывапролджэячсмитьбюё".unicodeScalars.map(\.value)
    private static let russianOfEnglish = table(from: english, to: russian)
    private static let englishOfRussian = table(from: russian, to: english)

    /// Returns what the keys of a lower-case chunk give on the Russian keyboard: `rfr` is `как`.
    ///
    /// Nil if a character has no key there that gives a letter.
    static func russian(_ chunk: ArraySlice<UInt32>) -> [UInt32]? {
        converted(chunk, russianOfEnglish)
    }

    /// Returns what the keys of a lower-case chunk give on the English keyboard: `пщщпду` is `google`.
    static func english(_ chunk: ArraySlice<UInt32>) -> [UInt32]? {
        guard let word = converted(chunk, englishOfRussian),
            word.allSatisfy({ (0x61...0x7A).contains($0) })
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

    /// The letter of each code point's key on the other keyboard; 0 where there is none.
    private static func table(from keys: [UInt32], to letters: [UInt32]) -> [UInt32] {
        var table = [UInt32](repeating: 0, count: Int(keys.max() ?? 0) + 1)
        for (key, letter) in zip(keys, letters) { table[Int(key)] = letter }
        return table
    }

    private static func converted(_ chunk: ArraySlice<UInt32>, _ table: [UInt32]) -> [UInt32]? {
        var result: [UInt32] = []
        result.reserveCapacity(chunk.count)
        for code in chunk {
            guard code < table.count, table[Int(code)] > 0 else { return nil }
            result.append(table[Int(code)])
        }
        return result
    }
}
