import Wording

/// A cluster that needs content, with its state and its place in the order of work.
package struct Gap: Sendable, Equatable {
    package var cluster: QuestionCluster
    package var state: GapState
    /// Higher comes first; see `GapRanking`.
    package var priority: Double
    package var demand: Demand
    /// What else the priority is made of; nil where it was not ranked by itself.
    package var parts: GapPriority?

    package init(
        cluster: QuestionCluster, state: GapState, priority: Double, demand: Demand,
        parts: GapPriority? = nil
    ) {
        self.parts = parts
        self.cluster = cluster
        self.state = state
        self.priority = priority
        self.demand = demand
    }
}

/// What a gap's priority is made of besides its demand.
package struct GapPriority: Sendable, Equatable {
    /// How many of tickets, reviews and searches ask it.
    package var sources: Int
    /// How telling the words are that the members share, at least 0.
    package var distinctness: Double
    /// How sure it is that there is something to write, 0 to 1.
    package var certainty: Double
    /// The binary logarithm of how much more it is asked than before, -1 to 1.
    package var growth: Double
    /// How much worse customers fare with it than usual, -1 to 1.
    package var pain: Double

    package init(
        sources: Int, distinctness: Double, certainty: Double, growth: Double, pain: Double
    ) {
        self.sources = sources
        self.distinctness = distinctness
        self.certainty = certainty
        self.growth = growth
        self.pain = pain
    }
}

/// What has become of a gap.
package enum GapState: String, Sendable, Codable, CaseIterable {
    case open, accepted, drafted, reviewed, published, closed, dismissed, reopened

    /// The state as people read it.
    package var title: String {
        switch self {
        case .open: say("open")
        case .accepted: say("accepted")
        case .drafted: say("drafted")
        case .reviewed: say("reviewed")
        case .published: say("published")
        case .closed: say("closed")
        case .dismissed: say("dismissed")
        case .reopened: say("reopened")
        }
    }

    /// Whether there is still something to do.
    package var isToDo: Bool {
        switch self {
        case .open, .accepted, .drafted, .reviewed, .reopened: true
        case .published, .closed, .dismissed: false
        }
    }
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
