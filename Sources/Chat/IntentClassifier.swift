import Foundation
import TextEngine

/// What the examples of one language teach: how likely a sentence means each intent.
final class IntentClassifier: Sendable {
    /// An intent and how likely it is meant, 0 to 1.
    struct Reading: Equatable {
        var intent: Intent
        var probability: Float
    }

    let language: Language
    private let features: SentenceFeatures
    /// Learnt in ways that err differently: the mean of their probabilities errs less than either.
    private let regressions: [SoftmaxRegression]
    /// What a whole sentence means that is an example, its slots apart; nothing where the examples
    /// of two intents are alike.
    private let intents: [String: Intent?]

    /// Told apart in five folds of the examples, by pattern: 83.3 and 83.2% either, 83.8% together
    /// (82.9% the first without pairs of words), with letters in twos, too, and ten passes of the
    /// second, which both take longer to learn. Other steps and penalties did less.
    private static let methods: [SoftmaxRegression.Method] = [
        .adaptiveSteps(step: 0.2, passes: 5), .penalty(fit: 100, passes: 4),
    ]

    /// Learns the examples of a language.
    init(_ book: Utterances.Book) {
        language = book.language
        // What day it is changes no pattern.
        let today = Today(Date(timeIntervalSince1970: 0))
        let patterns = Parallel.map(book.examples.count, scratch: {}) { number, _ in
            Slots(book.examples[number].sentence, today: today).pattern
        }
        intents = Dictionary(
            zip(patterns, book.examples.map(\.intent)),
            uniquingKeysWith: { $0 == $1 ? $0 : nil })
        let features = SentenceFeatures(of: patterns, language: book.language)
        self.features = features
        let order = Intent.allCases
        let classes = book.examples.map { order.firstIndex(of: $0.intent) ?? 0 }
        regressions = Parallel.map(Self.methods.count, least: 1, scratch: {}) { number, _ in
            SoftmaxRegression(
                examples: features.examples, classes: classes, classCount: order.count,
                method: Self.methods[number])
        }
    }

    /// Returns all intents, the likeliest first, equals in the order of declaration, and how much
    /// of the sentence the examples have words or letters of, 0 to 1.
    func readings(of pattern: String) -> (readings: [Reading], familiarity: Float) {
        let (vector, familiarity) = features.vector(of: pattern)
        let readings = zip(Intent.allCases, probabilities(of: pattern, vector)).map(Reading.init)
        return (
            readings.enumerated().sorted {
                ($0.element.probability, $1.offset) > ($1.element.probability, $0.offset)
            }.map(\.element), familiarity
        )
    }

    private func probabilities(of pattern: String, _ vector: SparseVector) -> [Float] {
        if let known = intents[pattern] ?? nil {
            return Intent.allCases.map { $0 == known ? 1 : 0 }
        }
        let all = regressions.map { $0.probabilities(of: vector) }
        return Intent.allCases.indices.map { intent in
            all.reduce(0) { $0 + $1[intent] } / Float(all.count)
        }
    }
}
