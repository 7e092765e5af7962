import SupportModel
import TextEngine

/// Finds the stage of the journey at which a question is asked, by comparison with examples.
struct JourneyStageClassifier {
    /// How much better than the second stage the first must be; closer ones are unclear.
    private static let minimumLead = 1.15
    /// The examples of a stage that are looked at: its nearest.
    private static let nearestCount = 3
    /// The members of a cluster that are asked.
    private static let memberCount = 12

    private let extractor = FeatureExtractor()
    private let space: VectorSpace
    /// The examples of each stage, in the order of the stages, by language.
    private let examples: [String: [[SparseVector]]]

    init() {
        var stages: [(stage: JourneyStage, language: String)] = []
        var bags: [FeatureBag] = []
        for stage in JourneyStage.allCases {
            for language in JourneyStageExamples.languages {
                for sentence in JourneyStageExamples.sentences(for: stage, language: language) {
                    stages.append((stage, language))
                    bags.append(
                        extractor.bag(of: String(sentence), language: Language(rawValue: language)))
                }
            }
        }
        let space = VectorSpace(of: bags)
        self.space = space
        var examples: [String: [[SparseVector]]] = [:]
        for language in JourneyStageExamples.languages {
            examples[language] = JourneyStage.allCases.map { stage in
                zip(stages, bags).filter { $0.0 == (stage, language) }.map { space.vector(of: $1) }
            }
        }
        self.examples = examples
    }

    /// Returns the stage that the questions of a cluster come nearest to, or nil if two are close.
    func stage(of questions: [Question]) -> JourneyStage? {
        var scores = [Float](repeating: 0, count: JourneyStage.allCases.count)
        for question in questions.prefix(Self.memberCount) {
            let language = Language(rawValue: question.language)
            let vector = space.vector(of: extractor.bag(of: question.text, language: language))
            for (ordinal, examples) in (examples[question.language] ?? []).enumerated() {
                let similarities = examples.map { $0.dot(vector) }.sorted(by: >)
                scores[ordinal] += similarities.prefix(Self.nearestCount).reduce(0, +)
            }
        }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        guard let first = order.first, scores[first] > 0,
            Double(scores[first]) >= Self.minimumLead * Double(scores[order[1]])
        else { return nil }
        return JourneyStage.allCases[first]
    }
}
