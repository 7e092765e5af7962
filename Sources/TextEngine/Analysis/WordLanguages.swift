/// How well the words met so far suit each language; it belongs to one thread.
///
/// A collection repeats its words. This only saves time, the answers are the same without it.
package final class WordLanguages {
    /// What one word says about its text's language.
    struct Evidence {
        /// Nil for a word of no known script.
        var script: ScriptCount.Script?
        var letters = 0
        var score = TrigramModel.HalfBits()
    }

    /// What one function word weighs, in half bits.
    private static let markerWeight: Int32 = 12

    private static let latinMarkers = LanguageMarkers.table(of: TrigramModel.latin.languages)
    private static let cyrillicMarkers = LanguageMarkers.table(
        of: TrigramModel.cyrillic.languages)

    private var table = WordTable<Evidence>()

    /// Creates an empty memory.
    package init() {}

    /// Returns what a lower-case word says.
    func evidence(of word: borrowing [UInt8]) -> Evidence {
        table.value(of: word, make: Self.measured)
    }

    private static func measured(_ word: String) -> Evidence {
        guard let script = ScriptCount.script(of: word) else { return Evidence() }
        let folded = LetterFolding.shared.folded(word)
        let score: TrigramModel.HalfBits
        let marks: TrigramModel.HalfBits?
        switch script {
        case .latin: (score, marks) = (TrigramModel.latin.score(of: word), latinMarkers[folded])
        case .cyrillic:
            (score, marks) = (TrigramModel.cyrillic.score(of: word), cyrillicMarkers[folded])
        case .other: (score, marks) = (TrigramModel.HalfBits(), nil)
        }
        return Evidence(
            script: script, letters: word.unicodeScalars.count,
            score: score &+ (marks ?? TrigramModel.HalfBits()) &* markerWeight)
    }
}
