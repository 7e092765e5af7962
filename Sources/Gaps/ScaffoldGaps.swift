package import SupportModel
package import Cleaning
package enum Grain: Sendable { case normal }
package struct GapAnalysis: Sendable {
    package static let version = "0"
    package init(grain: Grain = .normal) {}
    package func run(on documents: [StoredDocument], decisions: [Decision], previous: Analysis?, progress: (@Sendable (String) -> Void)?) -> Analysis {
        Analysis(clusters: [], placements: documents.filter { $0.document.kind.asksQuestions }.map { Placement(document: $0.key, cluster: nil, nearest: nil, similarity: 0, gapScore: nil) }, nextClusterNumber: 1)
    }
}
package struct CustomerAnswer: Sendable, Equatable {
    package var evidence: [PassageEvidence] = []
    package var gapScore: Double?
    package var threshold: Double = 0
    package var cluster: ClusterID?
    package var clusterSimilarity: Double = 0
}
package struct ContentSearcher {
    package init(documents: [StoredDocument], analysis: Analysis) {}
    package func answer(to text: String) -> CustomerAnswer { CustomerAnswer() }
}
package struct GapRanking: Sendable {
    package static let formula = "demand"
    package init() {}
    package func gaps(in analysis: Analysis, documents: [StoredDocument], states: [ClusterID: GapState]) -> [Gap] {
        let byKey = Dictionary(uniqueKeysWithValues: documents.map { ($0.key, $0) })
        return analysis.clusters.filter { $0.verdict?.isContentJob == true }.map { Gap(cluster: $0, state: states[$0.id] ?? .open, priority: Double($0.members.count), demand: Self.demand(of: $0, among: byKey)) }
            .sorted { ($1.priority, $0.cluster.id) < ($0.priority, $1.cluster.id) }
    }
    package static func demand(of cluster: QuestionCluster, among documents: [Int: StoredDocument]) -> Demand {
        var demand = Demand()
        for key in cluster.members { if let d = documents[key] { demand.add(d.document.kind) } }
        return demand
    }
}
package struct DraftWriter: Sendable {
    package init(redactor: Redactor) {}
    package func draft(for cluster: QuestionCluster, members: [StoredDocument]) -> Draft {
        Draft(cluster: cluster.id, title: cluster.label, language: cluster.language)
    }
}
package struct VerdictExplanation: Sendable {
    package var sentences: [String] = ["0.20 0.40 descale"]
    package init(of cluster: QuestionCluster) {}
}
package enum ClusterStates {
    package static func states(from decisions: [Decision]) -> [ClusterID: GapState] {
        var r: [ClusterID: GapState] = [:]
        for d in decisions { if case .mark(let s, _, _, _) = d.change { r[d.cluster] = s } }
        return r
    }
    package static func owners(from decisions: [Decision]) -> [ClusterID: String] {
        var r: [ClusterID: String] = [:]
        for d in decisions { if case .assign(let s) = d.change { r[d.cluster] = s } }
        return r
    }
}
