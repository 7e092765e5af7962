import SupportModel
import TextEngine

/// Finds the stage of the journey at which a question is asked, by comparison with examples.
struct JourneyStageClassifier: Sendable {
    /// How much better than the second stage the first must be; closer ones are unclear.
    private static let minimumLead = 1.15
    /// The examples of a stage that are looked at: its nearest.
    private static let nearestCount = 3
    /// The members of a cluster that are asked.
    private static let memberCount = 12

    private let questions: QuestionList
    /// Makes questions comparable with the examples.
    private let translation: ForeignVectors.Translation
    /// The examples of each stage, in the order of the stages, by language.
    private let examples: [String: [Searcher]]

    init(for questions: KnownSpace) {
        let extractor = FeatureExtractor()
        var bags: [[[FeatureBag]]] = []
        for language in JourneyStageExamples.languages {
            bags.append(
                JourneyStage.allCases.map { stage in
                    JourneyStageExamples.sentences(for: stage, language: language).map {
                        extractor.bag(of: String($0), language: Language(rawValue: language))
                    }
                })
        }
        let space = VectorSpace(of: bags.flatMap { $0.flatMap(\.self) })
        self.questions = questions.questions
        translation = ForeignVectors.Translation(
            of: questions.bags, questions.known, to: space, extractor.known)
        var examples: [String: [Searcher]] = [:]
        for (language, bags) in zip(JourneyStageExamples.languages, bags) {
            examples[language] = bags.map { Searcher($0.map(space.vector)) }
        }
        self.examples = examples
    }

    /// The memory with which one thread compares questions.
    struct Scratch {
        fileprivate var vectors: ForeignVectors
        fileprivate var searches: [String: [Searcher.Scratch]]

        init(for classifier: JourneyStageClassifier) {
            vectors = ForeignVectors(classifier.translation)
            searches = classifier.examples.mapValues { $0.map { Searcher.Scratch(for: $0) } }
        }
    }

    /// Returns the stage that the first questions of a cluster, given by their ordinals, come
    /// nearest to, or nil if two are close.
    func stage(of ordinals: some Sequence<Int>, scratch: inout Scratch) -> JourneyStage? {
        var scores = [Float](repeating: 0, count: JourneyStage.allCases.count)
        for ordinal in ordinals.prefix(Self.memberCount) {
            let language = questions.language(of: ordinal)
            guard let examples = examples[language] else { continue }
            let vector = scratch.vectors.vector(ordinal)
            for (stage, searcher) in examples.enumerated() {
                scores[stage] += searcher.nearest(
                    to: vector, count: Self.nearestCount,
                    scratch: &scratch.searches[language, default: []][stage]
                ).reduce(0) { $0 + $1.similarity }
            }
        }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        guard let first = order.first, scores[first] > 0,
            Double(scores[first]) >= Self.minimumLead * Double(scores[order[1]])
        else { return nil }
        return JourneyStage.allCases[first]
    }
}
