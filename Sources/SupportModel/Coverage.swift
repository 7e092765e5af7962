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
    /// Where the best passages disagree about what is asked; nil where they do not.
    package var contradiction: Contradiction?
    /// The page that says what agents reply; nil where none does.
    package var repliedPage: RepliedPage?
    /// Who says that a page answers it; nil where nobody does. No analysis stores it: it comes from
    /// people's decisions whenever an analysis is read.
    package var confirmation: Confirmation?

    /// A person's word that a page answers a question.
    package struct Confirmation: Sendable, Equatable, Codable {
        package var contentID: String
        package var title: String
        package var author: String
        package var day: Day

        package init(contentID: String, title: String, author: String, day: Day) {
            self.contentID = contentID
            self.title = title
            self.author = author
            self.day = day
        }
    }

    /// A page that says what agents reply.
    package struct RepliedPage: Sendable, Equatable, Codable {
        /// Its passage that is most like the replies, with its similarity to them.
        package var best: PassageEvidence
        /// The telling words of the members that the page holds, and those that it lacks.
        package var matchedTerms: [String]
        package var missingTerms: [String]

        package var contentID: String { best.contentID }
        package var title: String { best.passage.title }

        package init(best: PassageEvidence, matchedTerms: [String], missingTerms: [String]) {
            self.best = best
            self.matchedTerms = matchedTerms
            self.missingTerms = missingTerms
        }
    }

    /// The page that a verdict rests on because it says what agents reply; nil where the verdict
    /// rests on customers' words.
    package func pageByReplies(for verdict: Verdict) -> RepliedPage? {
        let isByReplies = verdict == .wrongWords || verdict == .covered && gapScore >= 0.5
        return isByReplies ? repliedPage : nil
    }

    package init(
        gapScore: Double, similarity: Double, threshold: Double,
        evidence: [PassageEvidence], matchedTerms: [String], missingTerms: [String],
        contradiction: Contradiction? = nil, repliedPage: RepliedPage? = nil,
        confirmation: Confirmation? = nil
    ) {
        self.gapScore = gapScore
        self.similarity = similarity
        self.threshold = threshold
        self.evidence = evidence
        self.matchedTerms = matchedTerms
        self.missingTerms = missingTerms
        self.contradiction = contradiction
        self.repliedPage = repliedPage
        self.confirmation = confirmation
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
