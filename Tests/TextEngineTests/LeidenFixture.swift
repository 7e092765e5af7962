import Foundation
import Testing

@testable import TextEngine

/// A graph with leidenalg's best objectives, as `scripts/leiden_fixtures.py` writes them.
struct LeidenFixture: CustomTestStringConvertible {
    static let names = [
        "karate", "planted-200", "planted-1000", "planted-3000", "planted-noisy", "texts-stackfaq",
        "texts-poquad-pl-a", "texts-rutube-ru-a",
    ]

    let graph: NeighborGraph
    let edges: [(Int, Int, Float)]
    let objectives: [(resolution: Double, best: Double)]
    let testDescription: String

    init(_ name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/Leiden/\(name).txt")
        var nodeCount = 0
        var edges: [(Int, Int, Float)] = []
        var objectives: [(Double, Double)] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: " ")
            let numbers = fields.compactMap { Double($0) }
            switch fields[0] {
            case "nodes": nodeCount = Int(numbers[0])
            case "best": objectives.append((numbers[0], numbers[1]))
            default: edges.append((Int(numbers[0]), Int(numbers[1]), Float(numbers[2] / 1000)))
            }
        }
        self.edges = edges
        self.objectives = objectives
        graph = NeighborGraph(nodeCount: nodeCount, edges: edges)
        testDescription = name
    }
}
