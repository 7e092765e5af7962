package import Foundation

/// Something that a person decided about a cluster; it outlives every analysis.
package struct Decision: Sendable, Equatable, Codable {
    /// What was decided.
    package enum Change: Sendable, Equatable, Codable {
        case rename(String)
        case mark(GapState, article: String?, on: Date?, reason: String?)
        /// The day on which it is due, `2026-11-22`; decisions of older workspaces have none.
        case assign(owner: String, due: String? = nil)
        /// The others are part of the decision's cluster, whose snapshot comes first.
        case merge(ClusterSnapshot, others: [ClusterSnapshot])
        /// The documents, by key, are a question of their own and no longer of the decision's
        /// cluster, whose other documents are the rest.
        ///
        /// The newest document then had the key `knownUpTo`.
        case split([Int], into: ClusterID, rest: ClusterSnapshot, knownUpTo: Int)

        /// The decision's cluster and the others are not the same question, whatever makes them alike.
        case part(from: [ClusterID])

        /// The documents, by key, belong to the decision's cluster, or to none where `to` is nil.
        ///
        /// The clusters that they left are known by what stayed, or, where nothing did, by what went.
        case move([Int], from: [ClusterSnapshot], to: ClusterSnapshot?)

        /// Whether it changes what belongs together, so that it needs another analysis.
        package var isCorrection: Bool {
            switch self {
            case .merge, .split, .part, .move: true
            case .rename, .mark, .assign: false
            }
        }
    }

    package var cluster: ClusterID
    package var change: Change
    package var date: Date
    /// The user name of who decided.
    package var author: String

    /// Whether it says something about a cluster, or about documents that were in it.
    package func concerns(_ id: ClusterID) -> Bool {
        if cluster == id { return true }
        switch change {
        case .merge(_, let others): return others.contains { $0.id == id }
        case .split(_, let new, _, _): return new == id
        case .part(let others): return others.contains(id)
        case .move(_, let sources, _): return sources.contains { $0.id == id }
        case .rename, .mark, .assign: return false
        }
    }

    package init(cluster: ClusterID, change: Change, date: Date, author: String) {
        self.cluster = cluster
        self.change = change
        self.date = date
        self.author = author
    }
}
