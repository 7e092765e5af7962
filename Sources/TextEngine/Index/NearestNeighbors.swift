/// The nearest neighbours of every vector of a collection, found on all cores.
package enum NearestNeighbors {
    /// Returns for each vector its neighbours by similarity beyond chance, best first.
    ///
    /// - Parameters:
    ///   - vectors: Unit vectors.
    ///   - count: How many neighbours at most, *k*.
    package static func all(of vectors: [SparseVector], count: Int) -> [[Searcher.Hit]] {
        let searcher = Searcher(
            vectors, chance: Chance(vectors: vectors, queries: vectors),
            postingBudget: Searcher.postingBudget(ofEach: vectors.count))
        return Parallel.map(vectors.count) {
            Searcher.Scratch(for: searcher)
        } each: { ordinal, scratch in
            searcher.nearest(
                to: vectors[ordinal], count: count, excluding: ordinal, scratch: &scratch)
        }
    }
}
