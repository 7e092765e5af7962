/// The records as comma-separated values that a spreadsheet does not calculate.
///
/// Columns are the members of all records in the order in which they are first seen; a member of a
/// member is `outer.inner`; the elements of an array share a cell.
package struct CSVRenderer: ReportRenderer {
    private let dialect: CSVDialect

    package init(_ dialect: CSVDialect = .standard) { self.dialect = dialect }

    package func render(_ report: Report) -> String {
        text(of: report.records, first: report.columns)
    }

    /// Returns records as a table.
    /// - Parameter first: Columns that come first, even if no record has them.
    package func text(of records: [DataValue], first: [String] = []) -> String {
        var columns = first
        var positions = Dictionary(
            zip(first, first.indices), uniquingKeysWith: { first, _ in first })
        let rows = records.map { record in
            var row: [Int: String] = [:]
            for (name, cell) in cells(of: record, named: "value") {
                let position = positions[name] ?? columns.count
                if position == columns.count {
                    columns.append(name)
                    positions[name] = position
                }
                row[position] = cell
            }
            return row
        }
        guard !columns.isEmpty else { return "" }
        let separator = String(dialect.separator)
        let header = columns.map { quoted(guarded($0)) }.joined(separator: separator) + "\r\n"
        return rows.reduce(into: (dialect.isMarked ? "\u{FEFF}" : "") + header) { text, row in
            text += columns.indices.map { row[$0] ?? "" }.joined(separator: separator) + "\r\n"
        }
    }

    /// Returns the columns and cells of a value; `name` is the path to it.
    private func cells(of value: DataValue, named name: String) -> [(String, String)] {
        guard case .object(let members) = value else { return [(name, cell(of: value))] }
        return members.flatMap { member -> [(String, String)] in
            guard case .object(let inner) = member.value else {
                return [(member.name, cell(of: member.value))]
            }
            return cells(of: .object(inner), named: "").map { ("\(member.name).\($0.0)", $0.1) }
        }
    }

    private func cell(of value: DataValue) -> String {
        switch value {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .number(let value): value.isFinite ? decimal(value) : ""
        case .string(let value): quoted(guarded(value))
        case .array(let values):
            quoted(guarded(values.map(element).joined(separator: "; ")))
        case .object: quoted(guarded(JSONText.compact(value)))
        }
    }

    private func decimal(_ number: Double) -> String {
        let text = DecimalText.of(number)
        guard dialect.decimalPoint != "." else { return text }
        return String(text.map { $0 == "." ? dialect.decimalPoint : $0 })
    }

    private func element(_ value: DataValue) -> String {
        switch value {
        case .array, .object: JSONText.compact(value)
        default: value == .null ? "" : value.text
        }
    }

    /// Returns the text with `'` before it where a spreadsheet would take it for a formula.
    ///
    /// Blanks are looked past, because some programs trim them before they look.
    private func guarded(_ text: String) -> String {
        let start = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
        guard let start, "=+-@\t\r\n\0＝＋－＠".unicodeScalars.contains(start) else {
            return TerminalText.safe(text)
        }
        return "'" + TerminalText.safe(text)
    }

    private func quoted(_ text: String) -> String {
        let separator = dialect.separator.asciiValue
        let needsQuotes = text.utf8.contains {
            $0 == separator || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        }
        guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
        // By scalars: a mark that combines with a quotation mark must not hide it.
        var doubled = "".unicodeScalars
        for scalar in text.unicodeScalars {
            doubled.append(scalar)
            if scalar == "\"" { doubled.append(scalar) }
        }
        return "\"" + String(doubled) + "\""
    }
}
