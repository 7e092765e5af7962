import Synchronization
import TextEngine

/// What a sentence's pattern is compared by: its words, their letters, and which words stand side
/// by side.
final class SentenceFeatures: Sendable {
    /// Words, and letters of words; sentences of three or four words need all that they have in
    /// common.
    private let extractor: Mutex<FeatureExtractor>
    private let language: Language
    /// How rare words and letters are among the examples, and how rare those and pairs of words.
    private let words: VectorSpace
    private let wordsAndPairs: VectorSpace
    /// How many features the words and letters of the examples have.
    private let knownCount: Int
    /// The feature of each pair of words that an example has.
    private let pairs: [Pair: Int32]

    /// The examples as vectors.
    let examples: [SparseVector]

    /// Even, and more than there are features.
    private static let beyond: Int32 = 1 << 28

    private struct Pair: Hashable {
        var first: Substring
        var second: Substring
    }

    /// Learns which features the patterns of the examples have.
    init(of patterns: [String], language: Language) {
        self.language = language
        let extractor = FeatureExtractor(grams: CharacterGrams(lengths: 3...5))
        let bags = patterns.map { extractor.bag(of: $0, language: language) }
        let knownCount = bags.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        // Pairs count as words do, whose features are even.
        var next = Int32(truncatingIfNeeded: (knownCount + 1) / 2 * 2)
        var pairs: [Pair: Int32] = [:]
        let withPairs = zip(bags, patterns).map { bag, pattern in
            var features = bag.occurrences
            for pair in Self.pairs(in: pattern) {
                if pairs[pair] == nil {
                    pairs[pair] = next
                    next += 2
                }
                if let feature = pairs[pair] { features.append(feature) }
            }
            return FeatureBag(counting: features)
        }
        // The classifier says which words tell: rarity needs less of a say than among customers'
        // texts.
        words = VectorSpace(of: bags, idfExponent: 0.5)
        let wordsAndPairs = VectorSpace(of: withPairs, idfExponent: 0.5)
        examples = withPairs.map(wordsAndPairs.vector)
        self.wordsAndPairs = wordsAndPairs
        self.knownCount = knownCount
        self.pairs = pairs
        self.extractor = Mutex(extractor)
    }

    /// Returns a pattern as a vector, and how much of it the examples have words or letters of, 0
    /// to 1.
    func vector(of pattern: String) -> (vector: SparseVector, familiarity: Float) {
        let bag = extractor.withLock { $0.bag(of: pattern, language: language) }
        let vector = words.vector(of: bag)
        var known: Float = 0
        for (feature, value) in zip(vector.features, vector.values) where feature < knownCount {
            known += value * value
        }
        // What no example has keeps its share of the length: it makes every intent less likely.
        let features =
            bag.occurrences.map { $0 < knownCount ? $0 : $0 + Self.beyond }
            + Self.pairs(in: pattern).enumerated().map { position, pair in
                pairs[pair] ?? 2 * (Self.beyond + Int32(truncatingIfNeeded: position))
            }
        return (wordsAndPairs.vector(of: FeatureBag(counting: features)), known)
    }

    /// Returns the beginnings of the words that stand side by side; nothing stands before the first
    /// word and behind the last.
    private static func pairs(in pattern: String) -> [Pair] {
        let words = pattern.split(separator: " ").map { Sentence.folded(String($0)).prefix(5) }
        return zip([""] + words, words + [""]).map(Pair.init)
    }
}

extension FeatureBag {
    /// Each feature as often as the text has it.
    fileprivate var occurrences: [Int32] {
        zip(features, counts).flatMap { Array(repeating: $0, count: Int($1)) }
    }
}
