internal import SupportModel

/// Reads JSON and JSON Lines: Zendesk's tickets by their shape, anything else by its keys.
struct JSONReader: DocumentReader {
    /// So many records show which keys there are.
    private static let sampleRecords = 200

    func read(_ file: LoadedFile, into reading: inout FileReading) {
        let name = file.name.lowercased()
        file.text.bytes.withBytes { bytes in
            let isLines =
                name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
                || JSONRecords.isLines(bytes, start: file.text.start)
            var state = State(file: file, isLines: isLines)
            func take(_ event: JSONRecords.Event, _ position: Int) {
                state.take(event, position: position, into: &reading)
            }
            if isLines {
                JSONRecords.readLines(bytes, start: file.text.start, event: take)
            } else {
                JSONRecords.readDocument(bytes, start: file.text.start, event: take)
            }
            state.finish(&reading)
        }
    }

    /// What the records so far have shown.
    private struct State {
        let file: LoadedFile
        let isLines: Bool
        private var sample: [JSONRecords.Record] = []
        private var isZendesk = false
        private var table: RecordTable?
        private var isDecided = false
        private var number = 0

        init(file: LoadedFile, isLines: Bool) {
            self.file = file
            self.isLines = isLines
        }

        mutating func take(
            _ event: JSONRecords.Event, position: Int, into reading: inout FileReading
        ) {
            switch event {
            case .problem(let line, let reason): reading.reject(file.location(line), reason)
            case .record(let record):
                number += 1
                if number % LoadedFile.rowsBetweenReports == 0 { file.progress(position) }
                if isDecided {
                    add(record, into: &reading)
                } else {
                    sample.append(record)
                    if sample.count == sampleRecords { decide(&reading) }
                }
            }
        }

        mutating func finish(_ reading: inout FileReading) {
            if !isDecided { decide(&reading) }
            if let table { reading.describe(table.mapping) }
        }

        private mutating func decide(_ reading: inout FileReading) {
            isDecided = true
            let isTickets = file.options.kind == nil || file.options.kind == .ticket
            isZendesk =
                isTickets && file.options.mapping.isEmpty
                && sample.first.map { ZendeskTicket.matches($0.value) } == true
            reading.unit = "record"
            let words = isLines ? "JSON Lines" : "JSON"
            reading.setFormat(
                isZendesk ? "Zendesk tickets as \(words)" : words, encoding: file.text.encoding)
            if isZendesk {
                reading.kind = .ticket
                reading.holdsText = false
            } else if !sample.isEmpty {
                let table = RecordTable(sample: sample, file: file)
                if table.mapping.isUsable {
                    self.table = table
                } else {
                    reading.describe(table.mapping)
                    reading.reject(
                        file.location(sample.first?.line),
                        "no key 'text' or 'body'; the records have "
                            + HeaderWords.list(table.mapping.columns))
                }
            }
            for record in sample { add(record, into: &reading) }
            sample = []
        }

        private mutating func add(
            _ record: JSONRecords.Record, into reading: inout FileReading
        ) {
            let location = file.location(record.line)
            if isZendesk {
                if let document = ZendeskTicket.document(record.value, location: location) {
                    reading.documents.append(document)
                    reading.holdsText =
                        reading.holdsText || ZendeskTicket.holdsText(record.value)
                } else {
                    reading.reject(location, "the ticket has no id")
                }
            } else if table != nil {
                if let document = table?.document(record, location: location) {
                    reading.documents.append(document)
                } else {
                    reading.rejectWordless(location)
                }
            }
        }
    }
}

/// Records seen as the rows of a table whose columns are their keys.
private struct RecordTable {
    private(set) var mapping: FieldMapping
    private var indexOfKey: [String: Int] = [:]
    private let assembler: RowAssembler
    private var row = 0

    init(sample: [JSONRecords.Record], file: LoadedFile) {
        var columns: [String] = []
        var cells: [[String]] = []
        for record in sample {
            for (key, text) in Self.flattened(record.value) {
                if let index = indexOfKey[key] {
                    cells[index].append(text)
                } else {
                    indexOfKey[key] = columns.count
                    columns.append(key)
                    cells.append([text])
                }
            }
        }
        let hint =
            sample.first?.key.flatMap(KindFinder.kind(ofKey:))
            ?? KindFinder.kind(ofRowsAt: file.hint) ?? .ticket
        mapping = FieldMapping(columns: columns, options: file.options, fallback: hint)
        mapping.settle(with: cells)
        if !mapping.isUsable, let index = ProseColumn.find(in: cells, mapping: mapping) {
            mapping.useAsText(index)
        }
        assembler = RowAssembler(kind: file.options.kind, fileID: file.id)
    }

    mutating func document(
        _ record: JSONRecords.Record, location: SourceLocation
    ) -> PartialDocument? {
        row += 1
        var cells: [RowAssembler.Cell] = []
        for (key, text) in Self.flattened(record.value) {
            let index: Int
            if let known = indexOfKey[key] {
                index = known
            } else {
                // A file whose every record has keys of its own is no table.
                guard mapping.columns.count < 10_000 else { continue }
                index = mapping.columns.count
                indexOfKey[key] = index
                mapping.add(key)
            }
            cells.append(.init(column: index, text: text))
        }
        return assembler.document(of: cells, mapping: mapping, row: row, location: location)
    }

    /// The scalars of a record with their keys: `customer.country` for one inside another.
    private static func flattened(_ value: JSONValue) -> [(key: String, text: String)] {
        var result: [(key: String, text: String)] = []
        func add(_ members: [JSONValue.Member], prefix: String, depth: Int) {
            for member in members {
                let key = prefix + member.key
                switch member.value {
                case .null: result.append((key, ""))
                case .object(let inner) where depth < 3:
                    add(inner, prefix: key + ".", depth: depth + 1)
                case .array(let elements):
                    for text in elements.compactMap(\.scalar) { result.append((key, text)) }
                case .object: break
                default: result.append((key, member.value.scalar ?? ""))
                }
            }
        }
        add(value.members ?? [], prefix: "", depth: 0)
        return result
    }
}
