import SupportModel
import Testing

@testable import Gaps

struct ClusterIdentityTests {
    private func analysis(_ clusters: [Int: [Int]], next: Int) -> Analysis {
        let placements = clusters.flatMap { number, members in
            members.map {
                Placement(
                    document: $0, cluster: ClusterID(number), nearest: nil, similarity: 1,
                    gapScore: nil)
            }
        }
        return Analysis(clusters: [], placements: placements, nextClusterNumber: next)
    }

    @Test func `the first analysis numbers the largest cluster first`() {
        var identity = ClusterIdentity(previous: nil)
        #expect(identity.ids(of: [[1, 2], [3, 4, 5], [6, 7]]).map(\.number) == [2, 1, 3])
        #expect(identity.nextClusterNumber == 4)
    }

    @Test func `a cluster that grew keeps its id`() {
        var identity = ClusterIdentity(previous: analysis([7: [1, 2, 3], 8: [4, 5]], next: 9))
        #expect(identity.ids(of: [[4, 5, 6, 9], [1, 2, 3, 10]]).map(\.number) == [8, 7])
    }

    @Test func `of a split cluster the larger part keeps the id and the other gets a new one`() {
        var identity = ClusterIdentity(previous: analysis([7: [1, 2, 3, 4, 5]], next: 8))
        #expect(identity.ids(of: [[1, 2], [3, 4, 5]]).map(\.number) == [8, 7])
    }

    @Test func `a number is never used again`() {
        var identity = ClusterIdentity(previous: analysis([7: [1, 2]], next: 30))
        #expect(identity.ids(of: [[8, 9]]).map(\.number) == [30])
    }

    @Test func `an id that a decision claims is given, and no other cluster has it`() {
        var identity = ClusterIdentity(previous: analysis([7: [1, 2, 3], 8: [4, 5]], next: 9))
        let clusters = [[4, 5], [1, 2, 3]]
        #expect(identity.ids(of: clusters, claims: [ClusterID(7), nil]).map(\.number) == [7, 9])
    }

    @Test func `a claimed id beyond the last number moves the numbers on`() {
        var identity = ClusterIdentity(previous: nil)
        #expect(
            identity.ids(of: [[1, 2], [3, 4, 5]], claims: [ClusterID(12), nil]).map(\.number)
                == [12, 13])
    }
}
