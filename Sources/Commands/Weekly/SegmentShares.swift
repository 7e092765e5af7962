import Reporting
import SupportModel

/// Who asks: the further columns of the data that tell few groups of customers apart.
struct SegmentShares {
    /// A column with more values is no segment but a name, a number or a text.
    private static let mostValues = 12
    /// A column that fewer have says little.
    private static let leastShare = 0.25
    /// So many columns, and so many values of each, are told.
    private static let (columnCount, valueCount) = (4, 4)

    private let columns: [String]

    init(of documents: [StoredDocument]) {
        var values: [String: Set<String>] = [:]
        var known: [String: Int] = [:]
        for document in documents.lazy.map(\.document) {
            for (name, value) in Self.segments(of: document) {
                known[name, default: 0] += 1
                if values[name, default: []].count <= Self.mostValues {
                    values[name, default: []].insert(value)
                }
            }
        }
        let least = Int((Double(documents.count) * Self.leastShare).rounded(.up))
        columns = known.filter { name, count in
            let values = values[name] ?? []
            // Numbers count or rate something, and what nearly everybody has alone is a name.
            return count >= least && (2...Self.mostValues).contains(values.count)
                && values.count * 2 <= count
                && !values.allSatisfy { Double($0) != nil }
        }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.columnCount).map(\.key)
    }

    /// Returns how many of some documents have which value of each column, the most first.
    func facts(of documents: [StoredDocument]) -> [Fact] {
        columns.compactMap { column in
            var counts: [String: Int] = [:]
            for stored in documents {
                guard let value = Self.segments(of: stored.document)[column] else { continue }
                counts[value, default: 0] += 1
            }
            let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            guard !most.isEmpty else { return nil }
            let told = most.prefix(Self.valueCount).map { "\($0.key): \($0.value)" }
            return Fact(
                column,
                .string(told.joined(separator: ", ") + (most.count > told.count ? " …" : "")))
        }
    }

    private static func segments(of document: Document) -> [String: String] {
        var segments = document.segments.filter { !$0.value.isEmpty }
        segments["channel"] = document.channel
        segments["country"] = document.country
        return segments
    }
}
