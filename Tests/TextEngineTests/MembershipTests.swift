import Testing

@testable import TextEngine

/// Which texts belong to the cluster that a partition put them in.
struct MembershipTests {
    /// Forty texts in two clusters, each near to three of its own and a little to three others.
    private func neighbors(far: Int? = nil) -> [[Searcher.Hit]] {
        (0..<40).map { text in
            let own = (1...3).map { (text + 2 * $0) % 40 }
            let other = (0..<3).map { (text + 2 * $0 + 1) % 40 }
            let near: Float = text == far ? 0.05 : 0.6
            return own.map { Searcher.Hit(ordinal: $0, similarity: near) }
                + other.map { Searcher.Hit(ordinal: $0, similarity: text == far ? 0.04 : 0.2) }
        }
    }

    private let clusters = (0..<40).map { $0 % 2 }

    @Test func `texts nearer to their own cluster than texts are to others belong to it`() {
        #expect(Membership(of: clusters, neighbors: neighbors()).belongs.allSatisfy { $0 })
    }

    @Test func `a text that is near to nothing does not belong to where it was put`() {
        let belongs = Membership(of: clusters, neighbors: neighbors(far: 7)).belongs
        #expect(belongs.indices.filter { !belongs[$0] } == [7])
    }

    @Test func `a text without any neighbour belongs nowhere`() {
        #expect(Membership(of: [0, 1], neighbors: [[], []]).belongs == [false, false])
    }
}
