import Gaps
import Reporting
import Store
import SupportModel

/// The questions whose articles are exported, and the articles.
struct ExportSelection {
    /// The open gaps that are exported where nobody has taken anything on.
    static let usualCount = 10

    let current: CurrentAnalysis
    let documents: [StoredDocument]
    /// Only articles of this language, where one is named.
    private let language: String?
    private let byKey: DocumentsByKey
    private let kept: [ClusterID: KeptDraft]
    private let ranking: GapRanking
    private let standard: StandardSentences

    /// Reads the analysis and what was kept.
    init(language: String?, in context: CommandContext) throws {
        current = try AnalysisCache().current(in: context)
        documents = try current.askingDocuments()
        byKey = documents.byKey()
        standard = try current.standardSentences()
        ranking = GapRanking(try context.priorityWeights())
        self.language = language?.lowercased()
        kept = Dictionary(
            try context.workspace(for: .reading).drafts().map { ($0.cluster, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Returns the named questions, in the order in which they are named.
    func named(_ ids: [ClusterID]) throws -> [ListedQuestion] {
        var seen: Set<ClusterID> = []
        return try ids.filter { seen.insert($0).inserted }.map { listed(try current.cluster($0)) }
    }

    /// Returns what somebody has taken on: accepted, drafted, reviewed, reopened, or given an
    /// owner; most wanted first, then what is no gap any more.
    ///
    /// What somebody has taken on in one of its languages alone is an entry of its own.
    var takenOn: [ListedQuestion] {
        let rows = toDo
        let ranked = rows.flatMap { [$0] + $0.joined.map(listed) }
        let known = Set(ranked.map(\.cluster.id))
        let others = current.analysis.clusters
            .filter { !known.contains($0.id) && isWanted($0) }.map(listed)
        return (ranked + others).filter { isTakenOn($0.cluster.id) }
    }

    private func isTakenOn(_ id: ClusterID) -> Bool {
        switch current.states[id] ?? .open {
        case .accepted, .drafted, .reviewed, .reopened: true
        case .open: current.owners[id] != nil
        case .published, .closed, .dismissed: false
        }
    }

    /// The gaps that are still to be closed, most wanted first.
    var toDo: [ListedQuestion] {
        let gaps = ranking.gaps(
            in: current.analysis, documents: documents, states: current.states)
        return LinkedRows.rows(of: gaps.filter { $0.state.isToDo && isWanted($0.cluster) })
    }

    /// Returns the article of a question: the text that was kept, else a draft made of replies.
    func article(of question: ListedQuestion) throws -> ExportedArticle {
        let cluster = question.cluster
        let standing = ArticleStanding(of: cluster.id, in: current)
        if let kept = kept[cluster.id] {
            return ExportedArticle(
                question: question, standing: standing, text: ArticleText(kept.text),
                language: kept.language, origin: kept.origin)
        }
        let members = cluster.members.compactMap { byKey[$0] }
        let article = DraftDesk(
            cluster, members: members, standing: standing, besides: standard,
            timeZone: current.timeZone
        ).article
        return ExportedArticle(
            question: question, standing: standing, text: ArticleText(article.markdown),
            language: cluster.language, origin: nil)
    }

    /// Every question with a kept text, in the order of ids.
    var withKeptText: [ListedQuestion] {
        kept.keys.sorted().compactMap { id in
            current.analysis.clusters.first { $0.id == id && isWanted($0) }.map(listed)
        }
    }

    /// Whether a person has read the text that is kept now and said that it is right.
    ///
    /// A review is one of the text that was there: what was kept after it counts as unread.
    func isReviewed(_ id: ClusterID) -> Bool {
        guard let draft = kept[id], let state = current.states[id],
            state == .reviewed || state == .published
        else { return false }
        return current.decisions.contains { decision in
            guard decision.cluster == id, decision.date >= draft.date,
                case .mark(let state, _, _, _) = decision.change
            else { return false }
            return state == .reviewed || state == .published
        }
    }

    /// Returns the question of a published article, if it still is one and its language is wanted.
    func answered(_ id: ClusterID) -> ListedQuestion? {
        current.analysis.clusters.first { $0.id == id && isWanted($0) }.map(listed)
    }

    private func listed(_ cluster: QuestionCluster) -> ListedQuestion {
        ListedQuestion(cluster, documents: byKey, state: current.states[cluster.id] ?? .open)
    }

    private func isWanted(_ cluster: QuestionCluster) -> Bool {
        language == nil || cluster.language == language
    }
}
