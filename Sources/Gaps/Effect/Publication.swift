package import Foundation
package import SupportModel

/// The publishing of an article that answers a question.
package struct Publication: Sendable, Equatable {
    package var cluster: ClusterID
    /// When it was published, as a person said.
    package var date: Date
    /// The article's path or address, if it was given.
    package var article: String?
    /// When an earlier article was published that did not hold; nil for the first one.
    package var previous: Date?

    package init(cluster: ClusterID, date: Date, article: String? = nil, previous: Date? = nil) {
        self.cluster = cluster
        self.date = date
        self.article = article
        self.previous = previous
    }

    /// Returns the last publishing of each question, in the order of the ids.
    ///
    /// A second mark corrects the first; after the question was reopened it is another publishing.
    /// A question that is open, accepted or dismissed again was not published after all.
    package static func all(in decisions: [Decision]) -> [Publication] {
        var found: [ClusterID: Publication] = [:]
        var reopened: Set<ClusterID> = []
        for decision in decisions {
            guard case .mark(let state, let article, let date, _) = decision.change else {
                continue
            }
            let cluster = decision.cluster
            switch state {
            case .published:
                let earlier = found[cluster]
                let isAnother = reopened.remove(cluster) != nil
                found[cluster] = Publication(
                    cluster: cluster, date: date ?? decision.date,
                    article: article ?? (isAnother ? nil : earlier?.article),
                    previous: isAnother ? earlier?.date : earlier?.previous)
            case .reopened: reopened.insert(cluster)
            case .open, .accepted, .dismissed:
                found[cluster] = nil
                reopened.remove(cluster)
            case .drafted, .reviewed, .closed: break
            }
        }
        return found.values.sorted { $0.cluster < $1.cluster }
    }
}
