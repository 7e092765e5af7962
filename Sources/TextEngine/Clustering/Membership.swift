/// Tells which texts belong to the cluster that a partition put them in.
///
/// A partition puts every text somewhere. A text is *near* a cluster by its mean similarity to the
/// members most similar to it; it belongs to its own one if it is nearer to it than texts usually
/// are to the best cluster that is not theirs. So the border comes from the collection itself.
struct Membership: Sendable {
    /// For each text whether it belongs to its cluster.
    let belongs: [Bool]

    /// How many of a cluster's members speak for a text, if there are so many.
    ///
    /// One alone may share a turn of phrase and nothing else; with more, small clusters lose members
    /// that are right.
    private static let witnessCount = 2
    /// The share of texts that are less near to a foreign cluster than the border.
    ///
    /// Raised, fewer texts belong. Of 400 texts that belong nowhere among 1,469 that do, 0.6 set
    /// half apart and took one in sixteen of the others with them.
    private static let foreignShare = 0.6

    /// Measures texts against their clusters.
    ///
    /// - Parameters:
    ///   - clusters: The cluster of each text, from 0.
    ///   - neighbors: The nearest neighbours of each text, best first.
    init(of clusters: [Int], neighbors: [[Searcher.Hit]]) {
        var sizes = [Int](repeating: 0, count: (clusters.max() ?? -1) + 1)
        for cluster in clusters { sizes[cluster] += 1 }
        var own = [Float](repeating: 0, count: clusters.count)
        var foreign = own
        for (text, hits) in neighbors.enumerated() {
            for (cluster, sum) in Self.sums(of: hits, by: clusters) {
                let others = cluster == clusters[text] ? sizes[cluster] - 1 : sizes[cluster]
                let witnesses = max(1, min(Self.witnessCount, others))
                let nearness = sum / Float(witnesses)
                if cluster == clusters[text] {
                    own[text] = nearness
                } else {
                    foreign[text] = max(foreign[text], nearness)
                }
            }
        }
        let border = Self.border(of: foreign)
        belongs = own.map { $0 > 0 && $0 >= border }
    }

    /// Returns for each cluster among the neighbours the sum of its best similarities.
    private static func sums(
        of hits: [Searcher.Hit], by clusters: [Int]
    ) -> [(cluster: Int, sum: Float)] {
        var sums: [(cluster: Int, sum: Float)] = []
        var counts: [Int] = []
        for hit in hits where hit.similarity > 0 {
            let cluster = clusters[hit.ordinal]
            guard let known = sums.firstIndex(where: { $0.cluster == cluster }) else {
                sums.append((cluster, hit.similarity))
                counts.append(1)
                continue
            }
            guard counts[known] < witnessCount else { continue }
            sums[known].sum += hit.similarity
            counts[known] += 1
        }
        return sums
    }

    /// Returns how near to its cluster a text must be, given how near each is to a foreign one.
    ///
    /// In a handful of texts similarity says less about chance, so that the border is lower.
    static func border(of foreign: [Float]) -> Float {
        guard !foreign.isEmpty else { return 0 }
        let place = Int((Double(foreign.count - 1) * foreignShare).rounded(.down))
        return foreign.sorted()[place] * Float(Chance.trust(in: foreign.count))
    }
}
