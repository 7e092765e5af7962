/// Finds the vectors of a collection that are most similar to a query.
///
/// Features are read in the order of what they can add; once the postings read exceed a budget,
/// the best candidates so far are compared in full. A collection below the budget is searched
/// exactly, and the time for one query does not grow with the collection above it.
package struct Searcher: Sendable {
    /// A vector that a search found.
    package struct Hit: Sendable, Equatable {
        package var ordinal: Int
        /// The cosine, 0 to 1.
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
    /// How many candidates are compared in full once the budget is spent.
    package static let candidateCount = 128

    private let vectors: [SparseVector]
    private let index: InvertedIndex
    private let postingBudget: Int

    package init(_ vectors: [SparseVector], postingBudget: Int = usualPostingBudget) {
        self.vectors = vectors
        self.postingBudget = postingBudget
        index = InvertedIndex(vectors)
    }

    /// Memory that one thread uses again from query to query.
    package struct Scratch: Sendable {
        fileprivate var sums: Accumulator

        /// Makes room for the sums of a searcher's vectors.
        package init(for searcher: Searcher) { sums = Accumulator(count: searcher.vectors.count) }
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
        let isExact = accumulate(query, into: &scratch.sums)
        defer { scratch.sums.clear() }
        let wanted = isExact ? count : max(count, Self.candidateCount)
        var hits = best(wanted, of: scratch.sums, excluding: excluded)
        if !isExact {
            for position in hits.indices {
                hits[position].similarity = min(1, query.dot(vectors[hits[position].ordinal]))
            }
            hits.sort(by: Self.precedes)
        }
        return Array(hits.prefix(count))
    }

    /// Reads postings, the weightiest features first; returns whether all were read.
    private func accumulate(_ query: SparseVector, into sums: inout Accumulator) -> Bool {
        var total = 0
        for feature in query.features { total += index.postingCount(of: feature) }
        if total <= postingBudget {
            for (feature, value) in zip(query.features, query.values) {
                index.accumulate(feature, times: value, into: &sums)
            }
            return true
        }
        let order = query.features.indices.sorted {
            (query.values[$0], $1) > (query.values[$1], $0)
        }
        var read = 0
        for position in order {
            let feature = query.features[position]
            let length = index.postingCount(of: feature)
            if read > 0, read + length > postingBudget { continue }
            index.accumulate(feature, times: query.values[position], into: &sums)
            read += length
        }
        return false
    }

    /// Returns the largest sums, by insertion: few are wanted and few pass the last one kept.
    private func best(_ count: Int, of sums: Accumulator, excluding excluded: Int?) -> [Hit] {
        guard count > 0 else { return [] }
        var kept: [Hit] = []
        kept.reserveCapacity(count + 1)
        for ordinal in sums.touched where Int(ordinal) != excluded {
            let hit = Hit(ordinal: Int(ordinal), similarity: min(1, sums.sums[Int(ordinal)]))
            if kept.count == count {
                guard let last = kept.last, Self.precedes(hit, last) else { continue }
                kept.removeLast()
            }
            let position = kept.lastIndex { Self.precedes($0, hit) }.map { $0 + 1 } ?? 0
            kept.insert(hit, at: position)
        }
        return kept
    }

    private static func precedes(_ left: Hit, _ right: Hit) -> Bool {
        (left.similarity, right.ordinal) > (right.similarity, left.ordinal)
    }
}
