package import Wording

/// A question that recurs, as people see it: id, label, medoid, members, terms and verdict.
package struct QuestionCluster: Sendable, Equatable, Codable {
    package var id: ClusterID
    /// The medoid's question in customers' words, or the name that a person gave.
    package var label: String
    /// ISO 639-1 code of the language of most members.
    package var language: String
    /// The workspace's key of the document whose question stands for all.
    package var medoid: Int
    /// Keys of the documents whose main question it is, ascending.
    package var members: [Int]
    /// Keys of the documents that ask it beside their main question, ascending.
    package var secondaryMembers: [Int]
    /// Words that set it apart from its neighbours, as people write them, the most telling first.
    package var terms: [String]
    /// How telling the words are that the members share: the weights of the three best, at least 0.
    package var distinctness: Double
    /// Where in the journey it arises.
    package var journey: JourneyPlace
    /// Nil where no content is loaded: then nothing can be said.
    package var coverage: Coverage?
    package var verdict: Verdict?
    /// Why the verdict is what it is, in one sentence.
    package var reason: Message
    /// The theme that it belongs to; nil where no other cluster is related.
    package var theme: ThemeID?
    /// Clusters that ask the same in other languages, ascending.
    package var linked: [ClusterID]
    /// Clusters of its own language that one article could answer with it, ascending.
    package var near: [ClusterID]

    package init(
        id: ClusterID, label: String, language: String, medoid: Int, members: [Int],
        secondaryMembers: [Int] = [], terms: [String], distinctness: Double,
        journey: JourneyPlace = .unclear, coverage: Coverage? = nil, verdict: Verdict? = nil,
        reason: Message = "", theme: ThemeID? = nil, linked: [ClusterID] = [],
        near: [ClusterID] = []
    ) {
        self.id = id
        self.label = label
        self.language = language
        self.medoid = medoid
        self.members = members
        self.secondaryMembers = secondaryMembers
        self.terms = terms
        self.distinctness = distinctness
        self.journey = journey
        self.coverage = coverage
        self.verdict = verdict
        self.reason = reason
        self.theme = theme
        self.linked = linked
        self.near = near
    }

    package var stage: JourneyStage? { journey.stage }
}
