package import SupportModel

/// What customers' questions make of one page of the content.
package struct ArticleUse: Sendable, Equatable {
    /// A question, and the passage of the page that comes nearest to it.
    package struct Use: Sendable, Equatable {
        package var cluster: QuestionCluster
        /// Nil where the page is known only as the one that says what agents reply.
        package var evidence: PassageEvidence?

        /// Whether the passage comes near enough to have answered the question by itself.
        var isNear: Bool {
            guard let similarity = evidence?.similarity, let coverage = cluster.coverage else {
                return false
            }
            return similarity >= coverage.threshold
        }
    }

    /// The workspace's key of the content document.
    package var document: Int
    /// ISO 639-1 code of the language that the page is written in.
    package var language: String
    /// The questions that it answers better than any other page, most asked first.
    package var answered: [Use] = []
    /// The questions that it comes nearest to and leaves open, most asked first: it mentions them,
    /// or answers in words that customers do not use.
    package var open: [Use] = []
    /// The questions that it would answer if another page did not answer them better.
    package var beside: [Use] = []

    package init(document: Int, language: String) {
        self.document = document
        self.language = language
    }

    /// Whether no question that comes back has any use for the page.
    package var isUnused: Bool { answered.isEmpty && open.isEmpty && beside.isEmpty }
}
