/// A cluster that needs content, with its state and its place in the order of work.
package struct Gap: Sendable, Equatable {
    package var cluster: QuestionCluster
    package var state: GapState
    /// Higher comes first; see `GapRanking`.
    package var priority: Double
    package var demand: Demand

    package init(cluster: QuestionCluster, state: GapState, priority: Double, demand: Demand) {
        self.cluster = cluster
        self.state = state
        self.priority = priority
        self.demand = demand
    }
}

/// What has become of a gap.
package enum GapState: String, Sendable, Codable, CaseIterable {
    case open, accepted, drafted, reviewed, published, closed, dismissed, reopened
}

/// How many documents of each kind ask a question.
package struct Demand: Sendable, Equatable, Codable {
    package var tickets = 0
    package var reviews = 0
    package var searches = 0

    package init() {}

    package var total: Int { tickets + reviews + searches }

    /// Counts one more document of a kind that asks questions.
    package mutating func add(_ kind: DocumentKind) {
        switch kind {
        case .ticket: tickets += 1
        case .review: reviews += 1
        case .search: searches += 1
        case .content, .campaign: break
        }
    }
}
