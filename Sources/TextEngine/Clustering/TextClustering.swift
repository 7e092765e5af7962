/// Groups the vectors of a collection by nearest neighbours and the Leiden algorithm.
///
/// The constant Potts model needs no number of clusters and, other than modularity, its resolution
/// means the same for a hundred texts and for a million: texts stay together while their mean
/// squared similarity is above it.
package struct TextClustering: Sendable {
    /// How many neighbours of a text are looked at.
    static let neighborCount = 40
    /// The share of the two texts' best similarities, the lower of them, that makes an edge.
    ///
    /// A text with close relatives is not joined to far ones, while one that has only far ones
    /// keeps them. Raised, clusters get smaller; at 1 only best neighbours are joined. In a trial
    /// over eight labelled sets 0.4 gave a mean AMI of 0.557, against 0.548 for the 15 nearest
    /// whatever their similarity, 0.554 with 0.5 and 0.544 with 0.6.
    static let nearnessShare: Float = 0.4

    /// The mean squared similarity above which texts stay together; higher gives smaller clusters.
    package let resolution: Double

    package init(resolution: Double) { self.resolution = resolution }

    /// The clusters of a collection.
    package struct Partition: Sendable, Equatable {
        /// For each vector the number of its cluster, by first member from 0.
        package var clusters: [Int]
        /// For each vector whether it is near enough to its cluster to belong to it.
        package var belongs: [Bool]
    }

    /// Returns for each vector its cluster and whether it belongs there.
    ///
    /// - Parameter vectors: Unit vectors; an empty one becomes a cluster of its own.
    package func partition(of vectors: [SparseVector]) -> Partition {
        let neighbors = NearestNeighbors.all(of: vectors, count: Self.neighborCount)
        let graph = NeighborGraph(nodeCount: vectors.count, edges: Self.edges(among: neighbors))
        let clusters = Leiden(resolution: resolution).partition(of: graph)
        return Partition(
            clusters: clusters, belongs: Membership(of: clusters, neighbors: neighbors).belongs)
    }

    /// Joins near texts by an edge that weighs their squared similarity.
    private static func edges(among neighbors: [[Searcher.Hit]]) -> [(Int, Int, Float)] {
        var edges: [(Int, Int, Float)] = []
        for (ordinal, hits) in neighbors.enumerated() {
            let best = hits.first?.similarity ?? 0
            for hit in hits where hit.similarity > 0 {
                let otherBest = neighbors[hit.ordinal].first?.similarity ?? 0
                if hit.similarity >= nearnessShare * min(best, otherBest) {
                    edges.append((ordinal, hit.ordinal, hit.similarity * hit.similarity))
                }
            }
        }
        return edges
    }
}
