package import Foundation

/// What the pipeline found: a pure function of documents, settings and decisions.
package struct Analysis: Sendable, Equatable, Codable {
    /// Ascending by id.
    package var clusters: [QuestionCluster]
    /// One for each ticket, review and search, in load order.
    package var placements: [Placement]
    /// The number that the next new cluster gets.
    package var nextClusterNumber: Int
    /// The merges, splits and moves that people decided and that it rests on.
    package var corrections: [Decision]
    /// What happened to ids since the analysis before, ascending by id; empty in a stored one,
    /// whose events the workspace keeps apart.
    package var events: [ClusterEvent]
    /// Groups of related clusters, ascending by id.
    package var themes: [Theme]
    /// The number that the next new theme gets.
    package var nextThemeNumber: Int
    /// What was learnt of the collection, as bytes; nil in a stored analysis, which is read without.
    package var model: Data?

    /// The clusters by their ids.
    package var clustersByID: [ClusterID: QuestionCluster] {
        Dictionary(clusters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package init(
        clusters: [QuestionCluster], placements: [Placement], nextClusterNumber: Int,
        corrections: [Decision] = [], events: [ClusterEvent] = [], themes: [Theme] = [],
        nextThemeNumber: Int = 1, model: Data? = nil
    ) {
        self.clusters = clusters
        self.placements = placements
        self.nextClusterNumber = nextClusterNumber
        self.corrections = corrections
        self.events = events
        self.themes = themes
        self.nextThemeNumber = nextThemeNumber
        self.model = model
    }
}
