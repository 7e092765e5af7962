import Gaps
import Reporting
import SupportModel

/// A recurring question as lists show it.
struct ListedQuestion {
    var cluster: QuestionCluster
    var demand: Demand
    var state: GapState?
    var priority: Double?
    /// What the priority is made of, of a gap.
    var parts: GapPriority?
    /// The languages of it and of the questions that were joined to it, in alphabetical order.
    var languages: [String]
    /// How many documents ask it as their main question.
    var size: Int
    /// Its id and those of the questions that were joined to it.
    var ids: [ClusterID]

    init(
        _ cluster: QuestionCluster, documents: DocumentsByKey, state: GapState?
    ) {
        self.cluster = cluster
        self.demand = GapRanking.demand(of: cluster, among: documents)
        self.state = state
        languages = [cluster.language]
        size = cluster.members.count
        ids = [cluster.id]
    }

    init(_ gap: Gap) {
        cluster = gap.cluster
        demand = gap.demand
        state = gap.state
        priority = gap.priority
        parts = gap.parts
        languages = [cluster.language]
        size = cluster.members.count
        ids = [cluster.id]
    }

    /// Returns the question for programs.
    /// - Parameter memberIDs: The source ids of its members, where they are wanted.
    func record(text: CustomerText, memberIDs: [String]?) -> DataValue {
        var members: [DataValue.Member] = [
            .init("id", .string(cluster.id.description)),
            .init("question", .string(text.label(cluster.label))),
            .init("verdict", DataValue(cluster.verdict?.rawValue)),
            .init("gap_score", DataValue(cluster.coverage?.gapScore)),
        ]
        if let priority { members.append(.init("priority", .number(priority))) }
        if let parts {
            members.append(
                .init(
                    "priority_parts",
                    [
                        "sources": .integer(parts.sources),
                        "distinctness": .number(parts.distinctness),
                        "certainty": .number(parts.certainty), "growth": .number(parts.growth),
                        "pain": .number(parts.pain),
                    ]))
        }
        members += [
            .init("size", .integer(size)),
            .init("tickets", .integer(demand.tickets)),
            .init("reviews", .integer(demand.reviews)),
            .init("searches", .integer(demand.searches)),
            .init("state", DataValue(state?.rawValue)),
            .init("stage", DataValue(cluster.stage?.rawValue)),
            .init("touchpoint", DataValue(cluster.stage?.touchPoint.rawValue)),
            .init("language", .string(cluster.language)),
            .init("languages", .array(languages.map(DataValue.string))),
            .init("linked", .array(cluster.linked.map { .string($0.description) })),
            .init("theme", DataValue(cluster.theme?.description)),
            .init("terms", .array(cluster.terms.map { .string(text.label($0)) })),
            .init("near", .array(cluster.near.map { .string($0.description) })),
        ]
        if let memberIDs {
            members.append(.init("members", .array(memberIDs.map(DataValue.string))))
        }
        return .object(members)
    }
}
