/// A graph at one level of aggregation: nodes stand for groups of nodes of the level below.
///
/// Edges inside a group are left out, since no move changes them.
struct LevelGraph {
    var offsets: [Int]
    var neighbors: [Int32]
    var weights: [Float]
    /// How many original nodes each node stands for, weighted by their sizes.
    var sizes: [Double]

    var nodeCount: Int { offsets.count - 1 }

    init(_ graph: NeighborGraph, sizes: [Double]) {
        offsets = graph.offsets
        neighbors = graph.neighbors
        weights = graph.weights
        self.sizes = sizes
    }

    /// Creates the graph whose nodes are the groups `0..<count` of a finer graph.
    init(aggregating finer: LevelGraph, groups: [Int32], count: Int) {
        let members = GroupMembers(groups, count: count)
        var edges = NeighborWeights(count: count)
        offsets = [0]
        offsets.reserveCapacity(count + 1)
        neighbors = []
        weights = []
        sizes = [Double](repeating: 0, count: count)
        for group in 0..<count {
            for node in members[group] {
                sizes[group] += finer.sizes[Int(node)]
                for index in finer.offsets[Int(node)]..<finer.offsets[Int(node) + 1] {
                    let other = groups[Int(finer.neighbors[index])]
                    if Int(other) != group { edges.add(other, Double(finer.weights[index])) }
                }
            }
            for other in edges.touched {
                neighbors.append(other)
                weights.append(Float(edges[other]))
            }
            edges.clear()
            offsets.append(neighbors.count)
        }
    }
}

/// The members of each group, ascending, in one array.
struct GroupMembers {
    private var starts: [Int]
    private var nodes: [Int32]

    init(_ groups: [Int32], count: Int) {
        starts = [Int](repeating: 0, count: count + 1)
        for group in groups { starts[Int(group) + 1] += 1 }
        for group in 0..<count { starts[group + 1] += starts[group] }
        nodes = [Int32](repeating: 0, count: groups.count)
        var next = starts
        for (node, group) in groups.enumerated() {
            nodes[next[Int(group)]] = Int32(truncatingIfNeeded: node)
            next[Int(group)] += 1
        }
    }

    subscript(group: Int) -> ArraySlice<Int32> { nodes[starts[group]..<starts[group + 1]] }
}

/// The weight of one node's edges to each group, in the order in which the groups were met.
struct NeighborWeights {
    private(set) var touched: [Int32] = []
    private var weights: [Double]

    init(count: Int) {
        weights = [Double](repeating: 0, count: count)
    }

    subscript(group: Int32) -> Double { weights[Int(group)] }

    /// Adds a weight above zero.
    @inline(__always)
    mutating func add(_ group: Int32, _ weight: Double) {
        if weights[Int(group)] == 0 { touched.append(group) }
        weights[Int(group)] += weight
    }

    mutating func clear() {
        for group in touched { weights[Int(group)] = 0 }
        touched.removeAll(keepingCapacity: true)
    }
}
