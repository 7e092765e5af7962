/// Groups the texts of a collection of any size: a sample is clustered, the rest joins its clusters.
///
/// The sample is chosen by the texts themselves and not by their order: those with the lowest ranks,
/// a bottom-*k* sketch (Cohen and Kaplan 2007, "Summarizing data using bottom-k sketches"). What is
/// near to no cluster of the sample is sampled again, so that rarer questions are found too. A
/// collection no larger than the sample is clustered whole.
package struct SampledClustering: Sendable {
    /// How many texts are clustered at a time.
    ///
    /// Larger finds rarer questions at once and takes longer, about as the sample's size.
    package static let usualSampleSize = 20_000
    /// How often a sample is taken; a further one finds questions some times rarer.
    ///
    /// By the odds of sampling, two find what some fifteen of a million texts ask. Of generated
    /// tickets with 2,000 questions two made 7,456 clusters and four made 11,601.
    private static let maximumRounds = 2
    /// Another round must have a chance to place so many of what is left: what the last one did.
    private static let worthwhileShare = 0.1
    /// The heaviest features of a cluster that texts are held against.
    private static let centroidFeatureCount = 128

    private let clustering: TextClustering
    private let sampleSize: Int

    package init(resolution: Double, sampleSize: Int = usualSampleSize) {
        clustering = TextClustering(resolution: resolution)
        self.sampleSize = sampleSize
    }

    /// Returns for each of some texts its cluster and whether it belongs there.
    ///
    /// - Parameters:
    ///   - texts: The texts by ordinal; the results are in their order.
    ///   - ranks: Of each of them a number that looks random and depends on the text alone.
    package func partition(
        of texts: [Int], ranks: [UInt64], in vectors: TextVectors
    ) -> TextClustering.Partition {
        if texts.count <= sampleSize {
            return clustering.partition(of: vectors.vectors(of: texts))
        }
        var clusters = [Int?](repeating: nil, count: texts.count)
        var left = texts.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
        var count = 0
        for _ in 0..<Self.maximumRounds where !left.isEmpty {
            let sample = Array(left.prefix(sampleSize))
            let sampled = vectors.vectors(of: sample.map { texts[$0] })
            let groups = Self.groups(clustering.partition(of: sampled))
            guard !groups.isEmpty else { break }
            for (group, members) in groups.enumerated() {
                for member in members { clusters[sample[member]] = count + group }
            }
            let rest = Array(left.dropFirst(sampleSize))
            let found = nearest(rest.map { texts[$0] }, to: groups, of: sampled, vectors)
            for (text, group) in zip(rest, found) { clusters[text] = group.map { count + $0 } }
            count += groups.count
            let before = left.count
            left.removeAll { clusters[$0] != nil }
            let placed = Double(before - left.count)
            if rest.isEmpty || placed < Double(before) * Self.worthwhileShare { break }
        }
        return Self.numbered(clusters)
    }

    /// Returns the members of each cluster that has more than one.
    private static func groups(_ partition: TextClustering.Partition) -> [[Int]] {
        var groups: [[Int]] = Array(repeating: [], count: (partition.clusters.max() ?? -1) + 1)
        for (text, cluster) in partition.clusters.enumerated() where partition.belongs[text] {
            groups[cluster].append(text)
        }
        return groups.filter { $0.count > 1 }
    }

    /// Returns for each text the cluster that it belongs to, if there is one.
    ///
    /// It belongs to the nearest one if it is nearer to it than texts of the sample usually are to
    /// the best cluster that is not theirs, as `Membership` has it.
    private func nearest(
        _ texts: [Int], to groups: [[Int]], of sample: [SparseVector], _ vectors: TextVectors
    ) -> [Int?] {
        var sum = VectorSum(featureCount: vectors.texts.featureCount)
        let centroids = groups.map { members in
            for member in members { sum.add(sample[member]) }
            return sum.takeMean().keeping(Self.centroidFeatureCount).normalized
        }
        let searcher = Searcher(
            centroids, chance: Chance(vectors: centroids, queries: sample),
            postingBudget: Searcher.postingBudget(ofEach: texts.count))
        var groupOf = [Int](repeating: -1, count: sample.count)
        for (group, members) in groups.enumerated() {
            for member in members { groupOf[member] = group }
        }
        let foreign = Parallel.map(sample.count) {
            Searcher.Scratch(for: searcher)
        } each: { [groupOf] text, scratch in
            searcher.nearest(to: sample[text], count: 2, scratch: &scratch)
                .first { $0.ordinal != groupOf[text] }?.similarity ?? 0
        }
        let border = Membership.border(of: foreign)
        return Parallel.map(texts.count) {
            (search: Searcher.Scratch(for: searcher), counter: FeatureCounter(for: vectors.texts))
        } each: { position, scratch in
            let vector = vectors.vector(texts[position], using: &scratch.counter)
            return searcher.nearest(to: vector, count: 1, scratch: &scratch.search)
                .first { $0.similarity >= border }?.ordinal
        }
    }

    /// Returns clusters numbered by first member; a text that belongs to none is one of its own.
    private static func numbered(_ clusters: [Int?]) -> TextClustering.Partition {
        var numbers: [Int: Int] = [:]
        var next = 0
        let numbered = clusters.map { cluster -> Int in
            if let cluster, let known = numbers[cluster] { return known }
            defer { next += 1 }
            if let cluster { numbers[cluster] = next }
            return next
        }
        return TextClustering.Partition(clusters: numbered, belongs: clusters.map { $0 != nil })
    }
}
