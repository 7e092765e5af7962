/// Finds the vectors of a collection that are most similar to a query.
///
/// Features are read in the order of what they can add; once the postings read exceed a budget,
/// the best candidates so far are compared in full. A collection below the budget is searched
/// exactly, and the time for one query does not grow with the collection above it.
///
/// A similarity is a cosine less what chance gives: long texts and common words are a little
/// similar to everything. See `Chance`.
package struct Searcher: Sendable {
    /// A vector that a search found.
    package struct Hit: Sendable, Equatable {
        package var ordinal: Int
        /// The cosine beyond chance, 0 to 1.
        package var similarity: Float

        package init(ordinal: Int, similarity: Float) {
            self.ordinal = ordinal
            self.similarity = similarity
        }
    }

    /// The postings that one query may read before candidates are compared in full.
    ///
    /// Larger finds more of the true neighbours in a large collection and takes longer.
    package static let usualPostingBudget = 60_000
    /// The postings that all queries of a kind may read together: some seconds' work.
    private static let totalPostingBudget = 1 << 29
    private static let minimumPostingBudget = 4_096

    /// Returns the postings that each of so many queries may read.
    package static func postingBudget(ofEach count: Int) -> Int {
        max(minimumPostingBudget, min(usualPostingBudget, totalPostingBudget / max(1, count)))
    }
    /// Returns how many candidates are compared in full once the budget is spent, for a number of
    /// vectors wanted: of few wanted the true ones may stand further down.
    static func candidateCount(for count: Int) -> Int {
        max(16, min(64, count * 6), count + count / 2)
    }

    private let vectors: [SparseVector]
    private let index: InvertedIndex
    private let chance: Chance?
    private let postingBudget: Int

    /// Indexes vectors.
    ///
    /// - Parameter chance: What similarity to expect of the vectors and the queries to come;
    ///   without it, similarities are plain cosines.
    package init(
        _ vectors: [SparseVector], chance: Chance? = nil, postingBudget: Int = usualPostingBudget
    ) {
        self.vectors = vectors
        self.chance = chance
        self.postingBudget = postingBudget
        index = InvertedIndex(vectors)
    }

    /// Memory that one thread uses again from query to query.
    package struct Scratch: Sendable {
        /// The similarity so far by ordinal; zeros between queries.
        fileprivate var sums: [Float]
        /// The query by feature; zeros between queries.
        fileprivate var query: [Float]

        /// Makes room for the sums of a searcher's vectors.
        package init(for searcher: Searcher) {
            sums = Array(repeating: 0, count: searcher.vectors.count)
            query = Array(repeating: 0, count: searcher.index.featureCount)
        }
    }

    /// Returns the vectors most similar to a query: best first, equals by ordinal.
    ///
    /// - Parameters:
    ///   - query: A unit vector.
    ///   - count: How many at most.
    ///   - excluded: An ordinal that is left out, the query's own.
    package func nearest(
        to query: SparseVector, count: Int, excluding excluded: Int? = nil,
        scratch: inout Scratch
    ) -> [Hit] {
        let unread = accumulate(query, into: &scratch.sums)
        defer { for ordinal in scratch.sums.indices { scratch.sums[ordinal] = 0 } }
        let expected = chance?.expectation(of: query) ?? 0
        let wanted = unread.isEmpty ? count : Self.candidateCount(for: count)
        var hits = best(wanted, of: scratch.sums, expected, excluding: excluded)
        if !unread.isEmpty { complete(&hits, with: query, unread, expected, &scratch) }
        return Array(hits.prefix(count))
    }

    /// Adds to candidates what the unread features make up, and orders them anew.
    ///
    /// - Parameter unread: The positions in the query of the features that were not read.
    private func complete(
        _ hits: inout [Hit], with query: SparseVector, _ unread: [Int], _ expected: Float,
        _ scratch: inout Scratch
    ) {
        for position in unread {
            let feature = Int(query.features[position])
            if feature < scratch.query.count { scratch.query[feature] = query.values[position] }
        }
        for position in hits.indices {
            let ordinal = hits[position].ordinal
            let vector = vectors[ordinal]
            // A long page is asked for each feature, a short text is read through.
            let isLong = vector.features.count > unread.count * 12
            let rest =
                isLong
                ? unread.reduce(0) { sum, position in
                    sum + query.values[position] * vector.value(of: query.features[position])
                } : vector.dot(dense: scratch.query)
            hits[position].similarity = similarity(scratch.sums[ordinal] + rest, expected, ordinal)
        }
        for position in unread {
            let feature = Int(query.features[position])
            if feature < scratch.query.count { scratch.query[feature] = 0 }
        }
        hits.sort(by: Self.precedes)
    }

    private func similarity(_ cosine: Float, _ expected: Float, _ ordinal: Int) -> Float {
        guard let chance else { return min(1, cosine) }
        return max(0, min(1, cosine - expected * chance.shares[ordinal]))
    }

    /// Reads postings, the weightiest features first; returns the positions of those that were not
    /// read, ascending.
    private func accumulate(_ query: SparseVector, into sums: inout [Float]) -> [Int] {
        var total = 0
        for feature in query.features { total += index.postingCount(of: feature) }
        if total <= postingBudget {
            for (feature, value) in zip(query.features, query.values) {
                index.accumulate(feature, times: value, into: &sums)
            }
            return []
        }
        // By falling value, then by rising position, in one number: values are above zero, where the
        // bits of a floating-point number ascend with it.
        let order = query.values.enumerated().map { position, value in
            UInt64(~value.bitPattern) << 32 | UInt64(truncatingIfNeeded: position)
        }.sorted()
        var read = 0
        var unread: [Int] = []
        for key in order {
            let position = Int(key & 0xFFFF_FFFF)
            let feature = query.features[position]
            let length = index.postingCount(of: feature)
            if read > 0, read + length > postingBudget {
                unread.append(position)
                continue
            }
            index.accumulate(feature, times: query.values[position], into: &sums)
            read += length
        }
        return unread.sorted()
    }

    /// Returns the largest sums, by insertion: few are wanted and few pass the last one kept.
    private func best(
        _ count: Int, of sums: [Float], _ expected: Float, excluding excluded: Int?
    ) -> [Hit] {
        guard count > 0 else { return [] }
        var kept: [Hit] = []
        kept.reserveCapacity(count + 1)
        // A sum below it cannot pass, whatever chance takes off.
        var least: Float = 0
        for ordinal in sums.indices where sums[ordinal] > least && ordinal != excluded {
            let similarity = similarity(sums[ordinal], expected, ordinal)
            let hit = Hit(ordinal: ordinal, similarity: similarity)
            if kept.count == count {
                guard let last = kept.last, Self.precedes(hit, last) else { continue }
                kept.removeLast()
            }
            let position = kept.lastIndex { Self.precedes($0, hit) }.map { $0 + 1 } ?? 0
            kept.insert(hit, at: position)
            if kept.count == count { least = kept[count - 1].similarity }
        }
        return kept
    }

    private static func precedes(_ left: Hit, _ right: Hit) -> Bool {
        (left.similarity, right.ordinal) > (right.similarity, left.ordinal)
    }
}
