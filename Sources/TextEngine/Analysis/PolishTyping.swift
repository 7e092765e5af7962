/// Gives the ending of a Polish word that was typed without diacritics the ones it should have, so
/// that the stemmer knows it: `zwrocic` as `zwrocić`, `dostalam` as `dostałam`.
///
/// Only words of ASCII letters are changed, short ones never. The stem keeps its missing diacritics,
/// which do not matter because keys have none.
struct PolishTyping: Sendable {
    static let shared = PolishTyping()

    private static let shortest = 6
    private let restored: [String: String]

    private init() {
        var restored: [String: String] = [:]
        var typed: Substring?
        for word in Self.endings.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if let ending = typed {
                restored[String(ending)] = String(word)
                typed = nil
            } else {
                typed = word
            }
        }
        self.restored = restored
    }

    /// Returns a word with the diacritics of its ending.
    func restoringEnding(of word: String) -> String {
        guard word.utf8.count >= Self.shortest, word.utf8.allSatisfy({ $0 < 0x80 })
        else { return word }
        for length in stride(from: 6, through: 1, by: -1) {
            if let ending = restored[String(word.suffix(length))] {
                return word.dropLast(length) + ending
            }
        }
        return word
    }
}
