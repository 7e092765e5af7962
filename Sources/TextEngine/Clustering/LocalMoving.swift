/// The first phase of Leiden: each node goes to the community that gains most, until none gains.
///
/// After a move only the neighbours that the node left behind are looked at again.
struct LocalMoving {
    let resolution: Double

    /// Moves the nodes of a graph between the communities; the order comes from the generator.
    ///
    /// Community numbers stay below the number of nodes; some may end up empty.
    func run(
        on graph: LevelGraph, communities: inout [Int32], generator: inout SplitMix64
    ) {
        let count = graph.nodeCount
        var sizes = [Double](repeating: 0, count: count)
        var counts = [Int32](repeating: 0, count: count)
        for node in 0..<count {
            sizes[Int(communities[node])] += graph.sizes[node]
            counts[Int(communities[node])] += 1
        }
        var empty = (0..<count).reversed().filter { counts[$0] == 0 }
            .map { Int32(truncatingIfNeeded: $0) }
        var queue = NodeQueue(generator.order(of: count))
        var links = NeighborWeights(count: count)
        while let node = queue.next() {
            let start = graph.offsets[node]
            let end = graph.offsets[node + 1]
            for index in start..<end {
                links.add(communities[Int(graph.neighbors[index])], Double(graph.weights[index]))
            }
            let old = communities[node]
            let size = graph.sizes[node]
            let scaled = resolution * size
            var best = old
            var bestGain = links[old] - scaled * (sizes[Int(old)] - size)
            let tolerance = 1e-10 * (1 + abs(bestGain))
            for community in links.touched where community != old {
                let gain = links[community] - scaled * sizes[Int(community)]
                if gain > bestGain + tolerance {
                    best = community
                    bestGain = gain
                }
            }
            links.clear()
            if bestGain < -tolerance, counts[Int(old)] > 1, let fresh = empty.last {
                best = fresh
            }
            guard best != old else { continue }
            if best == empty.last { empty.removeLast() }
            communities[node] = best
            sizes[Int(old)] -= size
            sizes[Int(best)] += size
            counts[Int(old)] -= 1
            counts[Int(best)] += 1
            if counts[Int(old)] == 0 {
                sizes[Int(old)] = 0
                empty.append(old)
            }
            for index in start..<end
            where communities[Int(graph.neighbors[index])] != best {
                queue.add(graph.neighbors[index])
            }
        }
    }
}

/// The nodes still to be looked at, each at most once, in a ring.
struct NodeQueue {
    private var ring: [Int32]
    private var isQueued: [Bool]
    private var head = 0
    private var waiting: Int

    /// Creates a queue that holds every node in the order given.
    init(_ order: [Int32]) {
        ring = order
        isQueued = [Bool](repeating: true, count: order.count)
        waiting = order.count
    }

    mutating func next() -> Int? {
        guard waiting > 0 else { return nil }
        let node = Int(ring[head])
        head = head + 1 == ring.count ? 0 : head + 1
        waiting -= 1
        isQueued[node] = false
        return node
    }

    mutating func add(_ node: Int32) {
        guard !isQueued[Int(node)] else { return }
        isQueued[Int(node)] = true
        var tail = head + waiting
        if tail >= ring.count { tail -= ring.count }
        ring[tail] = node
        waiting += 1
    }
}
