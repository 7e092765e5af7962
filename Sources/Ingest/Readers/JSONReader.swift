internal import SupportModel
import Wording

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
            if isLines {
                Self.readLines(of: file, &state, into: &reading)
            } else {
                JSONRecords.readDocument(bytes, start: file.text.start) { event, position in
                    state.take(.event(event), position: position, into: &reading)
                }
            }
            state.finish(&reading)
        }
    }

    /// Reads blocks of lines side by side, and takes what they hold in the order of the lines.
    private static func readLines(
        of file: LoadedFile, _ state: inout State, into reading: inout FileReading
    ) {
        let source = file.text.bytes
        var place = JSONRecords.Block(range: file.text.start..<source.count, line: 1)
        while true {
            let blocks = source.withBytes {
                JSONRecords.blocks(SideBySide.pieces, from: &place, in: $0)
            }
            if blocks.isEmpty { return }
            let known = state
            let found = SideBySide.map(blocks) { block in
                var found: [(sighting: State.Sighting, position: Int)] = []
                source.withBytes { bytes in
                    JSONRecords.readLines(bytes, block) { event, position in
                        found.append((known.sighting(of: event), position))
                    }
                }
                return found
            }
            for (sighting, position) in found.joined() {
                state.take(sighting, position: position, into: &reading)
            }
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
        /// How many records there were, and how many of them were taken for rows.
        private var number = 0
        private var row = 0

        init(file: LoadedFile, isLines: Bool) {
            self.file = file
            self.isLines = isLines
        }

        /// What was met, as far as it can be told without what was met before.
        enum Sighting {
            case event(JSONRecords.Event)
            /// A record that is a document, and whether it has a place for text.
            case document(FileReading.Entry, holdsText: Bool)
        }

        /// Sums up a record that what is known so far suffices for.
        func sighting(of event: JSONRecords.Event) -> Sighting {
            guard isDecided, case .record(let record) = event,
                let place = record.place(number: 0)
            else { return .event(event) }
            if isZendesk {
                let location = file.location(record.line)
                return ZendeskTicket.document(record.value, location: location).map {
                    .document(
                        FileReading.Entry($0, at: .row(place)),
                        holdsText: ZendeskTicket.holdsText(record.value))
                } ?? .event(event)
            }
            return table?.document(of: record).map {
                .document(FileReading.Entry($0, at: .row(place)), holdsText: true)
            } ?? .event(event)
        }

        mutating func take(
            _ sighting: Sighting, position: Int, into reading: inout FileReading
        ) {
            switch sighting {
            case .event(.problem(let line, let reason)):
                reading.reject(file.location(line), reason)
            case .document(var entry, let holdsText):
                number += 1
                file.passed(rows: number, upTo: position)
                if isZendesk {
                    reading.holdsText = reading.holdsText || holdsText
                } else {
                    row += 1
                    if case .row(var place) = entry.place {
                        place.number = row
                        entry.place = .row(place)
                    }
                }
                reading.add(entry)
            case .event(.record(let record)):
                number += 1
                file.passed(rows: number, upTo: position)
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
            if let table {
                reading.describe(table.mapping)
                reading.rows = table
            }
        }

        private mutating func decide(_ reading: inout FileReading) {
            isDecided = true
            let isTickets = file.options.kind == nil || file.options.kind == .ticket
            isZendesk =
                isTickets && file.options.mapping.isEmpty
                && sample.first.map { ZendeskTicket.matches($0.value) } == true
            reading.wordless = Message("the record has no text")
            let words = isLines ? "JSON Lines" : "JSON"
            reading.setFormat(
                isZendesk ? "Zendesk tickets as \(words)" : words, encoding: file.text.encoding)
            if isZendesk {
                reading.rows = ZendeskRows(file: file.name)
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
                        """
                        no key 'text' or 'body'; the records have \
                        \(HeaderWords.list(table.mapping.columns))
                        """)
                }
            }
            for record in sample { add(record, into: &reading) }
            sample = []
        }

        private mutating func add(
            _ record: JSONRecords.Record, into reading: inout FileReading
        ) {
            if isZendesk {
                let location = file.location(record.line)
                if let document = ZendeskTicket.document(record.value, location: location) {
                    reading.add(document, at: record.place(number: 0))
                    reading.holdsText =
                        reading.holdsText || ZendeskTicket.holdsText(record.value)
                } else {
                    reading.reject(location, "the ticket has no id")
                }
            } else if table != nil {
                row += 1
                if let document = table?.document(learningFrom: record, row: row) {
                    reading.add(document, at: record.place(number: row))
                } else {
                    reading.rejectWordless(file.location(record.line))
                }
            }
        }
    }
}

