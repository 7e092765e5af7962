import SupportModel
import Testing

@testable import Gaps

struct ClusterChangesTests {
    private func id(_ number: Int) -> ClusterID { ClusterID(number) }

    /// Tells what happened from clusters, by number, to clusters, by number.
    private func events(
        _ before: [Int: [Int]], _ after: [(Int, [Int])], moves: Set<[ClusterID]> = []
    ) -> [ClusterEvent] {
        var previousOf: [Int: ClusterID] = [:]
        for (number, members) in before {
            for member in members { previousOf[member] = id(number) }
        }
        return ClusterChanges(previousOf: previousOf, moves: moves)
            .events(after.map { id($0.0) }, of: after.map(\.1))
    }

    @Test func `a cluster that only grew is no event`() {
        #expect(events([7: [1, 2, 3]], [(7, [1, 2, 3, 4, 5]), (8, [6, 9])]).isEmpty)
    }

    @Test func `a part that went away is a split`() {
        #expect(
            events([7: [1, 2, 3, 4, 5]], [(7, [1, 2, 3]), (8, [4, 5])])
                == [ClusterEvent(id(7), .split(into: id(8), count: 2))])
    }

    @Test func `one ticket that strays is no event, nor are two of many`() {
        #expect(
            events([7: [1, 2, 3], 8: [4, 5, 6]], [(7, [1, 2]), (8, [3, 4, 5, 6])]).isEmpty)
        let many = Array(1...20)
        #expect(
            events(
                [7: many, 8: [21, 22, 23]],
                [(7, Array(3...20)), (8, [1, 2, 21, 22, 23])]
            ).isEmpty)
    }

    @Test func `a new cluster that comes out of a large one is told, however small its part`() {
        #expect(
            events([7: Array(1...40)], [(7, Array(1...38)), (9, [39, 40, 41, 42, 43])])
                == [ClusterEvent(id(7), .split(into: id(9), count: 2))])
    }

    @Test func `a cluster that is now mostly another one's is told`() {
        #expect(
            events(
                [7: Array(1...40), 8: [41, 42]],
                [(7, Array(5...40)), (8, [1, 2, 3, 4, 41, 42])])
                == [ClusterEvent(id(7), .split(into: id(8), count: 4))])
    }

    @Test func `an id that is gone says where most of it went`() {
        #expect(
            events([7: [1, 2, 3], 8: [4, 5, 6]], [(7, [1, 2, 3, 4, 5]), (9, [6, 10])])
                == [ClusterEvent(id(8), .merged(into: id(7), count: 2))])
    }

    @Test func `an id whose documents scattered says where each part went`() {
        let parts = [
            ClusterEvent.Part(cluster: id(7), count: 1), .init(cluster: id(9), count: 1),
        ]
        #expect(
            events([7: [1, 2], 8: [4, 5, 6, 3]], [(7, [1, 2, 4]), (9, [5, 10])])
                == [ClusterEvent(id(8), .vanished(parts: parts, alone: 2))])
    }

    @Test func `what a person moved is told even if it is one ticket`() {
        #expect(
            events(
                [7: Array(1...20)], [(7, Array(1...19)), (8, [20])],
                moves: [[id(7), id(8)]])
                == [ClusterEvent(id(7), .split(into: id(8), count: 1), cause: .decision)])
    }

    @Test func `an id whose documents a person took out of every cluster ends by decision`() {
        #expect(
            events([7: [1, 2], 8: [3, 4]], [(8, [3, 4])], moves: [[id(7)]])
                == [ClusterEvent(id(7), .vanished(parts: [], alone: 2), cause: .decision)])
    }
}
