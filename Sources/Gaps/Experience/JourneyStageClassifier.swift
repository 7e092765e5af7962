import SupportModel

/// Finds the stage of the journey at which a question is asked, by comparison with examples.
struct JourneyStageClassifier: Sendable {
    /// How much better than the second stage the first must be; closer ones are unclear.
    private static let minimumLead = 1.15
    /// The members of a cluster that are asked.
    private static let memberCount = 12

    /// The examples of the stages, in their order.
    let comparison: ExampleComparison

    init(for questions: KnownSpace) {
        comparison = ExampleComparison(
            for: questions,
            classes: JourneyStage.allCases.map { stage in
                JourneyStageExamples.languages.reduce(into: [:]) {
                    $0[$1] = JourneyStageExamples.sentences(for: stage, language: $1)
                }
            })
    }

    /// Returns the stage that the first questions of a cluster, given by their ordinals, come
    /// nearest to, or nil if two are close.
    func stage(
        of ordinals: some Sequence<Int>, scratch: inout ExampleComparison.Scratch
    ) -> JourneyStage? {
        var scores = [Float](repeating: 0, count: JourneyStage.allCases.count)
        for ordinal in ordinals.prefix(Self.memberCount) {
            guard let own = comparison.similarities(of: ordinal, scratch: &scratch) else {
                continue
            }
            for (stage, score) in own.enumerated() { scores[stage] += score }
        }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        guard let first = order.first, scores[first] > 0,
            Double(scores[first]) >= Self.minimumLead * Double(scores[order[1]])
        else { return nil }
        return JourneyStage.allCases[first]
    }
}
