import Reporting
import Wording

/// The pages that many questions find, a row each.
struct QueryAnswers {
    private let rows: [(query: QueryFile.Query, ranked: [String])]

    /// - Parameter rank: Returns the source ids of the pages that a question finds, best first.
    init(_ queries: [QueryFile.Query], rank: (String) throws -> [String]) rethrows {
        rows = try queries.map { ($0, try rank($0.text)) }
    }

    var report: Report {
        let records = rows.map { row -> DataValue in
            [
                "id": .string(row.query.id),
                "ranked": .array(row.ranked.map(DataValue.string)),
            ]
        }
        let found = rows.count { !$0.ranked.isEmpty }
        let text = CustomerText()
        let table = Table(
            columns: [
                .init(say("Id")), .init(say("Question"), isFlexible: true),
                .init(say("First page")), .init(say("Pages"), alignment: .trailing),
            ],
            rows: rows.map {
                [
                    $0.query.id, text.label($0.query.text), $0.ranked.first ?? "–",
                    Counted.grouped($0.ranked.count),
                ]
            })
        return Report(
            blocks: [
                .paragraph(
                    say(
                        """
                        \(found) of \(rows.count, "question") \
                        \(agreeing: found, "shares", "share") words with a page.
                        """)),
                .table(table),
            ],
            data: ["schema": "lacuna.rankings/1", "rankings": .array(records)], records: records)
    }
}
