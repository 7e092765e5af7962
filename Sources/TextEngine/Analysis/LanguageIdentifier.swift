import Foundation

/// Tells which language a text is written in, out of a closed list.
///
/// The script comes first, then the text's letter trigrams and function words. A short text says
/// little by itself, so that the prior of its collection decides.
package struct LanguageIdentifier: Sendable {
    /// The languages that are told apart by their words; other scripts are told by their letters.
    package static let languages = (TrigramModel.latin.languages + TrigramModel.cyrillic.languages)
        .sorted()

    /// Trigrams overlap and words repeat, so that their evidence counts for less than its sum.
    private static let trust: Float = 0.35
    /// How many words of a text are looked at.
    private static let wordLimit = 80

    private let tokenizer = Tokenizer()

    /// Creates an identifier.
    package init() {}

    /// Returns the language of a text, or nil if it has no words and no prior is given.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - prior: The share of each language in the collection; without one, all are alike.
    package func language(of text: String, prior: [Language: Double] = [:]) -> Language? {
        language(of: text, prior: LanguagePrior(prior), using: WordLanguages())
    }

    /// Returns the language of a text, remembering what each word says.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - prior: The share of each language in the collection.
    ///   - words: The words met so far; one memory a thread.
    package func language(
        of text: String, prior: LanguagePrior, using words: WordLanguages
    ) -> Language? {
        let evidence = evidence(of: text, words)
        guard let script = evidence.scripts.main else { return prior.likeliest }
        if case .other(let language) = script { return language }
        let (languages, bits) = bits(of: evidence, script, prior)
        var best = 0
        for index in bits.indices.dropFirst()
        where bits[index] > bits[best]
            || bits[index] == bits[best] && languages[index] < languages[best]
        {
            best = index
        }
        return languages[best]
    }

    /// Returns the languages that a text can be in, the most probable first; empty without words.
    package func probabilities(
        of text: String, prior: [Language: Double] = [:]
    ) -> [(language: Language, probability: Double)] {
        probabilities(of: text, prior: LanguagePrior(prior), using: WordLanguages())
    }

    /// Returns the languages that a text can be in, remembering what each word says.
    package func probabilities(
        of text: String, prior: LanguagePrior, using words: WordLanguages
    ) -> [(language: Language, probability: Double)] {
        let evidence = evidence(of: text, words)
        guard let script = evidence.scripts.main else { return [] }
        if case .other(let language) = script { return [(language, 1)] }
        let (languages, bits) = bits(of: evidence, script, prior)
        let ranked = zip(languages, bits).sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        let best = ranked.first?.1 ?? 0
        let shares = ranked.map { exp2($0.1 - best) }
        let total = shares.reduce(0, +)
        return zip(ranked, shares).map { ($0.0, $1 / total) }
    }

    /// What the words of a text say together.
    private struct Evidence {
        var scripts = ScriptCount()
        var latin = TrigramModel.HalfBits()
        var cyrillic = TrigramModel.HalfBits()
    }

    private func evidence(of text: String, _ words: WordLanguages) -> Evidence {
        var evidence = Evidence()
        var count = 0
        tokenizer.forEachToken(in: text) { _, folded, tokenClass in
            guard tokenClass == .word, count < Self.wordLimit else { return }
            count += 1
            let word = words.evidence(of: folded)
            guard let script = word.script else { return }
            evidence.scripts.add(word.letters, of: script)
            switch script {
            case .latin: evidence.latin &+= word.score
            case .cyrillic: evidence.cyrillic &+= word.score
            case .other: break
            }
        }
        return evidence
    }

    /// Returns the languages of a script with what speaks for each, in bits.
    private func bits(
        of evidence: Evidence, _ script: ScriptCount.Script, _ prior: LanguagePrior
    ) -> (languages: [Language], bits: [Double]) {
        let isLatin = script == .latin
        let languages = (isLatin ? TrigramModel.latin : TrigramModel.cyrillic).languages
        let score = isLatin ? evidence.latin : evidence.cyrillic
        let priorBits = isLatin ? prior.latinBits : prior.cyrillicBits
        let bits = languages.indices.map { index in
            Double(Float(score[index]) / 2 * Self.trust) + priorBits[index]
        }
        return (languages, bits)
    }
}
