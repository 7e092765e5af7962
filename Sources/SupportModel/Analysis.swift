/// What the pipeline found: a pure function of documents, settings and decisions.
package struct Analysis: Sendable, Equatable, Codable {
    /// Ascending by id.
    package var clusters: [QuestionCluster]
    /// One for each ticket, review and search, in load order.
    package var placements: [Placement]
    /// The number that the next new cluster gets.
    package var nextClusterNumber: Int

    package init(clusters: [QuestionCluster], placements: [Placement], nextClusterNumber: Int) {
        self.clusters = clusters
        self.placements = placements
        self.nextClusterNumber = nextClusterNumber
    }
}
