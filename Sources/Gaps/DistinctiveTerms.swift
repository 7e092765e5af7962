import TextEngine

/// The words that tell a cluster from the rest of the collection and from its neighbours.
struct DistinctiveTerms {
    /// How many of the nearest clusters a term must set its cluster apart from.
    private static let neighborCount = 5

    private let space: QuestionSpace
    /// In how many questions each stem occurs.
    private let frequencies: [Int32: Int]
    /// Of each cluster in how many members each telling stem occurs.
    private let inside: [[Int32: Int]]
    private let sizes: [Int]
    private let neighbors: [[Int]]

    init(space: QuestionSpace, groups: [QuestionGroup]) {
        self.space = space
        var frequencies: [Int32: Int] = [:]
        for question in space.bags.indices {
            for feature in space.bags.stems(of: question) {
                frequencies[feature, default: 0] += 1
            }
        }
        self.frequencies = frequencies
        inside = groups.map { group in
            var inside: [Int32: Int] = [:]
            for member in group.questions {
                for feature in space.bags.stems(of: member) where space.extractor.isTelling(feature)
                {
                    inside[feature, default: 0] += 1
                }
            }
            return inside
        }
        sizes = groups.map(\.questions.count)
        let centroids = groups.map(\.centroid.normalized)
        let searcher = Searcher(centroids)
        neighbors = Parallel.map(centroids.count) {
            Searcher.Scratch(for: searcher)
        } each: { ordinal, scratch in
            searcher.nearest(
                to: centroids[ordinal], count: Self.neighborCount, excluding: ordinal,
                scratch: &scratch
            ).map(\.ordinal)
        }
    }

    /// Returns stems of a cluster with their weights, the most telling first: the share of the
    /// members that have one, times how rare it is and how much more frequent among them than in
    /// the collection.
    func terms(of cluster: Int, count: Int) -> [(stem: Int32, weight: Double)] {
        ranked(cluster, count: count) { collectionShare(of: $0, in: cluster) }
    }

    /// Returns the words that set a cluster apart from the nearest other ones, as people write
    /// them, no two of them forms of one word.
    func words(apart cluster: Int, count: Int) -> [String] {
        let apart = ranked(cluster, count: 8 * count) { stem in
            let near = neighbors[cluster].map { share(of: stem, in: $0) }
            let mean = near.reduce(0, +) / Double(max(1, near.count))
            return max(mean, collectionShare(of: stem, in: cluster))
        }
        let several = apart.filter { inside[cluster][$0.stem] ?? 0 > 1 && $0.weight > 0 }
        return Array(words(several.map(\.stem) + apart.map(\.stem)).prefix(count))
    }

    /// Returns stems as people write them, one word of those that are forms of each other.
    func words(_ stems: [Int32]) -> [String] {
        var words: [String] = []
        for stem in stems {
            let word = WordForms.shown(space.extractor.surface(ofStem: stem))
            if !word.isEmpty, !words.contains(where: { WordForms.areOne($0, word) }) {
                words.append(word)
            }
        }
        return words
    }

    private func ranked(
        _ cluster: Int, count: Int, base: (Int32) -> Double
    ) -> [(stem: Int32, weight: Double)] {
        let scored = inside[cluster].keys.map { stem -> (stem: Int32, weight: Double) in
            let share = share(of: stem, in: cluster)
            return (stem, share * Double(space.space.rarity(of: stem)) * (share - base(stem)))
        }
        return Array(
            scored.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.prefix(count))
    }

    private func share(of stem: Int32, in cluster: Int) -> Double {
        Double(inside[cluster][stem] ?? 0) / Double(max(1, sizes[cluster]))
    }

    private func collectionShare(of stem: Int32, in cluster: Int) -> Double {
        Double(frequencies[stem] ?? inside[cluster][stem] ?? 0) / Double(max(1, space.bags.count))
    }
}
