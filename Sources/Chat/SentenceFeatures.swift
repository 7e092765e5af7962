import Synchronization
import TextEngine

/// What a sentence's pattern is compared by: its words and their letters.
final class SentenceFeatures: Sendable {
    /// Words, and letters of words; sentences of three or four words need all that they have in
    /// common.
    private let extractor: Mutex<FeatureExtractor>
    private let language: Language
    /// How rare words and letters are among the examples.
    private let space: VectorSpace
    /// How many features the words and letters of the examples have.
    let knownCount: Int
    /// The patterns of the examples, counted.
    let bags: [FeatureBag]

    /// Learns which features the patterns of the examples have.
    init(of patterns: [String], language: Language) {
        self.language = language
        let extractor = FeatureExtractor(grams: CharacterGrams(lengths: 3...5))
        bags = patterns.map { extractor.bag(of: $0, language: language) }
        knownCount = bags.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        // The classifier says which words tell: rarity needs less of a say than among customers'
        // texts.
        space = VectorSpace(of: bags, idfExponent: 0.5)
        self.extractor = Mutex(extractor)
    }

    /// Returns a pattern, counted; what no example has is counted beyond what they have.
    func bag(of pattern: String) -> FeatureBag {
        extractor.withLock { $0.bag(of: pattern, language: language) }
    }

    /// Returns how much of a pattern the examples have words or letters of, 0 to 1.
    func familiarity(of bag: FeatureBag) -> Float {
        let vector = space.vector(of: bag)
        var known: Float = 0
        for (feature, value) in zip(vector.features, vector.values) where feature < knownCount {
            known += value * value
        }
        return known
    }
}
