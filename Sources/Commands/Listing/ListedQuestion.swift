import Gaps
import Reporting
import SupportModel

/// A recurring question as lists show it.
struct ListedQuestion {
    var cluster: QuestionCluster
    var demand: Demand
    var state: GapState?
    /// Why it is in that state, where somebody said it.
    var reason: String?
    var priority: Double?
    /// What the priority is made of, of a gap.
    var parts: GapPriority?
    /// The questions that were joined to it: the same in other languages.
    var joined: [QuestionCluster] = []

    init(
        _ cluster: QuestionCluster, documents: DocumentsByKey, state: GapState?,
        reason: String? = nil
    ) {
        self.cluster = cluster
        self.demand = GapRanking.demand(of: cluster, among: documents)
        self.state = state
        self.reason = reason
    }

    init(_ gap: Gap) {
        cluster = gap.cluster
        demand = gap.demand
        state = gap.state
        priority = gap.priority
        parts = gap.parts
    }

    /// It and the questions that were joined to it.
    var all: [QuestionCluster] { [cluster] + joined }

    /// Its id and those of the questions that were joined to it.
    var ids: [ClusterID] { all.map(\.id) }

    /// The languages of it and of the questions that were joined to it, in alphabetical order.
    var languages: [String] { Set(all.map(\.language)).sorted() }

    /// The documents that ask it as their main question.
    var members: [Int] { all.flatMap(\.members) }

    /// Whether the content leaves it open, in one of its languages at least.
    var isUnanswered: Bool { all.contains { $0.verdict?.isContentJob == true } }

    /// What every record has, as a table's columns.
    static let columns = ["id", "question", "verdict", "gap_score"] + details

    /// What every record of a gap has.
    static let gapColumns =
        ["id", "question", "verdict", "gap_score", "priority"]
        + ["sources", "distinctness", "certainty", "growth", "pain"].map { "priority_parts.\($0)" }
        + details

    private static let details = [
        "size", "tickets", "reviews", "searches", "state", "stage", "touchpoint", "area",
        "language", "languages", "linked", "theme", "terms", "near", "reason",
    ]

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
            .init("size", .integer(self.members.count)),
            .init("tickets", .integer(demand.tickets)),
            .init("reviews", .integer(demand.reviews)),
            .init("searches", .integer(demand.searches)),
            .init("state", DataValue(state?.rawValue)),
            .init("stage", DataValue(cluster.stage?.rawValue)),
            .init("touchpoint", DataValue(cluster.journey.touchPoint?.rawValue)),
            .init("area", DataValue(cluster.journey.area?.rawValue)),
            .init("language", .string(cluster.language)),
            .init("languages", .array(languages.map(DataValue.string))),
            .init("linked", .array(cluster.linked.map { .string($0.description) })),
            .init("theme", DataValue(cluster.theme?.description)),
            .init("terms", .array(cluster.terms.map { .string(text.label($0)) })),
            .init("near", .array(cluster.near.map { .string($0.description) })),
            .init("reason", DataValue(reason.map(text.whole))),
        ]
        if let memberIDs {
            members.append(.init("members", .array(memberIDs.map(DataValue.string))))
        }
        return .object(members)
    }
}
