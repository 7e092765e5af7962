import Foundation
import Gaps
import Reporting
import Store
import SupportModel
import Wording

/// The analysis that holds now, with the documents and decisions that it rests on.
struct CurrentAnalysis {
    let analysis: Analysis
    let decisions: [Decision]
    /// States of the questions that people decided about.
    let states: [ClusterID: GapState]
    /// Who takes care of which question.
    let owners: [ClusterID: String]
    let timeZone: TimeZone
    /// The grain that only this answer was asked to have, with an analysis that is not kept.
    let trialGrain: Grain?
    private let workspace: Workspace
    private let loaded: [StoredDocument]?
    /// What remembers between commands, and under which key.
    private let memory: (session: SessionMemory, key: [String])?

    init(
        analysis: Analysis, decisions: [Decision], workspace: Workspace, timeZone: TimeZone,
        loaded: [StoredDocument]? = nil, trialGrain: Grain? = nil,
        memory: (session: SessionMemory, key: [String])? = nil
    ) throws {
        var analysis = analysis
        if !ClusterStates.answers(from: decisions).isEmpty {
            let documents = try loaded ?? workspace.documents([.content])
            ConfirmedAnswers(
                decisions, content: documents.filter { $0.document.kind == .content },
                timeZone: timeZone
            ).apply(to: &analysis)
        }
        self.analysis = analysis
        self.decisions = decisions
        self.states = ClusterStates.states(from: decisions)
        self.owners = ClusterStates.owners(from: decisions)
        self.workspace = workspace
        self.timeZone = timeZone
        self.trialGrain = trialGrain
        self.loaded = loaded
        self.memory = memory
    }

    /// Whether there is content to hold questions against.
    var hasContent: Bool { get throws { try workspace.counts()[.content, default: 0] > 0 } }

    /// What to say above a list that is not of the workspace's own grain.
    var grainNotice: [Block] {
        guard let trialGrain else { return [] }
        return [
            .paragraph(
                say(
                    """
                    Questions are told apart at grain \(trialGrain.rawValue) here, for a look: new \
                    ids hold for this list only. To keep it so: settings grain \
                    \(trialGrain.rawValue)
                    """))
        ]
    }

    /// Returns every ticket, review and search, in load order.
    func askingDocuments() throws -> [StoredDocument] {
        if let loaded { return loaded.filter(\.document.kind.asksQuestions) }
        return try workspace.documents([.ticket, .review, .search])
    }

    /// Returns every ticket, review and search, in load order, without what it says where that can
    /// be spared: lists count documents, and to read a million texts takes long.
    func askingFields() throws -> [StoredDocument] {
        if loaded != nil { return try askingDocuments() }
        func read() throws -> [StoredDocument] {
            try workspace.documents([.ticket, .review, .search], withTexts: false)
        }
        guard let memory else { return try read() }
        return try memory.session.askingFields(for: memory.key, read: read)
    }

    /// Returns the content, in load order.
    func contentDocuments() throws -> [StoredDocument] {
        if let loaded { return loaded.filter { $0.document.kind == .content } }
        return try workspace.documents([.content])
    }

    /// Returns the lexicon of a language, or of all, remembered in a chat.
    func lexicon(of language: String?, content: [StoredDocument]) throws -> Lexicon {
        func learn() throws -> Lexicon {
            try learntLexicon(
                of: analysis.clusters.filter { language == nil || $0.language == language },
                content: content)
        }
        guard let memory else { return try learn() }
        return try memory.session.lexicon(for: memory.key + [language ?? ""], learn: learn)
    }

    /// Learns the lexicon of questions.
    ///
    /// - Parameter isKnown: Whether a document, by its key, is one that may be learnt from.
    func learntLexicon(
        of clusters: [QuestionCluster], content: [StoredDocument],
        isKnown: (Int) -> Bool = { _ in true }
    ) throws -> Lexicon {
        let asking = try documents(keys: Lexicon.documents(of: clusters))
            .filter { isKnown($0.key) }
        var answered: Set<Int> = []
        for placement in analysis.placements where placement.gapScore ?? 1 <= 0.5 {
            answered.insert(placement.document)
        }
        return Lexicon(
            of: clusters, documents: asking, content: content,
            model: try model().flatMap { try? CollectionModel($0) },
            isAnswered: answered.contains)
    }

    /// Returns how many articles there are in each language.
    func articleLanguages() throws -> ArticleLanguages {
        guard let memory else { return ArticleLanguages(of: try contentDocuments()) }
        return try memory.session.articleLanguages(for: memory.key) {
            ArticleLanguages(of: try contentDocuments())
        }
    }

    /// Returns the documents of those keys, in load order.
    func documents(keys: [Int]) throws -> [StoredDocument] {
        guard let loaded else { return try workspace.documents(keys: keys) }
        let wanted = Set(keys)
        return loaded.filter { wanted.contains($0.key) }
    }

    /// Returns what the analysis learnt of the collection, as bytes; nil if nothing was kept.
    func model() throws -> Data? { try analysis.model ?? workspace.analysisModel() }

    /// Returns the question of that id.
    func cluster(_ id: ClusterID) throws -> QuestionCluster {
        guard let cluster = analysis.clusters.first(where: { $0.id == id }) else {
            if let now = try history().whereabouts(of: id) {
                throw CommandError.goneCluster(id, now: now)
            }
            throw CommandError.unknownCluster(id, count: analysis.clusters.count)
        }
        return cluster
    }

    /// Returns the questions that documents belong to, by their keys.
    func places(of documents: [StoredDocument]) -> [Int: ClusterID] {
        let wanted = Set(documents.map(\.key))
        var places: [Int: ClusterID] = [:]
        for placement in analysis.placements where wanted.contains(placement.document) {
            places[placement.document] = placement.cluster
        }
        return places
    }

    /// Returns what ever happened to the ids of questions.
    func history() throws -> ClusterHistory {
        var events = try workspace.events()
        if workspace.isReadOnly {
            // An analysis that cannot be kept has events that no one else will tell.
            events += analysis.events.map { RecordedEvent(event: $0, dataUntil: nil) }
        }
        return ClusterHistory(events: events, current: Set(analysis.clusters.map(\.id)))
    }

    /// Puts what happened to ids into words.
    var eventText: EventText {
        let labels = analysis.clusters.map { ($0.id, $0.label) }
        return EventText(
            labels: Dictionary(labels, uniquingKeysWith: { first, _ in first }),
            timeZone: timeZone)
    }

    /// Returns a question as it is now, for a decision about it: those of its members that are
    /// nearest to its centre.
    func snapshot(of cluster: QuestionCluster, without left: Set<Int>) -> ClusterSnapshot {
        var similarity: [Int: Double] = [:]
        for placement in analysis.placements where placement.cluster == cluster.id {
            similarity[placement.document] = placement.similarity
        }
        let nearest = cluster.members.filter { !left.contains($0) }
            .map { (key: $0, similarity: similarity[$0] ?? 0) }
            .sorted { ($1.similarity, $0.key) < ($0.similarity, $1.key) }
        return ClusterSnapshot(
            id: cluster.id, documents: nearest.prefix(Self.snapshotSize).map(\.key))
    }

    /// So many documents find a question again, however large it was.
    private static let snapshotSize = 100
}
