/// The second phase of Leiden: each community is built anew from single nodes that are well
/// connected within it, so that it can fall apart into better ones.
///
/// A node joins the group that gains most: the limit of the paper's random choice for θ → 0.
struct Refinement {
    let resolution: Double

    /// Returns the refined groups, numbered from 0 without gaps, and how many there are.
    func groups(
        of graph: LevelGraph, within communities: [Int32], generator: inout SplitMix64
    ) -> (groups: [Int32], count: Int) {
        let count = graph.nodeCount
        var communitySizes = [Double](repeating: 0, count: count)
        for node in 0..<count { communitySizes[Int(communities[node])] += graph.sizes[node] }
        /// The weight of a group's edges to the rest of its community.
        var outward = [Double](repeating: 0, count: count)
        for node in 0..<count {
            for index in graph.offsets[node]..<graph.offsets[node + 1]
            where communities[Int(graph.neighbors[index])] == communities[node] {
                outward[node] += Double(graph.weights[index])
            }
        }
        var groups = (0..<count).map { Int32(truncatingIfNeeded: $0) }
        var sizes = graph.sizes
        var isSingle = [Bool](repeating: true, count: count)
        var links = NeighborWeights(count: count)
        for place in generator.order(of: count) {
            let node = Int(place)
            let size = graph.sizes[node]
            let total = communitySizes[Int(communities[node])]
            guard isSingle[node], outward[node] >= resolution * size * (total - size)
            else { continue }
            for index in graph.offsets[node]..<graph.offsets[node + 1] {
                let other = Int(graph.neighbors[index])
                if communities[other] == communities[node] {
                    links.add(groups[other], Double(graph.weights[index]))
                }
            }
            var best: Int32?
            var bestGain = 0.0
            for group in links.touched {
                let groupSize = sizes[Int(group)]
                let gain = links[group] - resolution * size * groupSize
                let isWellConnected =
                    outward[Int(group)] >= resolution * groupSize * (total - groupSize)
                if gain > bestGain, isWellConnected {
                    best = group
                    bestGain = gain
                }
            }
            if let best {
                outward[Int(best)] += outward[node] - 2 * links[best]
                sizes[Int(best)] += size
                groups[node] = best
                isSingle[node] = false
                isSingle[Int(best)] = false
            }
            links.clear()
        }
        return Numbering.compact(groups)
    }
}

/// Numbers for groups in the order of their first members.
enum Numbering {
    /// Returns the groups numbered from 0 by first member, and how many there are.
    static func compact(_ groups: [Int32]) -> (groups: [Int32], count: Int) {
        var numbers = [Int32](repeating: -1, count: groups.count)
        var compact = groups
        var count: Int32 = 0
        for node in 0..<groups.count {
            let group = Int(groups[node])
            if numbers[group] < 0 {
                numbers[group] = count
                count += 1
            }
            compact[node] = numbers[group]
        }
        return (compact, Int(count))
    }
}
