/// Takes communities apart that are not connected; the constant Potts model always gains by it.
enum ConnectedParts {
    /// Returns the communities with each connected part as one of its own.
    static func splitting(_ communities: [Int32], in graph: NeighborGraph) -> [Int32] {
        var parts = [Int32](repeating: -1, count: communities.count)
        var stack: [Int32] = []
        var count: Int32 = 0
        for first in 0..<communities.count where parts[first] < 0 {
            parts[first] = count
            stack.append(Int32(truncatingIfNeeded: first))
            while let node = stack.popLast().map(Int.init) {
                for index in graph.offsets[node]..<graph.offsets[node + 1] {
                    let other = graph.neighbors[index]
                    if parts[Int(other)] < 0, communities[Int(other)] == communities[node] {
                        parts[Int(other)] = count
                        stack.append(other)
                    }
                }
            }
            count += 1
        }
        return parts
    }
}
