/// A group of related questions, one level above clusters.
package struct Theme: Sendable, Equatable, Codable {
    package var id: ThemeID
    /// The words that set it apart from other themes, in customers' words.
    package var label: String
    /// Its questions, ascending by id; at least two.
    package var clusters: [ClusterID]

    package init(id: ThemeID, label: String, clusters: [ClusterID]) {
        self.id = id
        self.label = label
        self.clusters = clusters
    }
}

/// The id of a theme, `T-3`, which keeps its meaning from one analysis to the next.
package struct ThemeID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// From 1.
    package let number: Int

    package init(_ number: Int) { self.number = number }

    package var description: String { "T-\(number)" }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    package init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
