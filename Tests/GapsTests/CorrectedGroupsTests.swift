import SupportModel
import Testing
import TextEngine

@testable import Gaps

/// Question 0 is the main question of document 1, and so on.
struct CorrectedGroupsTests {
    private func groups(
        _ groups: [[Int]], count: Int = 10, representatives: [Int]? = nil,
        vectors: [Int: SparseVector] = [:]
    ) -> CorrectedGroups {
        CorrectedGroups(
            groups, documents: Array(1...count),
            representatives: representatives ?? Array(0..<count),
            vector: { vectors[$0] ?? SparseVector() })
    }

    private func snapshot(_ number: Int, _ documents: [Int]) -> ClusterSnapshot {
        ClusterSnapshot(id: ClusterID(number), documents: documents)
    }

    private func members(_ groups: CorrectedGroups) -> [[Int]] {
        groups.members.filter { !$0.isEmpty }.map { $0.sorted() }
    }

    @Test func `the groups that hold most of two merged clusters are one`() {
        var found = groups([[0, 1, 2], [3, 4, 5], [6, 7]])
        found.merge([snapshot(1, [1, 2, 7]), snapshot(2, [4, 5, 8])])
        #expect(members(found) == [[0, 1, 2, 3, 4, 5], [6, 7]])
    }

    @Test func `a merged cluster that fell apart joins ticket by ticket`() {
        var found = groups([[0, 1, 2]])
        found.merge([snapshot(1, [1, 2]), snapshot(2, [4, 5])])
        #expect(members(found) == [[0, 1, 2, 3, 4]])
    }

    @Test func `a merge of what is one group already changes nothing`() {
        var found = groups([[0, 1, 2, 3]])
        found.merge([snapshot(1, [1, 2]), snapshot(2, [3, 4])])
        #expect(members(found) == [[0, 1, 2, 3]])
        #expect(found.changed.isEmpty)
    }

    @Test func `documents that are split off leave, and their copies go with them`() {
        var found = groups(
            [[0, 1, 2, 3, 4]], representatives: [0, 1, 2, 3, 3, 5, 6, 7, 8, 9])
        found.split([4], from: snapshot(1, [1, 2, 3]), knownUpTo: 10)
        #expect(members(found) == [[0, 1, 2], [3, 4]])
    }

    @Test func `what clustering keeps apart by itself stays with its new company`() {
        var found = groups([[0, 1, 2], [3, 4, 8, 9]])
        found.split([4, 5], from: snapshot(1, [1, 2, 3]), knownUpTo: 8)
        #expect(members(found) == [[0, 1, 2], [3, 4, 8, 9]])
    }

    @Test func `a question of its own does not drown in another one`() {
        var found = groups([[0, 1, 2], [3, 4, 5, 6, 7]])
        found.split([4], from: snapshot(1, [1, 2, 3]), knownUpTo: 10)
        #expect(members(found) == [[0, 1, 2], [4, 5, 6, 7], [3]])
    }

    @Test func `what comes later goes with whom it resembles more`() {
        let (left, right) = (
            SparseVector(features: [0], values: [1]), SparseVector(features: [1], values: [1])
        )
        var found = groups(
            [[0, 1, 2, 8, 9]], vectors: [0: left, 1: left, 2: right, 8: left, 9: right])
        found.split([3], from: snapshot(1, [1, 2]), knownUpTo: 8)
        #expect(members(found) == [[0, 1, 8], [2, 9]])
    }

    @Test func `documents that are moved join the group, and their copies go with them`() {
        var found = groups(
            [[0, 1, 2], [3, 4, 5]], representatives: [0, 1, 1, 3, 4, 5, 6, 7, 8, 9])
        found.move([2, 10], to: snapshot(1, [4, 5]))
        #expect(members(found) == [[0], [1, 2, 3, 4, 5, 9]])
    }

    @Test func `documents that are moved nowhere are in no group, and their copies neither`() {
        var found = groups(
            [[0, 1, 2], [3, 4]], representatives: [0, 1, 1, 3, 4, 5, 6, 7, 8, 9])
        found.move([2, 4, 5], to: nil)
        #expect(members(found) == [[0]])
        #expect(found.asked == [0])
        #expect(found.group(of: [2]) == nil)
    }

    @Test func `who moves to a group that fell apart is with its lone ones`() {
        var found = groups([[0, 1, 2]])
        found.move([1], to: snapshot(7, [5, 6]))
        #expect(members(found) == [[1, 2], [0, 4, 5]])
    }

    @Test func `who moves to a group that is not there any more stays`() {
        var found = groups([[0, 1, 2]])
        found.move([1], to: snapshot(7, [77]))
        #expect(members(found) == [[0, 1, 2]])
    }

    @Test func `a group of which only second questions are left is asked no more`() {
        var found = CorrectedGroups(
            [[0, 1, 2], [3, 4]], documents: [1, 2, nil, 4, 5], representatives: Array(0..<5),
            vector: { _ in SparseVector() })
        found.move([1, 2], to: snapshot(2, [4, 5]))
        #expect(members(found) == [[2], [0, 1, 3, 4]])
        #expect(found.asked == [1])
    }

    @Test func `of equal halves the one that was named first decides`() {
        let found = groups([[0, 1], [2, 3]])
        #expect(found.group(of: [3, 1, 2, 4]) == 1)
        #expect(found.group(of: [1, 3]) == 0)
        #expect(found.group(of: [9]) == nil)
    }
}
