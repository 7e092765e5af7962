import SupportModel

/// Placements by the workspace's keys of their documents.
struct PlacementsByKey: Sendable {
    private let placements: [Placement]

    /// - Parameter placements: Ascending by key.
    init(_ placements: [Placement]) { self.placements = placements }

    subscript(key: Int) -> Placement? {
        var (low, high) = (0, placements.count)
        while low < high {
            let middle = (low + high) / 2
            if placements[middle].document < key { low = middle + 1 } else { high = middle }
        }
        return low < placements.count && placements[low].document == key ? placements[low] : nil
    }

    /// Returns the placements with others in the place of those of the same documents.
    func replacing(_ others: [Placement]) -> [Placement] {
        let replaced = Set(others.map(\.document))
        return (placements.filter { !replaced.contains($0.document) } + others)
            .sorted { $0.document < $1.document }
    }
}
