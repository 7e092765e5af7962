import Foundation
import Reporting
import SupportModel
import Wording

/// Who asks a question and when, as a table for the editor and as data.
struct DraftFactTable {
    let facts: DraftFacts
    let words: DraftWords.FactColumns
    /// In which days begin.
    let timeZone: TimeZone

    private let text = CustomerText()

    init(facts: DraftFacts, words: DraftWords.FactColumns, timeZone: TimeZone) {
        self.facts = facts
        self.words = words
        self.timeZone = timeZone
    }

    /// The table; nil where nothing is known.
    var table: Table? {
        let rows = [demand].compactMap(\.self) + facts.columns.map(row) + period
        guard !rows.isEmpty else { return nil }
        return Table(
            columns: [Table.Column(words.fact), Table.Column(words.value, isFlexible: true)],
            rows: rows)
    }

    private var demand: [String]? {
        let counts = [
            (words.tickets, facts.demand.tickets), (words.reviews, facts.demand.reviews),
            (words.searches, facts.demand.searches),
        ].filter { $0.1 > 0 }
        guard !counts.isEmpty else { return nil }
        return [words.asked, counts.map { "\($0.0): \($0.1)" }.joined(separator: ", ")]
    }

    /// `Plan`, `free: 5 (63%), plus: 2 (25%), others: 1 (13%); known of 8`.
    private func row(_ column: DraftFacts.Column) -> [String] {
        let named = column.values.map { (text.label($0.value), $0.count) }
        let rest = column.known - column.values.map(\.count).reduce(0, +)
        let shares = (named + (rest > 0 ? [(words.others, rest)] : [])).map { value, count in
            "\(value): \(count) (\(Counted.percent(Double(count) / Double(column.known))))"
        }
        let title = column.name == "country" ? words.country : title(column.name)
        return [
            title,
            shares.joined(separator: ", ")
                + (column.known < facts.demand.total ? "; \(words.known) \(column.known)" : ""),
        ]
    }

    /// A column's name as a heading: `product_handle` is `Product handle`.
    private func title(_ name: String) -> String {
        let title = text.label(name.replacing("_", with: " "))
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    private var period: [[String]] {
        guard let first = facts.first.map(day), let last = facts.last.map(day) else { return [] }
        let span = [words.period, first == last ? first : "\(first) – \(last)"]
        return [span]
            + (facts.peak.map { [[words.peak, "\($0.value): \($0.count)"]] } ?? [])
    }

    private func day(_ date: Date) -> String {
        Day(containing: date, in: timeZone).description
    }

    var record: DataValue {
        func share(_ share: DraftFacts.Share) -> DataValue {
            ["value": .string(text.label(share.value)), "count": .integer(share.count)]
        }
        return [
            "tickets": .integer(facts.demand.tickets), "reviews": .integer(facts.demand.reviews),
            "searches": .integer(facts.demand.searches),
            "columns": .array(
                facts.columns.map {
                    [
                        "name": .string(text.label($0.name)), "known": .integer($0.known),
                        "values": .array($0.values.map(share)),
                    ]
                }),
            "first": DataValue(facts.first.map(day)), "last": DataValue(facts.last.map(day)),
            "peak_week": DataValue(facts.peak?.value),
        ]
    }
}
