import Foundation

/// How likely a text of one language belongs to each of several classes, learnt from examples.
///
/// A text is its stems, the letters of its words and the pairs of stems that stand side by side.
/// Two regressions that err differently are learnt, one with adaptive steps and one with a penalty;
/// the mean of their probabilities errs less than either.
package final class TextClassifier: Sendable {
    private let language: Language
    private let known: KnownFeatures
    /// The feature of each pair of stems that an example has.
    private let pairs: [Pair: Int32]
    private let space: VectorSpace
    private let regressions: [SoftmaxRegression]

    /// Two stems; the border of a text is beside its first and its last word.
    private struct Pair: Hashable {
        var first: Int32
        var second: Int32
    }

    /// Even, and more than there are features: what no example has is counted from here on.
    private static let beyond: Int32 = 1 << 28
    private static let border: Int32 = -1
    private static let methods: [SoftmaxRegression.Method] = [
        .adaptiveSteps(step: 0.2, passes: 5), .penalty(fit: 30, passes: 8),
    ]

    /// A mean of two is less certain than it should be: raised to this power, probabilities say most
    /// about examples that were left out (in five folds, in each of three languages).
    private static let sharpness: Float = 1.5

    /// Learns from examples.
    ///
    /// - Parameters:
    ///   - examples: Texts with their classes, from 0 on.
    ///   - classCount: All classes are below it.
    package init(_ examples: [(text: String, label: Int)], classCount: Int, language: Language) {
        let extractor = FeatureExtractor(grams: CharacterGrams(lengths: 3...5))
        let words = examples.map { extractor.words(of: $0.text, language: language) }
        let vocabulary = extractor.vocabulary
        var next = Int32(truncatingIfNeeded: vocabulary.featureCount + 1) & ~1
        var pairs: [Pair: Int32] = [:]
        let bags = words.map { words in
            var features = words.flatMap { vocabulary.features(of: $0) }
            for pair in Self.pairs(of: words.map(vocabulary.stem)) {
                if pairs[pair] == nil {
                    pairs[pair] = next
                    next += 2
                }
                features += pairs[pair].map { [$0] } ?? []
            }
            return FeatureBag(counting: features)
        }
        // The regression says which words tell: rarity needs less of a say.
        let space = VectorSpace(of: bags, idfExponent: 0.5)
        let training = TrainingExamples(bags.map(space.vector), classes: examples.map(\.label))
        self.language = language
        self.known = extractor.known
        self.pairs = pairs
        self.space = space
        regressions = Parallel.map(Self.methods.count, least: 1, scratch: {}) { number, _ in
            SoftmaxRegression(training, classCount: classCount, method: Self.methods[number])
        }
    }

    /// What one thread reads texts with.
    package struct Reader {
        fileprivate let features: FeatureReader
    }

    package func reader() -> Reader { Reader(features: FeatureReader(known)) }

    /// Returns the probability of each class; they add up to 1.
    package func probabilities(of text: String, _ reader: Reader) -> [Float] {
        let words = reader.features.words(of: text, language: language)
        // What no example has keeps its share of the length, which makes every class less certain.
        var features = words.flatMap { word in
            reader.features.features(of: word).map {
                $0 < known.featureCount ? $0 : $0 + Self.beyond
            }
        }
        features += Self.pairs(of: words.map(reader.features.stem)).enumerated().map {
            place, pair in
            pairs[pair] ?? 2 * (Self.beyond + Int32(truncatingIfNeeded: place))
        }
        let vector = space.vector(of: FeatureBag(counting: features))
        let all = regressions.map { $0.probabilities(of: vector) }
        let shares = all[0].indices.map { label in
            pow(all.reduce(0) { $0 + $1[label] } / Float(all.count), Self.sharpness)
        }
        let sum = shares.reduce(0, +)
        return shares.map { $0 / sum }
    }

    private static func pairs(of stems: [Int32]) -> [Pair] {
        zip([border] + stems, stems + [border]).map(Pair.init)
    }
}
