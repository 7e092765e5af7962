/// The similarity of two texts that only says that both are texts of their collections.
///
/// A long text, or one of common words, is a little similar to everything. As in the null model of
/// modularity (Newman 2006, "Modularity and community structure in networks"), the expected
/// similarity of *q* and *v* is `(q·V)(v·Q) / (Q·V)`, with *Q* the mean of the queries and *V* the
/// mean of the vectors. Of a handful of vectors the true neighbours are a large part, and what they
/// have in common is not chance: the expectation is taken times `1 - k/n`.
package struct Chance: Sendable {
    /// Of each vector `v·Q / (Q·V)`, times `1 - k/n`.
    let shares: [Float]
    /// *V* by feature.
    private let mean: [Float]

    /// Measures what to expect of vectors that are searched for queries.
    package init(vectors: [SparseVector], queries: [SparseVector]) {
        self.init(vectors: vectors, queryMean: Self.mean(of: queries))
    }

    /// Measures what to expect of vectors that are searched for queries of a mean, *Q*.
    package init(vectors: [SparseVector], queryMean: SparseVector) {
        var spread = [Float](
            repeating: 0, count: queryMean.features.last.map { Int($0) + 1 } ?? 0)
        for (feature, value) in zip(queryMean.features, queryMean.values) {
            spread[Int(feature)] = value
        }
        self.init(vectors: vectors, queryMean: spread)
    }

    private init(vectors: [SparseVector], queryMean: [Float]) {
        mean = Self.mean(of: vectors)
        let trust = Self.trust(in: vectors.count)
        let common = zip(mean, queryMean).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        shares = vectors.map {
            common > 0 ? Float(trust * Double($0.dot(dense: queryMean)) / common) : 0
        }
    }

    /// Returns how far to trust that what vectors have in common is chance: `1 - k/n`, at least 0.
    ///
    /// *k* is the number of true neighbours that a text is expected to have, 15.
    static func trust(in count: Int) -> Double { max(0, 1 - 15 / Double(max(1, count))) }

    /// Returns `q·V`, the mean similarity of a query to the vectors.
    func expectation(of query: SparseVector) -> Float { query.dot(dense: mean) }

    private static func mean(of vectors: [SparseVector]) -> [Float] {
        let count = vectors.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        var sums = [Double](repeating: 0, count: count)
        for vector in vectors {
            for (feature, value) in zip(vector.features, vector.values) {
                sums[Int(feature)] += Double(value)
            }
        }
        let size = Double(max(1, vectors.count))
        return sums.map { Float($0 / size) }
    }
}
