package import Foundation

/// Something that a person decided about a cluster; it outlives every analysis.
package struct Decision: Sendable, Equatable, Codable {
    /// What was decided.
    package enum Change: Sendable, Equatable, Codable {
        case rename(String)
        case mark(GapState, article: String?, on: Date?, reason: String?)
        case assign(owner: String)
    }

    package var cluster: ClusterID
    package var change: Change
    package var date: Date
    /// The user name of who decided.
    package var author: String

    package init(cluster: ClusterID, change: Change, date: Date, author: String) {
        self.cluster = cluster
        self.change = change
        self.date = date
        self.author = author
    }
}
