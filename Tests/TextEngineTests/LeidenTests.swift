import Testing

@testable import TextEngine

struct LeidenTests {
    @Test(arguments: LeidenFixture.names)
    func `the objective is within one per cent of the best of ten runs of leidenalg`(
        name: String
    ) throws {
        let fixture = try LeidenFixture(name)
        for (resolution, best) in fixture.objectives {
            let communities = Leiden(resolution: resolution).partition(of: fixture.graph)
            let quality = Leiden.quality(
                of: communities, in: fixture.graph, resolution: resolution)
            #expect(quality >= 0.99 * best, "resolution \(resolution): \(quality) of \(best)")
            #expect(
                areConnected(communities, in: fixture.graph), "resolution \(resolution)")
        }
    }

    @Test func `two triangles with a weak bridge are two communities`() {
        let graph = NeighborGraph(
            nodeCount: 7,
            edges: [
                (0, 2, 1), (2, 4, 1), (0, 4, 1), (1, 3, 1), (3, 5, 1), (1, 5, 1), (4, 5, 0.1),
            ])
        let communities = Leiden(resolution: 0.3).partition(of: graph)
        #expect(communities == [0, 1, 0, 1, 0, 1, 2])
        let quality = Leiden.quality(of: communities, in: graph, resolution: 0.3)
        #expect(abs(quality - (6 - 0.3 * 6)) < 1e-6)
    }

    @Test func `a node that stands for many texts pays for them`() {
        let graph = NeighborGraph(nodeCount: 2, edges: [(0, 1, 0.9)])
        #expect(Leiden(resolution: 0.1).partition(of: graph) == [0, 0])
        #expect(Leiden(resolution: 0.1).partition(of: graph, nodeSizes: [5, 5]) == [0, 1])
    }

    @Test func `a graph without nodes or edges has no communities or single ones`() {
        let leiden = Leiden(resolution: 0.1)
        #expect(leiden.partition(of: NeighborGraph(nodeCount: 0, edges: [])) == [])
        #expect(leiden.partition(of: NeighborGraph(nodeCount: 3, edges: [])) == [0, 1, 2])
    }

    @Test func `a good partition is kept when started from`() throws {
        let fixture = try LeidenFixture("karate")
        let leiden = Leiden(resolution: 0.1)
        let first = leiden.partition(of: fixture.graph)
        let again = leiden.partition(of: fixture.graph, from: first)
        let before = Leiden.quality(of: first, in: fixture.graph, resolution: 0.1)
        #expect(Leiden.quality(of: again, in: fixture.graph, resolution: 0.1) >= before)
    }

    @Test(arguments: ["planted-200", "texts-rutube-ru-a"])
    func `other node numbers give about the same objective`(name: String) throws {
        let fixture = try LeidenFixture(name)
        var generator = SplitMix64(seed: 5)
        for (resolution, best) in fixture.objectives {
            let order = generator.order(of: fixture.graph.nodeCount).map(Int.init)
            let renumbered = NeighborGraph(
                nodeCount: fixture.graph.nodeCount,
                edges: fixture.edges.map { (order[$0.0], order[$0.1], $0.2) })
            let communities = Leiden(resolution: resolution).partition(of: renumbered)
            let quality = Leiden.quality(of: communities, in: renumbered, resolution: resolution)
            #expect(quality >= 0.985 * best)
        }
    }

    @Test func `communities of random graphs are connected and numbered by first member`() {
        var generator = SplitMix64(seed: 3)
        for _ in 0..<60 {
            let count = 5 + Int(generator.next() % 40)
            let edges = (0..<(count * 2)).map { _ in
                (
                    Int(generator.next() % UInt64(count)), Int(generator.next() % UInt64(count)),
                    Float(generator.next() % 100) / 100
                )
            }
            let graph = NeighborGraph(nodeCount: count, edges: edges)
            let communities = Leiden(resolution: 0.05).partition(of: graph)
            #expect(areConnected(communities, in: graph))
            var seen = 0
            for community in communities {
                #expect(community <= seen)
                seen = max(seen, community + 1)
            }
        }
    }

    private func areConnected(_ communities: [Int], in graph: NeighborGraph) -> Bool {
        let split = ConnectedParts.splitting(communities.map(Int32.init), in: graph)
        return Set(split).count == Set(communities).count
    }
}

struct NeighborGraphTests {
    @Test func `an edge given twice is one edge with the larger weight`() {
        let graph = NeighborGraph(
            nodeCount: 3, edges: [(2, 0, 0.5), (0, 2, 0.25), (1, 1, 1), (0, 1, 0.75), (1, 2, 0)])
        #expect(graph.offsets == [0, 2, 3, 4])
        #expect(graph.neighbors == [1, 2, 0, 0])
        #expect(graph.weights == [0.75, 0.5, 0.75, 0.5])
        #expect(graph.edgeCount == 2)
    }
}
