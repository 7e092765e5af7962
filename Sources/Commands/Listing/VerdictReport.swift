import Gaps
import Reporting
import SupportModel
import Wording

/// How a question's verdict came about, with its evidence and what would change it.
struct VerdictReport {
    /// What was asked.
    enum Asking {
        /// Why it is what it is.
        case why
        /// Why it is no gap.
        case whyNot
    }

    let cluster: QuestionCluster
    /// How often it is asked in which source.
    let demand: Demand
    /// What people made of it, and why.
    let state: GapState
    let reason: String?
    private let explanation: VerdictExplanation
    private let text = CustomerText()

    init(
        cluster: QuestionCluster, demand: Demand, state: GapState, reason: String?,
        articles: ArticleLanguages
    ) {
        self.cluster = cluster
        self.demand = demand
        self.state = state
        self.reason = reason
        explanation = VerdictExplanation(of: cluster, articles: articles)
    }

    /// Returns the report on a question, or on where it went.
    static func report(
        on id: ClusterID, asking question: Asking, in context: CommandContext
    ) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let gone = GoneQuestion(id: id, history: try current.history(), text: current.eventText)
            .report(schema: "lacuna.why/1", member: "verdict")
        if let gone { return gone }
        let cluster = try current.cluster(id)
        let asking = try current.documents(keys: cluster.members + cluster.secondaryMembers)
        return try VerdictReport(
            cluster: cluster, demand: GapRanking.demand(of: cluster, among: asking.byKey()),
            state: current.states[id] ?? .open, reason: current.reasons[id],
            articles: current.articleLanguages()
        ).report(asking: question)
    }

    private var id: ClusterID { cluster.id }

    func report(asking: Asking) -> Report {
        let evidence = EvidenceBlocks(text: text)
        let sentences = explanation.sentences
        var blocks: [Block] = [
            .heading("\(id) \(text.label(cluster.label))", level: 1),
            .paragraph(answer(to: asking)), .facts(facts),
        ]
        if cluster.coverage != nil {
            blocks.append(.bullets(sentences))
            blocks += disagreement
            blocks += evidence.blocks(for: cluster)
        }
        blocks += next
        let record = self.record(sentences: sentences)
        return Report(
            blocks: blocks,
            data: [
                "schema": "lacuna.why/1", "verdict": record,
                "evidence": .array(cluster.coverage?.evidence.map(evidence.record) ?? []),
            ],
            records: [record], listed: [id.description])
    }

    private var facts: [Fact] {
        var facts = [Fact(say("asked in"), .string(demand.sources))]
        if state != .open { facts.append(Fact(say("state"), .string(state.title))) }
        if let reason { facts.append(Fact(say("reason"), .string(text.whole(reason)))) }
        return facts
    }

    private func answer(to asking: Asking) -> String {
        guard let verdict = cluster.verdict else {
            return say("No content is loaded, so nothing can be said about \(id) yet.")
        }
        let standing =
            cluster.certainty.map { say("\(verdict.title), \(Counted.percent($0)) sure") }
            ?? verdict.title
        switch (asking, verdict.isContentJob) {
        case (.why, true): return say("\(id) is a gap (\(standing)): \(verdict.meaning).")
        case (.why, false), (.whyNot, false):
            return say("\(id) is no gap (\(standing)): \(verdict.meaning).")
        case (.whyNot, true):
            return say("But it is one: \(id) is a gap (\(standing)): \(verdict.meaning).")
        }
    }

    /// The two sentences that disagree, one below the other.
    private var disagreement: [Block] {
        guard let found = cluster.coverage?.contradiction, cluster.verdict == .conflicting else {
            return []
        }
        return [.heading(say("Where the content disagrees"), level: 2)]
            + [found.first, found.second].map { side in
                .quotation(
                    text.quote(side.sentence, limit: 200),
                    source: "\(text.label(side.title)) (\(side.contentID))")
            }
    }

    private func record(sentences: [String]) -> DataValue {
        let coverage = cluster.coverage
        func words(_ terms: [String]?) -> DataValue {
            .array((terms ?? []).map { .string(text.label($0)) })
        }
        func side(_ side: Contradiction.Side) -> DataValue {
            [
                "content": .string(side.contentID), "title": .string(text.label(side.title)),
                "sentence": .string(text.quote(side.sentence, limit: 500)),
            ]
        }
        return [
            "id": .string(id.description), "question": .string(text.label(cluster.label)),
            "verdict": DataValue(cluster.verdict?.rawValue),
            "gap_score": DataValue(coverage?.gapScore),
            "tickets": .integer(demand.tickets), "reviews": .integer(demand.reviews),
            "searches": .integer(demand.searches), "state": .string(state.rawValue),
            "reason": DataValue(reason.map(text.whole)),
            "similarity": DataValue(coverage?.similarity),
            "threshold": DataValue(coverage?.threshold),
            "matched_terms": words(coverage?.matchedTerms),
            "missing_terms": words(coverage?.missingTerms),
            "best_passage": DataValue(coverage?.evidence.first?.contentID),
            "replied_page": DataValue(coverage?.repliedPage?.contentID),
            "contradiction": coverage?.contradiction.map {
                .array([side($0.first), side($0.second)])
            } ?? .array([]),
            "articles_in_language": .integer(explanation.articleCount),
            "enough_articles": .bool(explanation.hasEnoughArticles),
            "enough_askers": .bool(explanation.isAskedEnough),
            "reasons": .array(sentences.map(DataValue.string)),
        ]
    }

    private var next: [Block] {
        switch cluster.verdict {
        case nil:
            [
                .next(
                    command: "load help-centre/ --as content",
                    purpose: say("bring in your content"))
            ]
        case .some(let verdict) where verdict.isContentJob:
            [
                .next(command: "draft \(id)", purpose: say("get a first draft of the answer")),
                .next(
                    command: "mark \(id) dismissed --reason TEXT",
                    purpose: say("take it off the list")),
            ]
        case .some:
            [.next(command: "show \(id)", purpose: say("read what customers write"))]
        }
    }
}
