/// Turns texts into words and features that an extractor knows; it belongs to one thread.
///
/// It learns nothing for others: words that the extractor had not met get numbers of the reader's
/// own, which mean something only to it.
package final class FeatureReader {
    private let known: KnownFeatures
    private let analyzer = Analyzer()
    private let grams: CharacterGrams
    private let cache: AnalysisCache
    private var newWords: [[Int32]: Int32] = [:]
    private var newStems: [String: Int32] = [:]
    private var newGrams: [UInt64: Int32] = [:]
    private var newVocabulary = WordFeatures()

    package init(_ known: KnownFeatures) {
        self.known = known
        grams = known.grams
        cache = known.cache()
    }

    /// Returns the words of a text in order, without the values that say nothing.
    package func words(of text: String, language: Language) -> [Int32] {
        cache.withTable(of: language) { table in
            var words: [Int32] = []
            for word in analyzer.words(in: text, language: language, using: cache, &table) {
                switch word {
                case .word(let entry): words.append(number(of: &table.values[entry]))
                case .value(let tokenClass):
                    if FeatureExtractor.saysNothing.contains(tokenClass) { continue }
                    words.append(
                        known.wordOfValue[tokenClass]
                            ?? number(of: [stem(named: tokenClass.classTerm ?? "")]))
                }
            }
            return words
        }
    }

    /// Returns a text as counted features.
    package func bag(of text: String, language: Language) -> FeatureBag {
        var occurrences: [Int32] = []
        for word in words(of: text, language: language) { occurrences += features(of: word) }
        return FeatureBag(counting: occurrences)
    }

    /// Returns the features of a word: its stem, then its n-grams.
    func features(of word: Int32) -> ArraySlice<Int32> {
        let own = Int(word) - known.vocabulary.count
        return own < 0
            ? known.vocabulary.features(of: word) : newVocabulary.features(of: Int32(own))
    }

    /// Returns the stem of a word.
    package func stem(of word: Int32) -> Int32 {
        let own = Int(word) - known.vocabulary.count
        return own < 0 ? known.vocabulary.stem(of: word) : newVocabulary.stem(of: Int32(own))
    }

    private func number(of word: inout AnalyzedWord) -> Int32 {
        if let number = word.number { return number }
        var features = [stem(named: word.term.key)]
        for hash in grams.hashes(of: word.term.surface) {
            features.append(
                known.gramHashes.existing(hash).map { $0 * 2 + 1 }
                    ?? Self.number(of: hash, in: &newGrams, after: border) + 1)
        }
        let number = number(of: features)
        word.number = number
        return number
    }

    private func stem(named key: String) -> Int32 {
        known.stems.existing(key).map { $0 * 2 }
            ?? Self.number(of: key, in: &newStems, after: border)
    }

    private func number(of features: [Int32]) -> Int32 {
        if let known = known.wordWithFeatures[features] ?? newWords[features] { return known }
        let number = Int32(truncatingIfNeeded: known.vocabulary.count + newVocabulary.count)
        newVocabulary.append(features)
        newWords[features] = number
        return number
    }

    /// The first even number above all known features.
    private var border: Int32 { Int32(truncatingIfNeeded: known.featureCount + 1) & ~1 }

    private static func number<Value>(
        of value: Value, in numbers: inout [Value: Int32], after border: Int32
    ) -> Int32 {
        if let known = numbers[value] { return known }
        let number = border + 2 * Int32(truncatingIfNeeded: numbers.count)
        numbers[value] = number
        return number
    }
}
