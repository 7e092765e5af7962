import Reporting
import SupportModel
import Wording

/// Shows what a correction would change, before it is made.
struct CorrectionPreview {
    let before: CurrentAnalysis
    let after: CurrentAnalysis

    /// So many questions stand in a table for people.
    private static let limit = 20

    /// Returns the questions that would not be as they are, now and then.
    ///
    /// - Parameters:
    ///   - command: The same command, to be typed without `--dry-run`.
    ///   - lead: What to say first.
    func report(command: String, lead: [Block] = []) -> Report {
        let (now, then) = (changed(before, against: after), changed(after, against: before))
        let free = freeCount(after) - freeCount(before)
        var blocks: [Block] =
            [.paragraph(say("Nothing was changed. This is what would come of it."))] + lead
        blocks += table(now, heading: say("Now")) + table(then, heading: say("Then"))
        if free > 0 {
            blocks.append(
                .paragraph(say("\(free, "more document") would belong to no question.")))
        }
        blocks.append(.next(command: command, purpose: say("do it")))
        let rows = now.map { row($0, when: "now") } + then.map { row($0, when: "then") }
        return Report(
            blocks: blocks,
            data: [
                "schema": "lacuna.preview/1", "now": .array(now.map { row($0, when: "now") }),
                "then": .array(then.map { row($0, when: "then") }), "freed": .integer(free),
            ], records: rows, listed: now.map(\.id.description))
    }

    /// The questions that are not the same in the other analysis.
    private func changed(
        _ one: CurrentAnalysis, against other: CurrentAnalysis
    ) -> [QuestionCluster] {
        let others = other.analysis.clustersByID
        return one.analysis.clusters.filter { cluster in
            guard let same = others[cluster.id] else { return true }
            return same.members != cluster.members || same.label != cluster.label
                || same.verdict != cluster.verdict
        }
    }

    private func freeCount(_ current: CurrentAnalysis) -> Int {
        current.analysis.placements.count { $0.cluster == nil }
    }

    private func table(_ clusters: [QuestionCluster], heading: String) -> [Block] {
        guard !clusters.isEmpty else { return [] }
        let rest = clusters.count - Self.limit
        let table = Table(
            columns: [
                .init(say("Id")), .init(say("Question"), isFlexible: true),
                .init(say("Documents"), alignment: .trailing), .init(say("Verdict")),
            ],
            rows: clusters.prefix(Self.limit).map { cluster in
                [
                    cluster.id.description, CustomerText().label(cluster.label),
                    Counted.grouped(cluster.members.count),
                    cluster.verdict?.title ?? say("unknown"),
                ]
            })
        return [.heading(heading, level: 2), .table(table)]
            + (rest > 0 ? [.paragraph(say("And \(rest) more."))] : [])
    }

    private func row(_ cluster: QuestionCluster, when: String) -> DataValue {
        [
            "when": .string(when), "id": .string(cluster.id.description),
            "question": .string(CustomerText().label(cluster.label)),
            "documents": .integer(cluster.members.count),
            "verdict": DataValue(cluster.verdict?.rawValue),
        ]
    }
}
