/// An undirected weighted graph in compressed rows: both directions stored, no self loops.
package struct NeighborGraph: Sendable, Equatable {
    /// Where the neighbours of each node begin; one more entry than nodes.
    package let offsets: [Int]
    /// The neighbours of node 0, then of node 1 and so on, each row ascending.
    package let neighbors: [Int32]
    /// The weight of the edge to each neighbour.
    package let weights: [Float]

    /// The number of nodes.
    package var nodeCount: Int { offsets.count - 1 }

    /// The number of edges, each counted once.
    package var edgeCount: Int { neighbors.count / 2 }

    /// Creates a graph of edges between the nodes `0..<nodeCount`.
    ///
    /// An edge that is given more than once, in either direction, is one edge with the largest of
    /// the weights: two texts are often each other's neighbours. Self loops and edges whose weight
    /// is not above zero are left out.
    package init(nodeCount: Int, edges: [(Int, Int, Float)]) {
        precondition(nodeCount <= Int(Int32.max), "a graph has at most 2^31 nodes")
        var starts = [Int](repeating: 0, count: nodeCount + 1)
        for (first, second, weight) in edges where first != second && weight > 0 {
            starts[first + 1] += 1
            starts[second + 1] += 1
        }
        for node in 0..<nodeCount { starts[node + 1] += starts[node] }
        // Rows come out ascending by laying the edges twice: by neighbour, then by node.
        var byNeighbor = Rows(starts)
        for (first, second, weight) in edges where first != second && weight > 0 {
            byNeighbor.lay(first, second, weight)
            byNeighbor.lay(second, first, weight)
        }
        var sorted = Rows(starts)
        for node in 0..<nodeCount {
            for index in starts[node]..<starts[node + 1] {
                sorted.lay(Int(byNeighbor.ends[index]), node, byNeighbor.weights[index])
            }
        }
        var offsets = [0]
        offsets.reserveCapacity(nodeCount + 1)
        var neighbors: [Int32] = []
        var weights: [Float] = []
        neighbors.reserveCapacity(sorted.ends.count)
        weights.reserveCapacity(sorted.ends.count)
        for node in 0..<nodeCount {
            for index in starts[node]..<starts[node + 1] {
                let (end, weight) = (sorted.ends[index], sorted.weights[index])
                if neighbors.count > offsets[node], neighbors[neighbors.count - 1] == end {
                    weights[weights.count - 1] = max(weights[weights.count - 1], weight)
                } else {
                    neighbors.append(end)
                    weights.append(weight)
                }
            }
            offsets.append(neighbors.count)
        }
        self.offsets = offsets
        self.neighbors = neighbors
        self.weights = weights
    }

    /// Directed edges in the rows of their first nodes, in the order in which they come.
    private struct Rows {
        var ends: [Int32]
        var weights: [Float]
        private var next: [Int]

        init(_ starts: [Int]) {
            next = starts
            ends = [Int32](repeating: 0, count: starts[starts.count - 1])
            weights = [Float](repeating: 0, count: starts[starts.count - 1])
        }

        mutating func lay(_ node: Int, _ neighbor: Int, _ weight: Float) {
            ends[next[node]] = Int32(truncatingIfNeeded: neighbor)
            weights[next[node]] = weight
            next[node] += 1
        }
    }
}
