/// Which letter trigrams, edges included, the words of a vocabulary have.
struct LetterPatterns {
    private var counts: [UInt64: Int]

    /// Counts the trigrams of some words in the words that were written more than once.
    init(of words: some Sequence<[UInt32]>, in vocabulary: SpellingVocabulary) {
        var counts: [UInt64: Int] = [:]
        for word in words {
            for trigram in Self.trigrams(of: word) { counts[trigram] = 0 }
        }
        if !counts.isEmpty {
            for (number, word) in vocabulary.words.enumerated() where word.count > 1 {
                for trigram in Self.trigrams(of: vocabulary.letters(of: number)) {
                    if let count = counts[trigram] { counts[trigram] = count + 1 }
                }
            }
        }
        self.counts = counts
    }

    /// Whether a word has a trigram that no other word has.
    func isOdd(_ word: [UInt32], isCounted: Bool) -> Bool {
        let own = Self.trigrams(of: word)
        return own.contains { trigram in
            let others = (counts[trigram] ?? 0) - (isCounted ? own.count { $0 == trigram } : 0)
            return others < 1
        }
    }

    private static func trigrams(of word: [UInt32]) -> [UInt64] {
        var trigrams: [UInt64] = []
        trigrams.reserveCapacity(word.count)
        var window: UInt64 = 0
        for (position, letter) in ([0] + word + [0]).enumerated() {
            window = (window << 21 | UInt64(letter)) & (1 << 63 - 1)
            if position >= 2 { trigrams.append(window) }
        }
        return trigrams
    }
}
