import Testing

@testable import TextEngine

struct SparseVectorTests {
    let left = SparseVector(features: [1, 4, 9], values: [3, 0, 4])
    let right = SparseVector(features: [1, 9, 12], values: [2, 1, 7])

    @Test func `a product takes what both vectors have`() {
        #expect(left.dot(right) == 10)
        #expect(left.dot(SparseVector()) == 0)
    }

    @Test func `a normalized vector has length one and an empty one stays empty`() {
        #expect(left.length == 5)
        #expect(left.normalized.values == [0.6, 0, 0.8])
        #expect(SparseVector().normalized.isEmpty)
    }

    @Test func `a mean has the features of all`() {
        let mean = SparseVector.mean(of: [left, right])
        #expect(mean.features == [1, 9, 12])
        #expect(mean.values == [2.5, 2.5, 3.5])
    }
}
