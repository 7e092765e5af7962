package import Cleaning
package import Foundation
package import SupportModel

/// Assembles an article for a gap from what customers asked and agents answered.
package struct DraftWriter: Sendable {
    /// The other wordings that an article names.
    private static let variantCount = 6
    /// The wordings that an article begins with.
    private static let leadCount = 2
    /// The questions that an outline has.
    private static let outlineCount = 8
    /// The most sentences that an answer is made of.
    private static let sentenceCount = 12

    private let redactor: Redactor
    private let timeZone: TimeZone

    /// - Parameter timeZone: In which weeks begin.
    package init(redactor: Redactor, timeZone: TimeZone = .gmt) {
        self.redactor = redactor
        self.timeZone = timeZone
    }

    /// Writes a draft; the same input gives the same draft.
    ///
    /// - Parameters:
    ///   - members: The cluster's documents, ascending by key.
    ///   - language: The language to write in; the cluster's if left out.
    ///   - standard: What agents write to customers of many questions.
    package func draft(
        for cluster: QuestionCluster, members: [StoredDocument], language: String? = nil,
        besides standard: StandardSentences = StandardSentences()
    ) -> Draft {
        let language = language ?? cluster.language
        let customers = CustomerSentences(of: cluster, members: members, language: language)
        let replies = ReplySentences(
            of: members, in: cluster, language: language, redactor: redactor,
            customers: customers, standard: standard)
        // A label in another language is nobody's words in this one.
        let label = language == cluster.language ? cluster.label : customers.label
        var draft = Draft(
            cluster: cluster.id, title: title(customers.title(label ?? cluster.label)),
            language: language, stage: cluster.stage)
        draft.lead = customers.lead(besides: draft.title, count: Self.leadCount)
        draft.variants = customers.variants(besides: draft.title, count: Self.variantCount)
        draft.related = cluster.coverage?.evidence ?? []
        draft.pages = pages(near: cluster)
        if cluster.verdict == .conflicting { draft.contradiction = cluster.coverage?.contradiction }
        draft.facts = DraftFactFinder(timeZone: timeZone).facts(of: members)
        let answer = replies.answer(count: Self.sentenceCount)
        draft.answer = answer.sentences
        draft.singleCases = answer.singleCases
        draft.disagreements = answer.disagreements
        draft.standardText = answer.standardText
        draft.sources = answer.tickets
        if draft.answer.isEmpty {
            let points = customers.subquestions(count: Self.outlineCount)
            draft.outline = points.isEmpty ? [draft.title] : points
        }
        return draft
    }

    /// A label as a title: a question without a mark gets one, and nothing leads to it.
    private func title(_ label: String) -> String {
        let text = AskingSentence.alone(redactor.redacted(label))
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The page that says what agents reply, and those that come half as near as an answer would.
    private func pages(near cluster: QuestionCluster) -> [DraftPage] {
        guard let coverage = cluster.coverage else { return [] }
        let near = coverage.evidence.filter { $0.similarity >= coverage.threshold / 2 }
        var pages = near.map {
            DraftPage(contentID: $0.contentID, title: $0.passage.title, url: $0.url)
        }
        if let said = coverage.repliedPage {
            pages.insert(
                DraftPage(contentID: said.contentID, title: said.title, url: said.best.url), at: 0)
        }
        var seen: Set<String> = []
        return pages.filter { seen.insert($0.contentID).inserted }
    }
}
