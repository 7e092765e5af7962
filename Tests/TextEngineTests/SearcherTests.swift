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
        let found = NearestNeighbors.all(of: vectors, count: 10)
        for query in stride(from: 0, to: 300, by: 37) {
            let similarities = found[query].map(\.similarity)
            let expected = Self.exact(vectors, query, 10).map { vectors[query].dot(vectors[$0]) }
            #expect(zip(similarities, expected).allSatisfy { abs($0 - $1) < 1e-5 })
        }
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
