/// Groups the vectors of a collection by nearest neighbours and the Leiden algorithm.
///
/// The constant Potts model needs no number of clusters and, other than modularity, its resolution
/// means the same for a hundred texts and for a million: texts stay together while their mean
/// squared similarity is above it.
package struct TextClustering: Sendable {
    /// How many neighbours a text is joined to, *k*.
    package static let neighborCount = 15

    /// The mean squared similarity above which texts stay together; higher gives smaller clusters.
    package let resolution: Double

    package init(resolution: Double) { self.resolution = resolution }

    /// Returns for each vector the number of its cluster, by first member from 0.
    ///
    /// - Parameter vectors: Unit vectors; an empty one becomes a cluster of its own.
    package func clusters(of vectors: [SparseVector]) -> [Int] {
        let neighbors = NearestNeighbors.all(of: vectors, count: Self.neighborCount)
        var edges: [(Int, Int, Float)] = []
        for (ordinal, hits) in neighbors.enumerated() {
            for hit in hits where hit.similarity > 0 {
                // An edge that both ends name is taken once, from the lower end.
                let isMutual = neighbors[hit.ordinal].contains { $0.ordinal == ordinal }
                if ordinal < hit.ordinal || !isMutual {
                    edges.append((ordinal, hit.ordinal, hit.similarity * hit.similarity))
                }
            }
        }
        let graph = NeighborGraph(nodeCount: vectors.count, edges: edges)
        return Leiden(resolution: resolution).partition(of: graph)
    }
}
