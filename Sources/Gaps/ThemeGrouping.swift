import SupportModel
import TextEngine

/// Groups clusters that are related into themes, one level above them.
///
/// Related is what the graph of nearest centroids holds together, as questions make clusters. The
/// resolution is the one at which there are about as many themes as the square root of the number
/// of clusters, so that a theme has about as many clusters as there are themes; unlike clusters stay
/// alone however few themes there are.
struct ThemeGrouping {
    /// How many neighbours a cluster is joined to.
    private static let neighborCount = 10
    /// The resolutions that are tried, from close to loose.
    ///
    /// They are the mean squared similarity of centroids above which clusters stay together; below
    /// the last one they are not related.
    private static let resolutions = [
        0.32, 0.23, 0.16, 0.11, 0.08, 0.056, 0.04, 0.028, 0.02, 0.014, 0.01, 0.007, 0.005,
    ]

    /// Returns groups of at least two clusters, by first member; the rest has no relatives.
    ///
    /// - Parameters:
    ///   - centroids: Of length 1.
    ///   - linked: Clusters that ask the same in several languages; they stay together.
    func groups(of centroids: [SparseVector], linked: [[Int]]) -> [[Int]] {
        guard centroids.count > 2 else { return [] }
        let neighbors = NearestNeighbors.all(of: centroids, count: Self.neighborCount)
        var edges: [(Int, Int, Float)] = []
        for (ordinal, hits) in neighbors.enumerated() {
            for hit in hits where hit.similarity > 0 {
                edges.append((ordinal, hit.ordinal, hit.similarity * hit.similarity))
            }
        }
        for group in linked {
            for (first, second) in zip(group, group.dropFirst()) {
                edges.append((first, second, 1))
            }
        }
        let graph = NeighborGraph(nodeCount: centroids.count, edges: edges)
        let wanted = Double(centroids.count).squareRoot()
        let tried = Parallel.map(Self.resolutions.count, least: 1) {
        } each: { step, _ -> (distance: Double, groups: [[Int]]) in
            let groups = Self.groups(
                Leiden(resolution: Self.resolutions[step]).partition(of: graph))
            let placed = groups.reduce(0) { $0 + $1.count }
            // Few themes because little was joined is not the same as few because much was.
            let alone = Double(centroids.count - placed) / 2
            return (abs(Double(groups.count) + alone - wanted), groups)
        }
        return tried.min { $0.distance < $1.distance }?.groups ?? []
    }

    private static func groups(_ partition: [Int]) -> [[Int]] {
        var groups: [[Int]] = Array(repeating: [], count: (partition.max() ?? -1) + 1)
        for (ordinal, group) in partition.enumerated() { groups[group].append(ordinal) }
        return groups.filter { $0.count > 1 }
    }
}
