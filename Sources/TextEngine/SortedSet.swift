/// A set that is written down in the order of its elements, so that the same set gives the same
/// bytes.
package struct SortedSet<Element: Hashable & Comparable & Codable & Sendable>: Codable, Sendable {
    private let elements: Set<Element>

    package init() { elements = [] }

    package init(_ elements: some Sequence<Element>) { self.elements = Set(elements) }

    package init(from decoder: any Decoder) throws {
        elements = Set(try [Element](from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try elements.sorted().encode(to: encoder)
    }

    package var isEmpty: Bool { elements.isEmpty }

    package func contains(_ element: Element) -> Bool { elements.contains(element) }
}
