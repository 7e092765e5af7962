/// A suggested FAQ article for a gap.
package struct Draft: Sendable, Equatable {
    package var cluster: ClusterID
    /// The question in customers' words.
    package var title: String
    /// ISO 639-1 code.
    package var language: String
    /// Other ways in which customers ask it.
    package var variants: [String]
    /// The answer, assembled from agents' replies; empty where there are none.
    package var answer: [DraftSentence]
    /// Where replies disagree.
    package var disagreements: [DraftDisagreement]
    /// What the article must answer, where no reply does.
    package var outline: [String]
    package var stage: JourneyStage?
    package var related: [PassageEvidence]
    /// Source ids of the tickets that it rests on.
    package var sources: [String]

    package init(
        cluster: ClusterID, title: String, language: String, variants: [String] = [],
        answer: [DraftSentence] = [], disagreements: [DraftDisagreement] = [],
        outline: [String] = [], stage: JourneyStage? = nil, related: [PassageEvidence] = [],
        sources: [String] = []
    ) {
        self.cluster = cluster
        self.title = title
        self.language = language
        self.variants = variants
        self.answer = answer
        self.disagreements = disagreements
        self.outline = outline
        self.stage = stage
        self.related = related
        self.sources = sources
    }
}

/// A sentence of an answer with the tickets whose replies say it.
package struct DraftSentence: Sendable, Equatable {
    package var text: String
    package var tickets: [String]

    package init(text: String, tickets: [String]) {
        self.text = text
        self.tickets = tickets
    }
}

/// Two sentences of replies that say different things about the same.
package struct DraftDisagreement: Sendable, Equatable {
    package var first: DraftSentence
    package var second: DraftSentence

    package init(first: DraftSentence, second: DraftSentence) {
        self.first = first
        self.second = second
    }
}
