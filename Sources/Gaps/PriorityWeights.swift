import Foundation
package import Wording

/// How much each part of a gap's priority counts; people set them.
package struct PriorityWeights: Sendable, Equatable {
    /// What one ticket, one review and one search count.
    package var tickets = 1.0
    package var searches = 1.0
    /// Less than one, since reviews tell more often than they ask.
    package var reviews = 0.5
    /// How far growth and pain move a gap: a question asked twice as often as before counts one and
    /// a half times with 0.5, and 0 leaves it out.
    package var growth = 0.5
    package var pain = 0.5

    package init() {}

    /// The formula with these weights, as programs get it.
    package var formula: String { printed.text(in: .en) }

    /// The formula with these weights, as people read it.
    ///
    /// Distinctness keeps what has a name of its own before what only sounds alike.
    package var printed: Message {
        let (tickets, searches) = (Self.factor(tickets), Self.factor(searches))
        return """
            (\(tickets)tickets + \(searches)searches + \(Self.factor(reviews))reviews) × √(sources \
            × distinctness) × (certainty − 50 %) × (1 + \(Self.written(growth)) × growth) × \
            (1 + \(Self.written(pain)) × pain)
            """
    }

    /// Returns what stands before something that counts so much.
    private static func factor(_ weight: Double) -> String {
        weight == 1 ? "" : "\(written(weight)) × "
    }

    /// A weight without a locale: `0.5`, `2`.
    private static func written(_ weight: Double) -> String {
        weight == weight.rounded() && abs(weight) < 1e6 ? String(Int(weight)) : String(weight)
    }
}
