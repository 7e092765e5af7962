package import Foundation

/// A suggested FAQ article for a gap.
package struct Draft: Sendable, Equatable {
    package var cluster: ClusterID
    /// The question in customers' words.
    package var title: String
    /// Two sentences at most in which customers tell what brings them.
    package var lead: [String] = []
    /// ISO 639-1 code.
    package var language: String
    /// Other ways in which customers ask it, the most usual first.
    package var variants: [String]
    /// The answer, assembled from agents' replies; empty where there are none.
    package var answer: [DraftSentence]
    /// What one agent told one customer, which need not hold for others.
    package var singleCases: [DraftSentence] = []
    /// Whether the replies are one prepared text; nil where they are not.
    package var standardText: DraftStandardText?
    /// What agents answered where the same question is asked in other languages.
    package var foreignAnswers: [DraftForeignAnswer] = []
    /// Where replies disagree.
    package var disagreements: [DraftDisagreement]
    /// What the article must answer, where no reply does; what most customers ask first.
    package var outline: [String]
    /// Who asks, and when.
    package var facts = DraftFacts()
    package var stage: JourneyStage?
    /// The passages that come nearest, best first.
    package var related: [PassageEvidence]
    /// The pages to link to: those that have something to do with it.
    package var pages: [DraftPage] = []
    /// Where pages disagree about it; nil where they do not.
    package var contradiction: Contradiction?
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
    /// The number of the step that it tells, as the reply counts them; nil where it tells none.
    package var step: Int?

    package init(text: String, tickets: [String], step: Int? = nil) {
        self.text = text
        self.tickets = tickets
        self.step = step
    }
}

/// What agents answered to the same question in another language.
package struct DraftForeignAnswer: Sendable, Equatable {
    package var cluster: ClusterID
    /// ISO 639-1 code.
    package var language: String
    package var sentences: [DraftSentence]

    package init(cluster: ClusterID, language: String, sentences: [DraftSentence]) {
        self.cluster = cluster
        self.language = language
        self.sentences = sentences
    }
}

/// That agents answer a question with one prepared text.
package enum DraftStandardText: Sendable, Equatable {
    /// The replies, so many, are texts that say nothing of the question.
    case saysNothing(replies: Int)
    /// All replies, so many, are the same text.
    case isAll(replies: Int)
}

/// A page that an article can link to.
package struct DraftPage: Sendable, Equatable {
    /// The source id of the content document.
    package var contentID: String
    package var title: String
    package var url: String?

    package init(contentID: String, title: String, url: String?) {
        self.contentID = contentID
        self.title = title
        self.url = url
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

/// Who asks a question and when, counted in the fields of the documents, not in their texts.
package struct DraftFacts: Sendable, Equatable {
    /// A field that tells customers apart, with its most frequent values.
    package struct Column: Sendable, Equatable {
        package var name: String
        /// How many documents say it at all.
        package var known: Int
        /// The most frequent first.
        package var values: [Share]

        package init(name: String, known: Int, values: [Share]) {
            self.name = name
            self.known = known
            self.values = values
        }
    }

    /// A value and how many documents have it.
    package struct Share: Sendable, Equatable {
        package var value: String
        package var count: Int

        package init(value: String, count: Int) {
            self.value = value
            self.count = count
        }
    }

    package var demand = Demand()
    package var columns: [Column] = []
    package var first: Date?
    package var last: Date?
    /// The week in which it was asked most; nil where no week stands out.
    package var peak: Share?

    package init() {}
}
