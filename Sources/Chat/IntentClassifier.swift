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
    private let examples: [(pattern: String, intent: Intent)]
    private let features: SentenceFeatures
    /// What a whole sentence means that is an example, its slots apart; nothing where the examples
    /// of two intents are alike.
    private let intents: [String: Intent?]
    private let regressions = Mutex<Regressions?>(nil)

    /// Learnt in ways that err differently: the mean of their probabilities errs less than either.
    private struct Regressions: Sendable {
        let features: PairedFeatures
        let all: [SoftmaxRegression]
    }

    /// Told apart in five folds of the examples, by pattern: 83.3 and 83.2% either, 83.8% together
    /// (82.9% the first without pairs of words), with letters in twos, too, and ten passes of the
    /// second, which both take longer to learn. Other steps and penalties did less.
    private static let methods: [SoftmaxRegression.Method] = [
        .adaptiveSteps(step: 0.2, passes: 5), .penalty(fit: 100, passes: 4),
    ]

    /// Learns which words the examples of a language have; what they tell is learnt when a
    /// sentence of the language is first said.
    init(_ book: Utterances.Book) {
        language = book.language
        // What day it is changes no pattern.
        let today = Today(Date(timeIntervalSince1970: 0))
        let patterns = Parallel.map(book.examples.count, scratch: {}) { number, _ in
            Slots(book.examples[number].sentence, today: today).pattern
        }
        examples = Array(zip(patterns, book.examples.map(\.intent)))
        intents = Dictionary(
            examples.map { ($0.pattern, $0.intent) }, uniquingKeysWith: { $0 == $1 ? $0 : nil })
        features = SentenceFeatures(of: patterns, language: book.language)
    }

    /// Returns how much of a sentence the examples have words or letters of, 0 to 1.
    func familiarity(of pattern: String) -> Float {
        features.familiarity(of: features.bag(of: pattern))
    }

    /// Returns all intents, the likeliest first, equals in the order of declaration.
    func readings(of pattern: String) -> [Reading] {
        zip(Intent.allCases, probabilities(of: pattern)).map(Reading.init).enumerated().sorted {
            ($0.element.probability, $1.offset) > ($1.element.probability, $0.offset)
        }.map(\.element)
    }

    private func probabilities(of pattern: String) -> [Float] {
        if let known = intents[pattern] ?? nil {
            return Intent.allCases.map { $0 == known ? 1 : 0 }
        }
        let learnt = learnt()
        let vector = learnt.features.vector(of: pattern, features.bag(of: pattern))
        let all = learnt.all.map { $0.probabilities(of: vector) }
        return Intent.allCases.indices.map { intent in
            all.reduce(0) { $0 + $1[intent] } / Float(all.count)
        }
    }

    /// Learns what the examples tell, where that is still to do.
    func learn() { _ = learnt() }

    private func learnt() -> Regressions {
        regressions.withLock { known in
            if let known { return known }
            let order = Intent.allCases
            let paired = PairedFeatures(of: examples.map(\.pattern), features)
            let training = TrainingExamples(
                paired.examples, classes: examples.map { order.firstIndex(of: $0.intent) ?? 0 })
            let learnt = Regressions(
                features: paired,
                all: Parallel.map(Self.methods.count, least: 1, scratch: {}) { number, _ in
                    SoftmaxRegression(
                        training, classCount: order.count, method: Self.methods[number])
                })
            known = learnt
            return learnt
        }
    }
}
