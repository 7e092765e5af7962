import Cleaning
import TextEngine

/// The words that tell a cluster from the rest of the collection and from its neighbours.
struct DistinctiveTerms: Sendable {
    /// In how many members of a group each telling stem occurs.
    struct Stems: Sendable {
        /// Ascending by stem.
        var counts: [(stem: Int32, count: Int)]
        /// How many members there are.
        var size: Int

        /// Returns the share of the members that have a stem, given its count.
        func share(_ count: Int) -> Double { Double(count) / Double(max(1, size)) }
    }

    /// A stem with how much it tells.
    typealias Weighted = (stem: Int32, weight: Double)

    /// How many of the nearest clusters a term must set its cluster apart from.
    private static let neighborCount = 5
    /// The features that neighbours are found by, of all centroids together and of one at least: few
    /// clusters are compared in full, many by their heaviest features.
    private static let featureBudget = 400_000
    private static let leastFeatureCount = 256

    let space: KnownSpace
    /// The stems of each cluster.
    let stems: [Stems]
    /// In how many questions each stem occurs, by half the stem's number.
    private let frequencies: [Int32]
    private let neighbors: [[Int]]
    /// The centroids of the clusters, of length 1, with their heaviest features alone.
    let centroids: [SparseVector]

    /// Counts the stems of each group's sample of members.
    init(space: KnownSpace, groups: [QuestionGroup], samples: [GroupSample]) {
        let stems = Parallel.map(groups.count) {
            StemCounter(space.bags)
        } each: { group, counter in
            let sample = samples[group]
            let counts = counter.counts(of: sample.questions, where: space.known.isTelling)
            return Stems(
                counts: counts.map { ($0.stem, sample.scaled(Int($0.count))) },
                size: sample.groupSize)
        }
        self.init(
            space: space, stems: stems, centroids: groups.map(\.centroid),
            frequencies: StemCounter.frequencies(in: space.bags))
    }

    private init(
        space: KnownSpace, stems: [Stems], centroids: [SparseVector], frequencies: [Int32]
    ) {
        self.space = space
        self.stems = stems
        self.frequencies = frequencies
        let featureCount = max(
            Self.leastFeatureCount, Self.featureBudget / max(1, centroids.count))
        let centroids = Parallel.map(centroids.count) {
        } each: { ordinal, _ in
            centroids[ordinal].keeping(featureCount).normalized
        }
        self.centroids = centroids
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

    /// Returns the same for groups of clusters.
    func joined(_ parts: [[Int]]) -> DistinctiveTerms {
        let joined = parts.map { clusters in
            let all = clusters.flatMap { stems[$0].counts }.sorted { $0.stem < $1.stem }
            var sums: [(stem: Int32, count: Int)] = []
            for (stem, count) in all {
                if stem == sums.last?.stem {
                    sums[sums.count - 1].count += count
                } else {
                    sums.append((stem, count))
                }
            }
            return Stems(counts: sums, size: clusters.reduce(0) { $0 + stems[$1].size })
        }
        return DistinctiveTerms(
            space: space, stems: joined,
            centroids: parts.map { SparseVector.mean(of: $0.map { centroids[$0] }) },
            frequencies: frequencies)
    }

    /// The shares that words must stand out from, by half the stem's number; zeros between uses.
    struct Scratch {
        fileprivate var shares: [Double]

        init(for terms: DistinctiveTerms) {
            shares = Array(repeating: 0, count: terms.frequencies.count)
        }
    }

    /// Returns stems of a cluster with their weights, the most telling first: the share of the
    /// members that have one, times how rare it is and how much more frequent among them than in
    /// the collection.
    func terms(of cluster: Int, count: Int) -> [Weighted] {
        ranked(cluster, count: count) { collectionShare(of: $0) }.map { ($0.stem, $0.weight) }
    }

    /// Returns the words that set a cluster apart from the nearest other ones, as people write
    /// them, no two of them forms of one word.
    ///
    /// - Parameter hidden: Words that must not be shown.
    func words(
        apart cluster: Int, count: Int, hiding hidden: [PrivateWords] = [],
        scratch: inout Scratch
    ) -> [String] {
        let near = neighbors[cluster]
        for neighbor in near {
            for (stem, count) in stems[neighbor].counts {
                scratch.shares[Int(stem) / 2] += stems[neighbor].share(count)
            }
        }
        let apart = ranked(cluster, count: 8 * count) { stem in
            let mean = scratch.shares[Int(stem) / 2] / Double(max(1, near.count))
            return max(mean, collectionShare(of: stem))
        }
        for neighbor in near {
            for (stem, _) in stems[neighbor].counts { scratch.shares[Int(stem) / 2] = 0 }
        }
        let several = apart.filter { $0.count > 1 && $0.weight > 0 }
        return words(
            several.map(\.stem) + apart.map(\.stem), atMost: count, hiding: hidden)
    }

    /// Returns stems as people write them, one word of those that are forms of each other.
    func words(
        _ stems: [Int32], atMost limit: Int = .max, hiding hidden: [PrivateWords] = []
    ) -> [String] {
        var words: [String] = []
        for stem in stems where words.count < limit {
            let word = WordForms.shown(space.known.surface(ofStem: stem))
            if !word.isEmpty, !words.contains(where: { WordForms.areOne($0, word) }),
                !hidden.contains(where: { $0.contains(word) })
            {
                words.append(word)
            }
        }
        return words
    }

    /// Returns the stems of most weight, by insertion: few are wanted and few pass the last kept.
    private func ranked(
        _ cluster: Int, count: Int, base: (Int32) -> Double
    ) -> [(stem: Int32, count: Int, weight: Double)] {
        var kept: [(stem: Int32, count: Int, weight: Double)] = []
        for (stem, members) in stems[cluster].counts {
            let share = stems[cluster].share(members)
            let weight = share * Double(space.space.rarity(of: stem)) * (share - base(stem))
            if kept.count == count {
                guard let last = kept.last, weight > last.weight else { continue }
                kept.removeLast()
            }
            // Stems come ascending, so that of equals the earlier stays before the later.
            let position = kept.lastIndex { $0.weight >= weight }.map { $0 + 1 } ?? 0
            kept.insert((stem, members, weight), at: position)
        }
        return kept
    }

    private func collectionShare(of stem: Int32) -> Double {
        Double(frequencies[Int(stem) / 2]) / Double(max(1, space.bags.count))
    }
}
