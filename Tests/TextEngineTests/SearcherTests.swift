import Testing

@testable import TextEngine

struct SearcherTests {
    /// Vectors that are the same on every run.
    private static func vectors(count: Int, features: Int, entries: Int) -> [SparseVector] {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).map { _ in
            var chosen: Set<Int32> = []
            while chosen.count < entries {
                chosen.insert(Int32(next(features) * next(features) / features))
            }
            let sorted = chosen.sorted()
            return SparseVector(features: sorted, values: sorted.map { 1 / Float(10 + $0) })
                .normalized
        }
    }

    private static func exact(_ vectors: [SparseVector], _ query: Int, _ count: Int) -> [Int] {
        vectors.indices.filter { $0 != query }
            .map { ($0, vectors[query].dot(vectors[$0])) }
            .filter { $0.1 > 0 }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(count).map(\.0)
    }

    @Test func `a small collection is searched exactly`() {
        let vectors = Self.vectors(count: 300, features: 200, entries: 12)
        let searcher = Searcher(vectors)
        var scratch = Searcher.Scratch(for: searcher)
        for query in stride(from: 0, to: 300, by: 37) {
            let found = searcher.nearest(
                to: vectors[query], count: 10, excluding: query, scratch: &scratch)
            let expected = Self.exact(vectors, query, 10).map { vectors[query].dot(vectors[$0]) }
            #expect(zip(found, expected).allSatisfy { abs($0.similarity - $1) < 1e-5 })
        }
    }

    @Test func `a text that is a little similar to everything is nobody's neighbour by that`() {
        // Feature 0 is in every vector; the first forty share feature 1 as well.
        let vectors = (0..<80).map { ordinal in
            SparseVector(
                features: [0, ordinal < 40 ? 1 : Int32(ordinal)], values: [0.8, 0.6])
        }
        let searcher = Searcher(vectors, chance: Chance(vectors: vectors, queries: vectors))
        var scratch = Searcher.Scratch(for: searcher)
        let related = searcher.nearest(to: vectors[3], count: 1, scratch: &scratch)[0]
        let stranger = searcher.nearest(
            to: vectors[79], count: 1, excluding: 79, scratch: &scratch)[0]
        // The plain cosine of the strangers is 0.64.
        #expect(stranger.similarity < 0.2)
        #expect(related.similarity > stranger.similarity)
    }

    @Test func `beyond the budget nearly all true neighbours are found`() {
        let vectors = Self.vectors(count: 600, features: 150, entries: 20)
        let searcher = Searcher(vectors, postingBudget: 1_000)
        var scratch = Searcher.Scratch(for: searcher)
        var hits = 0
        for query in stride(from: 0, to: 600, by: 60) {
            let found = searcher.nearest(
                to: vectors[query], count: 10, excluding: query, scratch: &scratch)
            hits += Set(Self.exact(vectors, query, 10)).intersection(found.map(\.ordinal)).count
        }
        #expect(hits >= 80)
    }

    @Test func `a vector is not its own neighbour and equals come by ordinal`() {
        let one = SparseVector(features: [3], values: [1])
        let found = NearestNeighbors.all(of: [one, one, one], count: 5)
        #expect(found.map { $0.map(\.ordinal) } == [[1, 2], [0, 2], [0, 1]])
    }
}
