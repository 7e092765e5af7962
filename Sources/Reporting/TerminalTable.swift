/// A table fitted to a width: columns that want more room are left out and flexible ones wrap; where
/// even that is too wide, each row becomes a list of facts.
struct TerminalTable {
    /// Flexible columns are not made narrower than this.
    private static let narrowest = 16
    private static let gap = 2

    private let columns: [Table.Column]
    private let titles: [String]
    private let rows: [[String]]
    private let width: Int
    private let color: Bool

    init(_ table: Table, width: Int, color: Bool) {
        let shown = table.columns.indices.filter { table.columns[$0].shownFrom <= width }
        columns = shown.map { table.columns[$0] }
        titles = columns.map { TerminalText.singleLine($0.title) }
        rows = table.rows.map { row in
            shown.map { $0 < row.count ? TerminalText.singleLine(row[$0]) : "" }
        }
        self.width = width
        self.color = color
    }

    var lines: [String] {
        guard !columns.isEmpty else { return [] }
        guard let widths = columnWidths() else { return recordLines }
        let underline = widths.map { String(repeating: "─", count: $0) }
        return lines(of: titles, widths: widths).map { styled($0, .strong) }
            + [styled(underline.joined(separator: separator), .faint)]
            + rows.flatMap { lines(of: $0, widths: widths) }
    }

    /// Returns the width of every column, or nil where the table cannot fit.
    private func columnWidths() -> [Int]? {
        var widths = columns.indices.map { column in
            rows.reduce(DisplayWidth.of(titles[column])) { max($0, DisplayWidth.of($1[column])) }
        }
        var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
        while excess > 0 {
            // The widest gives way first, down to the next one's width.
            let shrinkable = columns.indices.filter {
                columns[$0].isFlexible && widths[$0] > Self.narrowest
            }
            guard let widest = shrinkable.map({ widths[$0] }).max() else { return nil }
            let candidates = shrinkable.filter { widths[$0] == widest }
            let below = shrinkable.map { widths[$0] }.filter { $0 < widest }.max()
            let room = widest - (below ?? Self.narrowest)
            let step = min(room, max(1, excess / candidates.count))
            for column in candidates where excess > 0 {
                widths[column] -= step
                excess -= step
            }
        }
        return widths
    }

    private func lines(of row: [String], widths: [Int]) -> [String] {
        let cells = columns.indices.map { TextWrapping.lines(of: row[$0], width: widths[$0]) }
        let height = cells.reduce(1) { max($0, $1.count) }
        return (0..<height).map { line in
            columns.indices.map { column in
                (line < cells[column].count ? cells[column][line] : "")
                    .padded(to: widths[column], alignment: columns[column].alignment)
            }
            .joined(separator: separator).trimmedAtEnd
        }
    }

    private var recordLines: [String] {
        rows.enumerated().flatMap { index, row in
            let facts = columns.indices.filter { !row[$0].isEmpty }
                .map { (name: titles[$0], value: row[$0]) }
            return (index == 0 ? [] : [""]) + FactLines(facts, width: width).lines
        }
    }

    private var separator: String { String(repeating: " ", count: Self.gap) }

    private func styled(_ text: String, _ style: TerminalStyle) -> String {
        style.applied(to: text, color: color)
    }
}
