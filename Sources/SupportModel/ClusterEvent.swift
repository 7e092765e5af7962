package import Foundation

/// What happened to a cluster's id from one analysis to the next.
package struct ClusterEvent: Sendable, Equatable, Codable {
    /// What happened.
    package enum Change: Sendable, Equatable, Codable {
        /// The id stays, and so many of its documents went to another one.
        case split(into: ClusterID, count: Int)
        /// The id is gone: most of its documents, so many, belong to another one.
        case merged(into: ClusterID, count: Int)
        /// The id is gone, and no other took most of its documents: where they went, the most
        /// first, and how many belong to no cluster.
        case vanished(parts: [Part], alone: Int)
    }

    /// Why it happened.
    package enum Cause: String, Sendable, Codable {
        /// New documents, other settings or another engine.
        case analysis
        /// A person's decision, or the taking back of one.
        case decision
    }

    /// Documents that went to one cluster.
    package struct Part: Sendable, Equatable, Codable {
        package var cluster: ClusterID
        package var count: Int

        package init(cluster: ClusterID, count: Int) {
            self.cluster = cluster
            self.count = count
        }
    }

    package var cluster: ClusterID
    package var change: Change
    package var cause: Cause

    package init(_ cluster: ClusterID, _ change: Change, cause: Cause = .analysis) {
        self.cluster = cluster
        self.change = change
        self.cause = cause
    }

    /// The clusters that took documents, the one that took the most first.
    package var destinations: [ClusterID] {
        switch change {
        case .split(let other, _), .merged(let other, _): [other]
        case .vanished(let parts, _): parts.map(\.cluster)
        }
    }

    /// Whether the id was gone afterwards.
    package var endsCluster: Bool {
        if case .split = change { false } else { true }
    }
}

/// An event with the state of the data in which it was seen.
package struct RecordedEvent: Sendable, Equatable {
    package var event: ClusterEvent
    /// The date of the newest ticket, review or search then; nil where nothing was dated.
    package var dataUntil: Date?

    package init(event: ClusterEvent, dataUntil: Date?) {
        self.event = event
        self.dataUntil = dataUntil
    }
}
