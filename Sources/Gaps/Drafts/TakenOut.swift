import Cleaning
import TextEngine

/// What a sentence still says after redaction took a datum out of it.
enum TakenOut {
    /// A datum has a verb and a noun of its own (`call the number …`, `sent to the address …`), and a
    /// statement needs a subject and a predicate beside them.
    private static let wordsOfDatum = 2
    private static let wordsOfStatement = 2

    /// Returns a redacted text without its marks, and how many there were.
    static func rest(of redacted: String) -> (text: String, marks: Int) {
        var text = ""
        var marks = 0
        var rest = redacted[...]
        while let start = rest.firstIndex(of: "[") {
            text += rest[..<start]
            let behind = rest[rest.index(after: start)...]
            let inside = behind.prefix { $0.isLowercase || $0 == " " }
            if !inside.isEmpty, inside.endIndex < behind.endIndex, behind[inside.endIndex] == "]" {
                marks += 1
                text += " "
                rest = behind[behind.index(after: inside.endIndex)...]
            } else {
                text += "["
                rest = behind
            }
        }
        return (text + rest, marks)
    }

    /// Whether what was taken out was the point of a sentence, so that little is left of it.
    static func wasThePoint(
        of redacted: String, language: Language?, using cache: AnalysisCache
    ) -> Bool {
        let (text, marks) = rest(of: redacted)
        guard marks > 0 else { return false }
        let words = SentenceWords(text, language: language, using: cache)
        return words.all.count(where: \.isContent) < wordsOfStatement + wordsOfDatum * marks
    }
}
