/// Where analysis put a document that asks.
package struct Placement: Sendable, Equatable, Codable {
    /// The workspace's key of the document.
    package var document: Int
    /// The cluster of its main question, or nil where it belongs to none.
    package var cluster: ClusterID?
    /// The nearest cluster, where it belongs to none.
    package var nearest: ClusterID?
    /// Its similarity to the centroid of `cluster`, or of `nearest`, 0 to 1.
    package var similarity: Double
    /// The probability that no loaded content answers it; nil where no content is loaded.
    package var gapScore: Double?

    package init(
        document: Int, cluster: ClusterID?, nearest: ClusterID?, similarity: Double,
        gapScore: Double?
    ) {
        self.document = document
        self.cluster = cluster
        self.nearest = nearest
        self.similarity = similarity
        self.gapScore = gapScore
    }
}
