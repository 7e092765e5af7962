import Foundation

/// Tells which language a text is written in, out of a closed list.
///
/// The script comes first, then the text's letter trigrams and function words. A short text says
/// little by itself, so that the prior of its collection decides.
package struct LanguageIdentifier: Sendable {
    /// The languages that are told apart by their words; other scripts are told by their letters.
    package static let languages = (TrigramModel.latin.languages + TrigramModel.cyrillic.languages)
        .sorted()

    /// What one function word weighs, in bits.
    private static let markerBits: Float = 6
    /// Trigrams overlap and words repeat, so that their evidence counts for less than its sum.
    private static let trust: Float = 0.35
    /// How many words of a text are looked at.
    private static let wordLimit = 80

    private let markers: [Language: Set<String>]
    private let tokenizer = Tokenizer()

    /// Creates an identifier.
    package init() {
        markers = Dictionary(
            uniqueKeysWithValues: Self.languages.map { ($0, LanguageMarkers.words(of: $0)) })
    }

    /// Returns the language of a text, or nil if it has no words and no prior is given.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - prior: The share of each language in the collection; without one, all are alike.
    package func language(of text: String, prior: [Language: Double] = [:]) -> Language? {
        probabilities(of: text, prior: prior).first?.language
            ?? prior.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Returns the languages that a text can be in, the most probable first; empty without words.
    package func probabilities(
        of text: String, prior: [Language: Double] = [:]
    ) -> [(language: Language, probability: Double)] {
        let words = words(of: text)
        let scripts = ScriptCount(words)
        guard let script = scripts.main else { return [] }
        let model: TrigramModel
        switch script {
        case .latin: model = .latin
        case .cyrillic: model = .cyrillic
        case .other(let language): return [(language, 1)]
        }
        var scores = [Float](repeating: 0, count: model.languages.count)
        for word in words where ScriptCount.script(of: word) == script {
            let folded = LetterFolding.shared.folded(word)
            model.score(word, into: &scores)
            for (index, language) in model.languages.enumerated()
            where markers[language]?.contains(folded) == true {
                scores[index] += Self.markerBits
            }
        }
        return posterior(scores, model.languages, prior)
    }

    private func posterior(
        _ scores: [Float], _ languages: [Language], _ prior: [Language: Double]
    ) -> [(language: Language, probability: Double)] {
        var ranked: [(language: Language, bits: Double)] = []
        for (index, language) in languages.enumerated() {
            // A language that the collection has not shown yet keeps one chance in two hundred.
            let share = prior.isEmpty ? 1 : max(prior[language] ?? 0, 0.005)
            let bits = Double(scores[index] * Self.trust) + log2(share)
            ranked.append((language, bits))
        }
        ranked.sort { ($1.bits, $0.language) < ($0.bits, $1.language) }
        let best = ranked.first?.bits ?? 0
        let shares = ranked.map { exp2($0.bits - best) }
        let total = shares.reduce(0, +)
        return zip(ranked, shares).map { ($0.language, $1 / total) }
    }

    private func words(of text: String) -> [String] {
        var words: [String] = []
        tokenizer.forEachToken(in: text) { _, folded, tokenClass in
            if tokenClass == .word, words.count < Self.wordLimit {
                words.append(String(decoding: copy folded, as: UTF8.self))
            }
        }
        return words
    }
}
