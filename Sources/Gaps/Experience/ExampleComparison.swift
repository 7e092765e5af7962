import SupportModel
import TextEngine

/// Compares questions with examples of several classes, in the question's own language.
struct ExampleComparison: Sendable {
    /// The examples of a class that are looked at: its nearest.
    private static let nearestCount = 3

    let questions: QuestionList
    /// Makes questions comparable with the examples.
    private let translation: ForeignVectors.Translation
    /// The examples of each class, in the order of the classes, by language.
    private let examples: [String: [Searcher]]

    /// - Parameter classes: Of each class its examples by ISO 639-1 code.
    init(for questions: KnownSpace, classes: [[String: [Substring]]]) {
        let extractor = FeatureExtractor()
        let languages = Set(classes.flatMap(\.keys)).sorted()
        let bags = languages.map { language in
            classes.map { examples in
                (examples[language] ?? []).map {
                    extractor.bag(of: String($0), language: Language(rawValue: language))
                }
            }
        }
        let space = VectorSpace(of: bags.flatMap { $0.flatMap(\.self) })
        self.questions = questions.questions
        translation = ForeignVectors.Translation(
            of: questions.bags, questions.known, to: space, extractor.known)
        var examples: [String: [Searcher]] = [:]
        for (language, bags) in zip(languages, bags) {
            examples[language] = bags.map { Searcher($0.map(space.vector)) }
        }
        self.examples = examples
    }

    /// The memory with which one thread compares questions.
    struct Scratch {
        fileprivate var vectors: ForeignVectors
        fileprivate var searches: [String: [Searcher.Scratch]]

        init(for comparison: ExampleComparison) {
            vectors = ForeignVectors(comparison.translation)
            searches = comparison.examples.mapValues { $0.map { Searcher.Scratch(for: $0) } }
        }
    }

    /// Returns for each class the sum of the similarities to its nearest examples; nil for a
    /// question in a language without any.
    func similarities(of ordinal: Int, scratch: inout Scratch) -> [Float]? {
        let language = questions.language(of: ordinal)
        guard let examples = examples[language] else { return nil }
        let vector = scratch.vectors.vector(ordinal)
        return examples.enumerated().map { position, searcher in
            searcher.nearest(
                to: vector, count: Self.nearestCount,
                scratch: &scratch.searches[language, default: []][position]
            ).reduce(0) { $0 + $1.similarity }
        }
    }
}
