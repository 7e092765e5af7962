/// Finds communities in a graph by the Leiden algorithm with the constant Potts model.
///
/// The algorithm is that of Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing
/// well-connected communities", Scientific Reports 9:5233 (2019): nodes move locally, communities
/// are refined, refined groups become the nodes of the next graph. The result depends only on the
/// graph, the sizes and the seed.
package struct Leiden: Sendable {
    /// How dense a community must be: raised, communities get smaller and tighter; lowered, larger.
    package let resolution: Double
    /// Chooses the order in which nodes are looked at.
    package let seed: UInt64
    /// How often the algorithm starts again from its own result; it stops when nothing improves.
    package let maximumRounds: Int

    /// Creates the algorithm for a resolution, the constant Potts model's γ.
    package init(resolution: Double, seed: UInt64 = 1, maximumRounds: Int = 10) {
        precondition(resolution > 0, "a resolution is above zero")
        self.resolution = resolution
        self.seed = seed
        self.maximumRounds = maximumRounds
    }

    /// Returns the community of each node; communities are connected and numbered by first member.
    ///
    /// - Parameters:
    ///   - graph: The graph.
    ///   - nodeSizes: How many texts each node stands for; 1 each if nil.
    ///   - start: Communities to start from, numbers below the node count; single nodes if nil.
    /// - Complexity: Near linear in the number of edges.
    package func partition(
        of graph: NeighborGraph, nodeSizes: [Int]? = nil, from start: [Int]? = nil
    ) -> [Int] {
        let sizes = (nodeSizes ?? Array(repeating: 1, count: graph.nodeCount)).map(Double.init)
        let level = LevelGraph(graph, sizes: sizes)
        let start = (start ?? Array(0..<graph.nodeCount)).map { Int32(truncatingIfNeeded: $0) }
        let attempts = Parallel.map(attempts(for: graph), least: 1) {
        } each: { number, _ in
            attempt(level, graph, from: start, seed: seed &+ UInt64(number))
        }
        var best = attempts[0]
        for other in attempts where other.quality > best.quality { best = other }
        return Numbering.compact(best.communities).groups.map(Int.init)
    }

    /// A graph is tried in several orders, the more the smaller it is, because single results differ
    /// by some per cent.
    private func attempts(for graph: NeighborGraph) -> Int {
        max(1, min(16, 400_000 / max(1, graph.edgeCount)))
    }

    /// Repeats rounds until nothing improves.
    private func attempt(
        _ level: LevelGraph, _ graph: NeighborGraph, from start: [Int32], seed: UInt64
    ) -> (communities: [Int32], quality: Double) {
        // In a large graph a further round costs seconds and gains a thousandth.
        let tolerance = graph.edgeCount > 1_000_000 ? 2e-3 : 1e-6
        var generator = SplitMix64(seed: seed)
        var best = ConnectedParts.splitting(start, in: graph)
        var bestQuality = Self.quality(best, graph, level.sizes, resolution)
        for _ in 0..<maximumRounds {
            let moved = round(level, from: best, &generator)
            let next = ConnectedParts.splitting(moved, in: graph)
            let quality = Self.quality(next, graph, level.sizes, resolution)
            let isBetter = quality > bestQuality + tolerance * abs(bestQuality)
            if quality > bestQuality { (best, bestQuality) = (next, quality) }
            if !isBetter { break }
        }
        return (best, bestQuality)
    }

    /// One pass through all levels of aggregation.
    private func round(
        _ graph: LevelGraph, from start: [Int32], _ generator: inout SplitMix64
    ) -> [Int32] {
        let moving = LocalMoving(resolution: resolution)
        let refinement = Refinement(resolution: resolution)
        var level = graph
        var communities = start
        /// The node of the current level that stands for each node of the graph.
        var standIn = (0..<graph.nodeCount).map { Int32(truncatingIfNeeded: $0) }
        while true {
            moving.run(on: level, communities: &communities, generator: &generator)
            let (groups, count) = refinement.groups(
                of: level, within: communities, generator: &generator)
            let (numbered, communityCount) = Numbering.compact(communities)
            guard count < level.nodeCount, communityCount < level.nodeCount else { break }
            var coarse = [Int32](repeating: 0, count: count)
            for node in 0..<level.nodeCount { coarse[Int(groups[node])] = numbered[node] }
            for node in 0..<standIn.count { standIn[node] = groups[Int(standIn[node])] }
            level = LevelGraph(aggregating: level, groups: groups, count: count)
            communities = coarse
        }
        return standIn.map { communities[Int($0)] }
    }

    /// Returns the constant Potts model's objective: `Σ (e − γ · n · (n − 1) / 2)` over communities,
    /// where `e` is the weight inside a community and `n` its size.
    ///
    /// It is half the figure of leidenalg's `CPMVertexPartition.quality()`, which counts each edge
    /// of an undirected graph twice.
    package static func quality(
        of communities: [Int], in graph: NeighborGraph, resolution: Double,
        nodeSizes: [Int]? = nil
    ) -> Double {
        let sizes = (nodeSizes ?? Array(repeating: 1, count: graph.nodeCount)).map(Double.init)
        return quality(
            communities.map { Int32(truncatingIfNeeded: $0) }, graph, sizes, resolution)
    }

    private static func quality(
        _ communities: [Int32], _ graph: NeighborGraph, _ sizes: [Double], _ resolution: Double
    ) -> Double {
        var inside = 0.0
        var totals = [Double](repeating: 0, count: graph.nodeCount)
        for node in 0..<graph.nodeCount {
            totals[Int(communities[node])] += sizes[node]
            for index in graph.offsets[node]..<graph.offsets[node + 1]
            where communities[Int(graph.neighbors[index])] == communities[node] {
                inside += Double(graph.weights[index])
            }
        }
        let pairs = totals.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        return inside / 2 - resolution * pairs
    }
}
