package import SupportModel

/// Puts gaps in the order of work.
package struct GapRanking: Sendable {
    package let weights: PriorityWeights

    package init(_ weights: PriorityWeights = PriorityWeights()) { self.weights = weights }

    /// Returns the clusters whose verdict is a content job, best first; equals by id.
    package func gaps(
        in analysis: Analysis, documents: [StoredDocument], states: [ClusterID: GapState]
    ) -> [Gap] {
        let byKey = documents.byKey()
        let trend = DemandTrend(of: documents)
        let customers = CustomerPain(of: documents)
        var gaps: [Gap] = []
        for cluster in analysis.clusters where cluster.verdict?.isContentJob == true {
            let demand = Self.demand(of: cluster, among: byKey)
            let asked = (cluster.members + cluster.secondaryMembers).compactMap { byKey[$0] }
            let parts = GapPriority(
                sources: [demand.tickets, demand.searches, demand.reviews].count { $0 > 0 },
                distinctness: cluster.distinctness, certainty: cluster.jobCertainty,
                growth: trend.growth(of: asked), pain: customers.pain(of: asked))
            gaps.append(
                Gap(
                    cluster: cluster, state: states[cluster.id] ?? .open,
                    priority: priority(demand, parts), demand: demand, parts: parts))
        }
        return gaps.sorted {
            ($1.priority, $0.cluster.id) < ($0.priority, $1.cluster.id)
        }
    }

    /// What was asked, as often as not, without an answer: twice the demand is twice the work saved.
    ///
    /// Sources that agree count more, for one channel alone can have a habit; see
    /// `PriorityWeights.formula`.
    private func priority(_ demand: Demand, _ parts: GapPriority) -> Double {
        let asked =
            weights.tickets * Double(demand.tickets) + weights.searches * Double(demand.searches)
            + weights.reviews * Double(demand.reviews)
        return asked * (Double(parts.sources) * parts.distinctness).squareRoot()
            * max(0, parts.certainty - 0.5)
            * max(0, 1 + weights.growth * parts.growth) * max(0, 1 + weights.pain * parts.pain)
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

extension QuestionCluster {
    /// How sure it is that there is something to write, 0.5 to 1: of what content answers in old,
    /// conflicting or foreign words, how sure that verdict is.
    fileprivate var jobCertainty: Double {
        let score = coverage?.gapScore ?? 0.5
        switch verdict {
        case .wrongWords, .stale, .conflicting: return max(score, 1 - score)
        default: return score
        }
    }
}
