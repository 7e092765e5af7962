import Foundation
import Gaps
import Store
import SupportModel

/// The analysis that holds now, with the documents and decisions that it rests on.
struct CurrentAnalysis {
    let analysis: Analysis
    let decisions: [Decision]
    /// States of the questions that people decided about.
    let states: [ClusterID: GapState]
    /// Who takes care of which question.
    let owners: [ClusterID: String]
    let timeZone: TimeZone
    private let workspace: Workspace
    private let loaded: [StoredDocument]?

    init(
        analysis: Analysis, decisions: [Decision], workspace: Workspace, timeZone: TimeZone,
        loaded: [StoredDocument]? = nil
    ) {
        self.analysis = analysis
        self.decisions = decisions
        self.states = ClusterStates.states(from: decisions)
        self.owners = ClusterStates.owners(from: decisions)
        self.workspace = workspace
        self.timeZone = timeZone
        self.loaded = loaded
    }

    /// Whether there is content to hold questions against.
    var hasContent: Bool { get throws { try workspace.counts()[.content, default: 0] > 0 } }

    /// Returns every ticket, review and search, in load order.
    func askingDocuments() throws -> [StoredDocument] {
        if let loaded { return loaded.filter(\.document.kind.asksQuestions) }
        return try workspace.documents([.ticket, .review, .search])
    }

    /// Returns the content, in load order.
    func contentDocuments() throws -> [StoredDocument] {
        if let loaded { return loaded.filter { $0.document.kind == .content } }
        return try workspace.documents([.content])
    }

    /// Returns the documents of those keys, in load order.
    func documents(keys: [Int]) throws -> [StoredDocument] {
        guard let loaded else { return try workspace.documents(keys: keys) }
        let wanted = Set(keys)
        return loaded.filter { wanted.contains($0.key) }
    }

    /// Returns the question of that id.
    func cluster(_ id: ClusterID) throws -> QuestionCluster {
        guard let cluster = analysis.clusters.first(where: { $0.id == id }) else {
            throw CommandError.unknownCluster(id, count: analysis.clusters.count)
        }
        return cluster
    }
}
