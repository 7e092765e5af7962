import Gaps

extension CurrentAnalysis {
    /// Returns what agents write to customers of many questions.
    func standardSentences() throws -> StandardSentences {
        StandardSentences(
            of: analysis.clusters,
            documents: try documents(keys: StandardSentences.sample(of: analysis.clusters)))
    }
}
