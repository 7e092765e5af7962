import Reporting
import SupportModel
import Wording

/// Lists each ticket, review and search with its question, in load order.
struct MemberListing {
    var analysis: Analysis
    var documents: [StoredDocument]
    var filter: ClusterFilter
    /// The questions that are listed, where not all are; then documents without one are left out.
    var only: Set<ClusterID>?

    /// Returns a report with a line a document.
    func report() -> Report {
        let placements = Dictionary(
            analysis.placements.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
        let clusters = analysis.clustersByID
        var rows: [[String]] = []
        var records: [DataValue] = []
        for stored in documents {
            let placement = placements[stored.key]
            let cluster = placement?.cluster
            let admitting = (cluster ?? placement?.nearest).flatMap { clusters[$0] }
            guard filter.admits(stored, of: admitting) else { continue }
            if let only {
                guard let cluster, only.contains(cluster) else { continue }
            }
            records.append(record(stored.document, placement))
            rows.append(row(stored.document, placement))
        }
        let placed = rows.filter { $0[2] != "–" }.count
        var sentences = [
            say(
                """
                \(placed) of \(rows.count, "document") \(agreeing: placed, "asks", "ask") a \
                question that comes back.
                """)
        ]
        if analysis.placements.contains(where: { $0.gapScore != nil }) {
            sentences.append(say("Unanswered says how sure it is that no page answers it."))
        }
        let table = Table(
            columns: [
                .init(say("Id"), isFlexible: true), .init(say("Kind")), .init(say("Question")),
                .init(say("Nearest"), shownFrom: 60),
                .init(say("Unanswered"), alignment: .trailing),
            ], rows: rows)
        return Report(
            blocks: [
                .paragraph(sentences.joined(separator: " ")), .table(table),
                .next(command: "clusters", purpose: say("see the questions themselves")),
            ],
            data: ["schema": "lacuna.members/1", "documents": .array(records)],
            records: records)
    }

    private func record(_ document: Document, _ placement: Placement?) -> DataValue {
        [
            "id": .string(document.id),
            "kind": .string(document.kind.rawValue),
            "cluster": DataValue(placement?.cluster?.description),
            "gap_score": DataValue(placement?.gapScore),
        ]
    }

    private func row(_ document: Document, _ placement: Placement?) -> [String] {
        [
            document.id, document.kind.title,
            placement?.cluster?.description ?? "–",
            placement?.cluster == nil ? placement?.nearest?.description ?? "–" : "",
            placement?.gapScore.map(Counted.percent) ?? "–",
        ]
    }
}
