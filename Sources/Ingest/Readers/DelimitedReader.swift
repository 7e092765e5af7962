internal import SupportModel
import Wording

/// Reads CSV and its relatives: a header, then a document a row.
struct DelimitedReader: DocumentReader {
    private static let sampleRows = 50

    func read(_ file: LoadedFile, into reading: inout FileReading) {
        file.text.bytes.withBytes { bytes in
            let start = file.text.start
            let dialect =
                file.name.lowercased().hasSuffix(".tsv")
                ? CSVDialect(separator: 9) : CSVDialect(sniffing: bytes, start: start)
            let name = dialect.separator == 9 ? "TSV" : "CSV, \(dialect.name)"
            reading.setFormat(name, encoding: file.text.encoding)
            var parser = CSVParser(
                separator: dialect.separator, start: start, byteCount: bytes.count)
            guard parser.next(in: bytes) == .row else {
                reading.reject(file.location(1), "no header: the first row names the columns")
                return
            }
            var columns = parser.row.fields.indices.map { parser.row.text($0, in: bytes) }
            if columns.count == 1, Self.isProse(columns[0]) {
                columns = ["text"]
                parser = CSVParser(
                    separator: dialect.separator, start: start, byteCount: bytes.count)
            }
            var mapping = FieldMapping(
                columns: columns, options: file.options,
                fallback: KindFinder.kind(ofRowsAt: file.hint) ?? .ticket)
            let sample = Self.sample(parser, bytes, columns.count)
            mapping.settle(with: sample)
            if !mapping.isUsable, let column = ProseColumn.find(in: sample, mapping: mapping) {
                mapping.useAsText(column)
            }
            reading.describe(mapping)
            guard mapping.isUsable else {
                reading.reject(file.location(1), ProseColumn.missing(in: columns))
                return
            }
            Self.readRows(&parser, bytes, mapping, file, &reading)
        }
    }

    private static func readRows(
        _ parser: inout CSVParser, _ bytes: Span<UInt8>, _ mapping: FieldMapping,
        _ file: LoadedFile, _ reading: inout FileReading
    ) {
        let rows = DelimitedRows(
            file: file.name, separator: parser.separator, mapping: mapping,
            assembler: RowAssembler(kind: file.options.kind, fileID: file.id))
        reading.rows = rows
        var number = 0
        var found: [FoundRow] = []
        var outcome = CSVParser.Outcome.row
        while outcome != .end {
            outcome = parser.next(in: bytes)
            if outcome == .end || found.count == Self.rowsAtOnce {
                take(found, rows, of: file, into: &reading)
                file.passed(upTo: parser.position)
                found.removeAll(keepingCapacity: true)
                if outcome == .end { return }
            }
            number += 1
            if case .malformed(let problem) = outcome {
                found.append(.broken(line: parser.row.line, problem.reason))
            } else if rows.suits(parser.row) {
                found.append(
                    .row(
                        RowPlace(
                            offset: parser.row.offset, line: parser.row.line, number: number)))
            } else {
                let (count, width) = (parser.row.fields.count, mapping.columns.count)
                let reason: Message = "the row has \(count, "field"), the header has \(width)"
                found.append(.broken(line: parser.row.line, reason))
            }
        }
    }

    /// A row as the parser finds it, which is quickly done beside making a document of it.
    private enum FoundRow {
        case row(RowPlace)
        case broken(line: Int, Message)
    }

    /// So many rows are made into documents side by side.
    private static let rowsAtOnce = 4_096

    private static func take(
        _ found: [FoundRow], _ rows: DelimitedRows, of file: LoadedFile,
        into reading: inout FileReading
    ) {
        let size = max(1, found.count / SideBySide.pieces)
        let parts = stride(from: 0, to: found.count, by: size).map {
            found[$0..<min($0 + size, found.count)]
        }
        let entries = SideBySide.map(parts) { part in
            file.text.bytes.withBytes { bytes in
                part.map { row -> FileReading.Entry? in
                    guard case .row(let place) = row else { return nil }
                    return rows.document(at: place, in: bytes).map {
                        FileReading.Entry($0, at: .row(place))
                    }
                }
            }
        }
        for (row, entry) in zip(found, entries.joined()) {
            switch row {
            case .broken(let line, let reason): reading.reject(file.location(line), reason)
            case .row(let place):
                if let entry {
                    reading.add(entry)
                } else {
                    reading.rejectWordless(file.location(place.line))
                }
            }
        }
    }

    /// Whether the only field of the first row is a sentence rather than a name.
    private static func isProse(_ text: String) -> Bool {
        FieldAliases.match(text) == nil
            && (text.split(separator: " ").count > 3 || text.last == "?" || text.last == ".")
    }

    private static func sample(
        _ parser: CSVParser, _ bytes: Span<UInt8>, _ width: Int
    ) -> [[String]] {
        var parser = parser
        var columns = [[String]](repeating: [], count: width)
        for _ in 0..<sampleRows {
            let outcome = parser.next(in: bytes)
            if outcome == .end { break }
            guard outcome == .row else { continue }
            for index in 0..<min(width, parser.row.fields.count) {
                columns[index].append(parser.row.text(index, in: bytes))
            }
        }
        return columns
    }
}

/// The rows of a table whose columns are known.
private struct DelimitedRows: RowReader {
    let file: String
    let separator: UInt8?
    let mapping: FieldMapping
    let assembler: RowAssembler

    func document(at place: RowPlace, in bytes: Span<UInt8>) -> PartialDocument? {
        var parser = CSVParser(separator: separator, start: place.offset, byteCount: bytes.count)
        guard parser.next(in: bytes) == .row, suits(parser.row) else { return nil }
        return assembler.document(
            of: cells(of: parser.row, in: bytes), mapping: mapping, row: place.number,
            location: SourceLocation(file: file, line: place.line))
    }

    /// Whether a row has as many fields as the header; empty ones may be too many.
    func suits(_ row: CSVParser.Row) -> Bool {
        let width = mapping.columns.count
        return row.fields.count >= width
            && row.fields.dropFirst(width).allSatisfy(\.range.isEmpty)
    }

    private func cells(of row: CSVParser.Row, in bytes: Span<UInt8>) -> [RowAssembler.Cell] {
        let width = mapping.columns.count
        var cells: [RowAssembler.Cell] = []
        cells.reserveCapacity(width)
        for index in 0..<width where !row.fields[index].range.isEmpty {
            cells.append(.init(column: index, text: row.text(index, in: bytes)))
        }
        return cells
    }
}

/// Finds the column that holds the text where its name does not say so.
enum ProseColumn {
    /// The only column that no field takes and that holds sentences; nil if there are none or many.
    static func find(in columns: [[String]], mapping: FieldMapping) -> Int? {
        let free = columns.indices.filter { index in
            if case .segment = mapping.roles[index] { true } else { false }
        }
        if columns.count == 1, free.count == 1 { return free.first }
        let prose = free.filter { isProse(columns[$0]) }
        return prose.count == 1 ? prose.first : nil
    }

    /// The complaint about a header without one.
    static func missing(in header: [String]) -> Message {
        "no column 'text' or 'body'; the header has \(HeaderWords.list(header))"
    }

    private static func isProse(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let sentences = filled.filter {
            $0.utf8.count >= 12 && $0.contains(" ") && $0.first?.isNumber != true
        }
        return !filled.isEmpty && sentences.count * 2 > filled.count
    }
}
