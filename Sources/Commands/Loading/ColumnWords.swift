import SupportModel
import Wording

/// Says in words which columns of a table were read as what.
struct ColumnWords {
    private let named: [(field: String, column: String)]
    private let kept: [String]
    private let unused: [String]

    init(_ file: FileAccount) {
        // What every source may have comes first, in the order of its weight.
        let known = Self.fields.compactMap { field in
            file.columns[field].map { (field: field, column: $0) }
        }
        named = known
        kept = file.columns.sorted { $0.key < $1.key }
            .filter { !Self.fields.contains($0.key) }.map(\.value)
        unused = file.ignoredColumns
    }

    private static let fields = [
        "text", "query", "subject", "reply", "id", "kind", "created", "updated", "language",
        "channel", "country", "customer", "rating", "csat", "count", "results", "clicks", "url",
        "tags",
    ]

    /// The telling ones in a line or two: `body as text, title as subject; 9 more kept`.
    var short: String {
        let shown = named.prefix(5).map(words)
        let more = named.count - shown.count + kept.count
        return
            ([shown.joined(separator: ", ")]
            + (more > 0 ? [say("\(more) more kept")] : [])
            + (unused.isEmpty ? [] : [say("\(unused.count) not used")]))
            .filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// Every column, in three sentences.
    var all: [String] {
        [
            named.isEmpty ? "" : named.map(words).joined(separator: ", "),
            kept.isEmpty
                ? "" : say("kept under their own names: \(kept.joined(separator: ", "))"),
            unused.isEmpty ? "" : say("not used: \(unused.joined(separator: ", "))"),
        ].filter { !$0.isEmpty }
    }

    private func words(_ pair: (field: String, column: String)) -> String {
        pair.field == pair.column ? pair.column : say("\(pair.column) as \(pair.field)")
    }
}
