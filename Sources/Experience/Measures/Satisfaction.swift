package import SupportModel

/// How many of those who rated are content: by stars, or by the satisfaction that the source asks
/// for.
package struct Satisfaction: Sendable {
    /// Of those who rated, how many are content.
    package struct Share: Sendable, Equatable {
        package var content: Int
        package var rated: Int

        package init(content: Int = 0, rated: Int = 0) {
            self.content = content
            self.rated = rated
        }

        /// Fewer say nothing.
        package static let least = 5

        /// The share of the content; nil where too few rated.
        package var value: Double? {
            rated < Self.least ? nil : Double(content) / Double(rated)
        }

        /// What the true share lies in with 95% probability; nil where nobody rated.
        package var interval: ClosedRange<Double>? { ShareInterval.of(content, among: rated) }
    }

    /// The middle of the scale that the source uses; nil where all say the same.
    private let middle: Double?

    /// Learns the scale of a collection.
    package init(of documents: some Sequence<StoredDocument>) {
        let values = documents.compactMap(\.document.csat)
        middle = values.max().flatMap { most in
            values.min().flatMap { $0 < most ? ($0 + most) / 2 : nil }
        }
    }

    /// Returns how many of documents are content; who gave the middle is neither.
    package func share(of documents: some Sequence<StoredDocument>) -> Share {
        var share = Share()
        for stored in documents {
            guard let isContent = isContent(stored.document) else { continue }
            share.rated += 1
            share.content += isContent ? 1 : 0
        }
        return share
    }

    private func isContent(_ document: Document) -> Bool? {
        if let stars = document.rating { return stars == 3 ? nil : stars > 3 }
        guard let middle, let csat = document.csat, csat != middle else { return nil }
        return csat > middle
    }
}
