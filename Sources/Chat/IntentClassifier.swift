import Foundation
import Synchronization
import TextEngine

/// What the examples of one language teach: how likely a sentence means each intent.
final class IntentClassifier: Sendable {
    /// An intent and how likely it is meant, 0 to 1.
    struct Reading: Equatable {
        var intent: Intent
        var probability: Float
    }

    let language: Language
    /// Sentences of three or four words need all that they have in common.
    private let extractor: Mutex<FeatureExtractor>
    private let space: VectorSpace
    private let regression: SoftmaxRegression
    /// What a whole sentence means that is an example, its slots apart; nothing where the examples
    /// of two intents are alike.
    private let intents: [String: Intent?]
    /// How many features the examples have.
    private let knownCount: Int

    /// Learns the examples of a language.
    init(_ book: Utterances.Book) {
        language = book.language
        let extractor = FeatureExtractor(grams: CharacterGrams(lengths: 3...5))
        // What day it is changes no pattern.
        let today = Today(Date(timeIntervalSince1970: 0))
        let patterns = book.examples.map { Slots($0.sentence, today: today).pattern }
        intents = Dictionary(
            zip(patterns, book.examples.map(\.intent)),
            uniquingKeysWith: { $0 == $1 ? $0 : nil })
        let bags = patterns.map { extractor.bag(of: $0, language: book.language) }
        // The classifier says which words tell: rarity needs less of a say than among customers'
        // texts.
        let space = VectorSpace(of: bags, idfExponent: 0.5)
        self.space = space
        knownCount = bags.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        let order = Intent.allCases
        regression = SoftmaxRegression(
            examples: bags.map(space.vector),
            classes: book.examples.map { example in
                order.firstIndex(of: example.intent) ?? 0
            }, classCount: order.count)
        self.extractor = Mutex(extractor)
    }

    /// Returns all intents, the likeliest first, equals in the order of declaration, and how much
    /// of the sentence the examples have words or letters of, 0 to 1.
    func readings(of pattern: String) -> (readings: [Reading], familiarity: Float) {
        let vector = space.vector(
            of: extractor.withLock { $0.bag(of: pattern, language: language) })
        var known: Float = 0
        for (feature, value) in zip(vector.features, vector.values)
        where Int(feature) < knownCount {
            known += value * value
        }
        let probabilities =
            (intents[pattern] ?? nil).map { known in
                Intent.allCases.map { $0 == known ? 1 : 0 }
            } ?? regression.probabilities(of: vector)
        let readings = zip(Intent.allCases, probabilities).map(Reading.init)
        return (
            readings.enumerated().sorted {
                ($0.element.probability, $1.offset) > ($1.element.probability, $0.offset)
            }.map(\.element), known
        )
    }
}
