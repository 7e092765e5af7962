/// How a collection spells: which of its rare words are slips of frequent ones, which words it
/// writes in one or in two, and what its words look like typed on the wrong keyboard.
///
/// Everything is learned from the collection; the order of its texts does not matter. A correction
/// that is wrong does more harm than one that is missing, so that a slip must be rare, one edit from
/// a frequent word, and stand between the same words.
package struct SpellingModel: Sendable, Codable {
    private var forms: [String: String] = [:]
    private var compounds = CompoundWords()
    private var layout = WrongLayout()

    /// The slips and what they stand for, in the order of the alphabet.
    package private(set) var corrections: [Correction] = []

    /// A word as it is mostly written by mistake, and the word that is meant.
    package struct Correction: Sendable, Codable {
        package var written: String
        package var meant: String
    }

    /// Creates a model that changes nothing.
    package init() {}

    /// Learns from texts.
    package init(of texts: some Sequence<(text: String, language: Language)>) {
        let texts = Array(texts)
        let partCount = max(1, min(Parallel.threadCount, texts.count / 256))
        let parts = Parallel.map(partCount, least: 1) {
        } each: { part, _ -> (counts: WordCounts, sequence: WordSequence) in
            var counts = WordCounts()
            var sequence = WordSequence()
            for ordinal in texts.count * part / partCount..<texts.count * (part + 1) / partCount {
                counts.add(texts[ordinal].text, language: texts[ordinal].language, to: &sequence)
            }
            return (counts, sequence)
        }
        var counts = parts[0].counts
        var sequences = [parts[0].sequence]
        for var part in parts.dropFirst() {
            part.sequence.renumber(counts.merge(part.counts))
            sequences.append(part.sequence)
        }
        self.init(counts, sequences)
    }

    /// Learns from the words of a collection alone: only wrong keyboards and missing diacritics are
    /// known then, because a slip shows by the words around it.
    package init(_ counts: WordCounts) { self.init(counts, []) }

    private init(_ counts: WordCounts, _ sequences: [WordSequence]) {
        let vocabulary = SpellingVocabulary(counts)
        let candidates = SpellingCandidates(vocabulary).all
        let contexts = SpellingContexts.reading(sequences, vocabulary, candidates)
        layout = WrongLayout(vocabulary)
        compounds = CompoundWords(contexts, vocabulary)
        for (number, word) in vocabulary.words.enumerated() {
            if let restored = word.restored { forms[vocabulary.plain.text(of: number)] = restored }
        }
        let slips = SpellingSlips(candidates, contexts, vocabulary)
        for (word, target) in slips.targets {
            let written = vocabulary.plain.text(of: word)
            let meant = vocabulary.words[target]
            forms[written] = meant.restored ?? meant.form
            corrections.append(Correction(written: written, meant: meant.form))
        }
        corrections.sort { $0.written < $1.written }
    }

    /// Returns the word that a lower-case word stands for: mostly itself.
    package func correction(of word: String) -> String {
        if forms.isEmpty { return word }
        let plain = LetterFolding.shared.folded(word)
        guard let form = forms[plain] else { return word }
        // A word with its own diacritics only gives way to another word.
        let isSlip = LetterFolding.shared.folded(form) != plain
        return isSlip || plain == word ? form : word
    }

    /// Returns the word that others write in place of two that follow each other.
    package func joined(_ first: String, _ second: String) -> String? {
        compounds.word(first, second)
    }

    /// Returns the two words that others write in place of one.
    package func parts(of word: String) -> (first: String, second: String)? {
        compounds.parts(of: word)
    }

    /// Returns a text that was typed on the wrong keyboard as it was meant, in lower case; nil for
    /// all other texts.
    package func retyped(_ text: String) -> String? {
        layout.retyped(text)
    }

    /// The words that are written both in two and in one.
    package var compoundWords: [(apart: String, together: String)] { compounds.all }

    func traits(of word: String) -> AnalyzedWord.Traits {
        var traits: AnalyzedWord.Traits = []
        if compounds.begins(with: word) { traits.insert(.beginsWord) }
        if compounds.ends(with: word) { traits.insert(.endsWord) }
        if compounds.parts(of: word) != nil { traits.insert(.isTwoWords) }
        return traits
    }
}
