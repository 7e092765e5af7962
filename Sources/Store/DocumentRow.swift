import Foundation
import GRDB
internal import SupportModel

/// A document as a row: columns for its fields, JSON text for its lists.
enum DocumentRow {
    /// The columns of a document in the order of `values(of:)`.
    static let columns = [
        "kind", "id", "file", "line", "subject", "text", "replies", "sections", "created",
        "updated", "language", "channel", "country", "customer", "rating", "csat",
        "waiting_minutes", "count", "results", "clicks", "url", "tags", "is_solved", "segments",
    ]

    static let list = columns.joined(separator: ", ")

    /// Returns a document's values in the order of `columns`.
    static func values(of document: Document) throws -> [(any DatabaseValueConvertible)?] {
        [
            document.kind.rawValue, document.id, document.location.file, document.location.line,
            document.subject, document.text,
            try json(document.replies, isEmpty: document.replies.isEmpty),
            try json(document.sections, isEmpty: document.sections.isEmpty),
            document.created?.timeIntervalSince1970, document.updated?.timeIntervalSince1970,
            document.language, document.channel, document.country, document.customer,
            document.rating, document.csat, document.waitingMinutes, document.count,
            document.results, document.clicks, document.url,
            try json(document.tags, isEmpty: document.tags.isEmpty), document.isSolved,
            try json(document.segments, isEmpty: document.segments.isEmpty),
        ]
    }

    /// Reads a row of `key` and then `columns`.
    static func document(in row: Row) throws -> StoredDocument {
        var row = StoredRow(row, of: "document")
        let key: Int = try row.required()
        guard let kind = DocumentKind(rawValue: try row.required()) else {
            throw UnreadableValue(table: "document")
        }
        let id: String = try row.required()
        let location = SourceLocation(file: try row.required(), line: try row.optional())
        var document = Document(id: id, kind: kind, location: location)
        document.subject = try row.optional()
        document.text = try row.required()
        document.replies = try row.json() ?? []
        document.sections = try row.json() ?? []
        document.created = try row.date()
        document.updated = try row.date()
        document.language = try row.optional()
        document.channel = try row.optional()
        document.country = try row.optional()
        document.customer = try row.optional()
        document.rating = try row.optional()
        document.csat = try row.optional()
        document.waitingMinutes = try row.optional()
        document.count = try row.optional()
        document.results = try row.optional()
        document.clicks = try row.optional()
        document.url = try row.optional()
        document.tags = try row.json() ?? []
        document.isSolved = try row.optional()
        document.segments = try row.json() ?? [:]
        return StoredDocument(key: key, document: document)
    }

    private static func json(_ value: some Encodable, isEmpty: Bool) throws -> String? {
        isEmpty ? nil : try StoredJSON.encode(value)
    }
}

extension Document {
    /// The document as the workspace gives it back: no NUL, moments to the millisecond.
    var storable: Document {
        var document = self
        document.id = id.storable
        document.location.file = location.file.storable
        document.text = text.storable
        for field in [\Document.subject, \.language, \.channel, \.country, \.customer, \.url] {
            document[keyPath: field] = document[keyPath: field]?.storable
        }
        for field in [\Document.created, \.updated] {
            document[keyPath: field] = document[keyPath: field].flatMap(Self.rounded)
        }
        for field in [\Document.rating, \.csat, \.waitingMinutes]
        where document[keyPath: field]?.isFinite == false {
            document[keyPath: field] = nil
        }
        return document
    }

    private static func rounded(_ date: Date) -> Date? {
        let seconds = date.timeIntervalSince1970
        guard seconds.isFinite else { return nil }
        return Date(timeIntervalSince1970: (seconds * 1000).rounded() / 1000)
    }
}

/// A fingerprint of a document as one source gave it (FNV-1a, 64 bits).
struct SourceHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ partial: PartialDocument, values: [(any DatabaseValueConvertible)?]) {
        for field in DocumentField.allCases { add(partial.given.contains(field) ? 1 : 0) }
        for (column, value) in zip(DocumentRow.columns, values)
        where column != "file" && column != "line" {
            switch value {
            case let text as String:
                add(2)
                for byte in text.utf8 { add(byte) }
            case let number as Int: add(3, UInt64(bitPattern: Int64(number)))
            case let number as Double: add(4, number.bitPattern)
            case let flag as Bool: add(flag ? 5 : 6)
            default: add(7)
            }
        }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    private mutating func add(_ tag: UInt8, _ number: UInt64) {
        add(tag)
        for shift in stride(from: 0, to: 64, by: 8) {
            add(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }
}
