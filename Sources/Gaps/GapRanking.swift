package import SupportModel

/// Puts gaps in the order of work.
package struct GapRanking: Sendable {
    /// The formula, as it is printed for people.
    ///
    /// Distinctness keeps what has a name of its own before what only sounds alike.
    package static let formula =
        "√((tickets + searches + ½ reviews) × sources × distinctness) × (certainty − 50 %)"

    package init() {}

    /// Returns the clusters whose verdict is a content job, best first; equals by id.
    package func gaps(
        in analysis: Analysis, documents: [StoredDocument], states: [ClusterID: GapState]
    ) -> [Gap] {
        let byKey = documents.byKey()
        var gaps: [Gap] = []
        for cluster in analysis.clusters where cluster.verdict?.isContentJob == true {
            let demand = Self.demand(of: cluster, among: byKey)
            let certainty = cluster.coverage?.gapScore ?? 0.5
            gaps.append(
                Gap(
                    cluster: cluster, state: states[cluster.id] ?? .open,
                    priority: (Self.weight(of: demand) * cluster.distinctness).squareRoot()
                        * max(0, certainty - 0.5),
                    demand: demand))
        }
        return gaps.sorted {
            ($1.priority, $0.cluster.id) < ($0.priority, $1.cluster.id)
        }
    }

    /// The demand times the number of sources that agree: one channel alone can have a habit.
    ///
    /// Reviews count half, since they tell more often than they ask.
    private static func weight(of demand: Demand) -> Double {
        let counts = [demand.tickets, demand.searches, demand.reviews]
        let sources = counts.count { $0 > 0 }
        return (Double(demand.tickets + demand.searches) + 0.5 * Double(demand.reviews))
            * Double(sources)
    }

    /// Returns how many documents of each kind ask a cluster's question.
    package static func demand(
        of cluster: QuestionCluster, among documents: DocumentsByKey
    ) -> Demand {
        var demand = Demand()
        for key in cluster.members + cluster.secondaryMembers {
            if let kind = documents.kind(of: key) { demand.add(kind) }
        }
        return demand
    }
}
