import Foundation
import TextEngine

/// The examples of one language as vectors, and how near a sentence is to each intent.
final class ExampleIndex {
    /// How near a sentence is to an intent's nearest examples, 0 to 1.
    struct Reading: Equatable {
        var intent: Intent
        var nearness: Float
    }

    /// How much the nearest example counts beside the second nearest.
    ///
    /// Towards 1 a single odd example decides, towards 0.5 two must agree.
    private static let shareOfNearest: Float = 0.7

    let language: Language
    /// Sentences of three or four words need all that they have in common.
    private let extractor = FeatureExtractor(grams: CharacterGrams(lengths: 3...5))
    private let space: VectorSpace
    private let intents: [Intent]
    private var vectors: [SparseVector] = []
    /// How much each feature tells about the intent, 0 to 1.
    private let focus: [Float]

    /// Learns the examples of a language.
    init(_ book: Utterances.Book, today: Today) {
        language = book.language
        let extractor = extractor
        let bags = book.examples.map { example in
            extractor.bag(
                of: Slots(example.sentence, today: today).pattern, language: book.language)
        }
        intents = book.examples.map(\.intent)
        // The focus says which words tell: rarity needs less of a say than among customers' texts.
        space = VectorSpace(of: bags, idfExponent: 0.5)
        focus = Self.focus(of: bags, intents: intents)
        vectors = bags.map(vector)
    }

    /// Returns how far each feature is from being spread evenly over the intents: the square root
    /// of 1 less the normalised entropy of the intents of the examples that have it.
    ///
    /// "show" stands before everything, "draft" before one thing. Of the exponents 0, ½, 1 and 1½
    /// one half understood most examples from all others.
    private static func focus(of bags: [FeatureBag], intents: [Intent]) -> [Float] {
        var counts: [[Intent: Int]] = []
        for (bag, intent) in zip(bags, intents) {
            for feature in bag.features {
                while counts.count <= Int(feature) { counts.append([:]) }
                counts[Int(feature)][intent, default: 0] += 1
            }
        }
        let most = log(Double(Intent.allCases.count))
        return counts.map { counts in
            let total = Double(counts.values.reduce(0, +))
            var entropy = 0.0
            for intent in Intent.allCases {
                guard let count = counts[intent] else { continue }
                let share = Double(count) / total
                entropy -= share * log(share)
            }
            return Float(max(0.05, 1 - entropy / most).squareRoot())
        }
    }

    private func vector(of bag: FeatureBag) -> SparseVector {
        let plain = space.vector(of: bag)
        let values = zip(plain.features, plain.values).map { feature, value in
            value * (Int(feature) < focus.count ? focus[Int(feature)] : 1)
        }
        return SparseVector(features: plain.features, values: values).normalized
    }

    /// Returns all intents, nearest first; equals in the order of declaration.
    ///
    /// - Parameter excluded: An example that is left out, to test one against all others.
    func readings(of pattern: String, excluding excluded: Int? = nil) -> [Reading] {
        let query = vector(of: extractor.bag(of: pattern, language: language))
        var nearest: [Intent: (first: Float, second: Float)] = [:]
        for (ordinal, vector) in vectors.enumerated() where ordinal != excluded {
            let similarity = query.dot(vector)
            var best = nearest[intents[ordinal]] ?? (0, 0)
            if similarity > best.first {
                best = (similarity, best.first)
            } else {
                best.second = max(best.second, similarity)
            }
            nearest[intents[ordinal]] = best
        }
        let readings = Intent.allCases.map { intent in
            let best = nearest[intent] ?? (0, 0)
            let share = Self.shareOfNearest
            return Reading(intent: intent, nearness: best.first * share + best.second * (1 - share))
        }
        return readings.enumerated().sorted {
            ($0.element.nearness, $1.offset) > ($1.element.nearness, $0.offset)
        }.map(\.element)
    }
}
