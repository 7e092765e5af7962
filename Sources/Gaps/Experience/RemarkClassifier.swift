import SupportModel

/// Tells what asks nothing, such as thanks and automatic mail, from what asks, by comparison with
/// examples of both.
struct RemarkClassifier: Sendable {
    /// How much nearer to remarks than to questions a text must be: by half.
    private static let minimumLead: Float = 1.5
    /// The similarity to three remarks together from which a text counts as one.
    private static let leastSimilarity: Float = 0.4
    /// The members of a cluster that are looked at.
    private static let memberCount = 12

    /// The examples of remarks and of questions.
    let comparison: ExampleComparison

    init(for questions: KnownSpace) {
        var remarks: [String: [Substring]] = [:]
        var asking: [String: [Substring]] = [:]
        for language in JourneyStageExamples.languages {
            remarks[language] = RemarkExamples.sentences(language: language)
            asking[language] = JourneyStage.allCases.flatMap {
                JourneyStageExamples.sentences(for: $0, language: language)
            }
        }
        comparison = ExampleComparison(for: questions, classes: [remarks, asking])
    }

    /// Whether more than half of the first questions of a cluster, given by their ordinals, ask
    /// nothing.
    ///
    /// - Parameter isSearch: Whether a question was typed into a search, which always looks for
    ///   something.
    func areRemarks(
        _ ordinals: some Sequence<Int>, isSearch: (Int) -> Bool,
        scratch: inout ExampleComparison.Scratch
    ) -> Bool {
        var (remarks, count) = (0, 0)
        for ordinal in ordinals.prefix(Self.memberCount) {
            count += 1
            if !isSearch(ordinal), isRemark(ordinal, &scratch) { remarks += 1 }
        }
        return remarks * 2 > count
    }

    private func isRemark(_ ordinal: Int, _ scratch: inout ExampleComparison.Scratch) -> Bool {
        let text = comparison.questions.text(of: ordinal)
        // Who praises and goes on with "but", or asks, says something that can be answered.
        guard !text.contains("?"), !Contrast.isContained(in: text),
            let own = comparison.similarities(of: ordinal, scratch: &scratch)
        else { return false }
        return own[0] >= Self.leastSimilarity && own[0] >= Self.minimumLead * own[1]
    }
}