extension JSONRecords.Record {
    /// Where the record can be read again, if it can.
    fileprivate func place(number: Int) -> RowPlace? {
        offset.map { RowPlace(offset: $0, line: line, number: number) }
    }
}

/// The records of a Zendesk export.
private struct ZendeskRows: RowReader {
    let file: String

    func document(at place: RowPlace, in bytes: Span<UInt8>) -> PartialDocument? {
        JSONRecords.record(at: place.offset, line: place.line, in: bytes).flatMap {
            ZendeskTicket.document(
                $0.value, location: SourceLocation(file: file, line: place.line))
        }
    }
}

/// Records seen as the rows of a table whose columns are their keys.
private struct RecordTable: RowReader {
    /// A file whose every record has keys of its own is no table.
    private static let maximumColumns = 10_000

    private(set) var mapping: FieldMapping
    private var indexOfKey: [String: Int]
    private let assembler: RowAssembler
    private let file: String

    init(sample: [JSONRecords.Record], file: LoadedFile) {
        var columns: [String] = []
        var cells: [[String]] = []
        var indexOfKey: [String: Int] = [:]
        for record in sample {
            Self.forEachScalar(of: record.value) { key, text in
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
        self.indexOfKey = indexOfKey
        self.file = file.name
    }

    /// Returns the document of a record, whose new keys become columns.
    mutating func document(
        learningFrom record: JSONRecords.Record, row: Int
    ) -> PartialDocument? {
        var unknown: [String] = []
        var cells = cells(of: record.value) { unknown.append($0) }
        if !unknown.isEmpty {
            for key in unknown
            where indexOfKey[key] == nil && mapping.columns.count < Self.maximumColumns {
                indexOfKey[key] = mapping.columns.count
                mapping.add(key)
            }
            cells = self.cells(of: record.value) { _ in }
        }
        return document(of: cells, line: record.line, row: row)
    }

    /// Returns the document of a record that has an id and no new keys; nil for any other, which
    /// needs to know its row or to be learned from.
    func document(of record: JSONRecords.Record) -> PartialDocument? {
        var isKnown = true
        let cells = cells(of: record.value) { _ in isKnown = false }
        guard isKnown, let document = document(of: cells, line: record.line, row: 0),
            document.document.id != assembler.id(ofRow: 0)
        else { return nil }
        return document
    }

    func document(at place: RowPlace, in bytes: Span<UInt8>) -> PartialDocument? {
        guard let record = JSONRecords.record(at: place.offset, line: place.line, in: bytes)
        else { return nil }
        return document(
            of: cells(of: record.value) { _ in }, line: record.line, row: place.number)
    }

    private func document(
        of cells: [RowAssembler.Cell], line: Int, row: Int
    ) -> PartialDocument? {
        assembler.document(
            of: cells, mapping: mapping, row: row,
            location: SourceLocation(file: file, line: line))
    }

    /// The scalars of a record whose keys are columns; the other keys are reported.
    private func cells(
        of record: JSONValue, unknown: (String) -> Void
    ) -> [RowAssembler.Cell] {
        var cells: [RowAssembler.Cell] = []
        cells.reserveCapacity(record.members?.count ?? 0)
        // Records of one source have their keys in one order, so that the next column is likely.
        var next = 0
        Self.forEachScalar(of: record) { key, text in
            var column: Int?
            if next < mapping.columns.count, mapping.columns[next] == key {
                column = next
            } else {
                column = indexOfKey[key]
            }
            guard let column else {
                unknown(key)
                return
            }
            cells.append(.init(column: column, text: text))
            next = column + 1
        }
        return cells
    }

    /// Goes over the scalars of a record with their keys: `customer.country` for one inside another.
    private static func forEachScalar(
        of record: JSONValue, _ body: (_ key: String, _ text: String) -> Void
    ) {
        func visit(_ members: [JSONValue.Member], prefix: String, depth: Int) {
            for member in members {
                let key = prefix.isEmpty ? member.key : prefix + member.key
                switch member.value {
                case .null: body(key, "")
                case .object(let inner) where depth < 3:
                    visit(inner, prefix: key + ".", depth: depth + 1)
                case .array(let elements):
                    for element in elements {
                        if let text = element.scalar { body(key, text) }
                    }
                case .object: break
                default: body(key, member.value.scalar ?? "")
                }
            }
        }
        visit(record.members ?? [], prefix: "", depth: 0)
    }
}
