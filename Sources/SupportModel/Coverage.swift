/// How well the content answers a cluster, with the evidence.
package struct Coverage: Sendable, Equatable, Codable {
    /// The probability that no loaded content answers it, 0 to 1; 0.5 is the program's own decision.
    package var gapScore: Double
    /// The mean similarity of the members to the one passage that suits all of them best, 0 to 1.
    package var similarity: Double
    /// The similarity at which `gapScore` is one half, derived from the collection.
    package var threshold: Double
    /// The passages that suit the members best, best first.
    package var evidence: [PassageEvidence]
    /// The telling words of the members that the best passage holds, as people write them.
    package var matchedTerms: [String]
    /// The telling words of the members that the best passage lacks.
    package var missingTerms: [String]

    package init(
        gapScore: Double, similarity: Double, threshold: Double,
        evidence: [PassageEvidence], matchedTerms: [String], missingTerms: [String]
    ) {
        self.gapScore = gapScore
        self.similarity = similarity
        self.threshold = threshold
        self.evidence = evidence
        self.matchedTerms = matchedTerms
        self.missingTerms = missingTerms
    }
}

/// A passage that answers a question best, or nearly.
package struct PassageEvidence: Sendable, Equatable, Codable {
    package var passage: Passage
    /// The source id of the content document.
    package var contentID: String
    package var url: String?
    package var similarity: Double

    package init(passage: Passage, contentID: String, url: String?, similarity: Double) {
        self.passage = passage
        self.contentID = contentID
        self.url = url
        self.similarity = similarity
    }
}
