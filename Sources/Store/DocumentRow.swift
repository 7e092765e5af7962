import Foundation
internal import SupportModel

/// A document as a row: columns for its fields, JSON text for its lists.
enum DocumentRow {
    /// The columns of a document in the order of `bind`.
    static let columns = [
        "kind", "id", "file", "line", "subject", "text", "replies", "sections", "created",
        "updated", "language", "channel", "country", "customer", "rating", "csat",
        "waiting_minutes", "count", "results", "clicks", "url", "tags", "is_solved", "segments",
        "reopens",
    ]

    static let list = columns.joined(separator: ", ")

    /// The same with nothing in the place of what a document says.
    static let listWithoutTexts = columns.map { column in
        switch column {
        case "subject", "replies", "sections": "NULL"
        case "text": "''"
        default: column
        }
    }.joined(separator: ", ")

    /// Fills a statement's arguments from a number on with the document's columns, its fingerprint
    /// and its import.
    static func bind(
        _ document: Document, lists: DocumentLists, hash: Int64, importNumber: Int,
        to statement: RawStatement, from first: Int32 = 1
    ) throws {
        var index = first - 1
        func next() -> Int32 {
            index += 1
            return index
        }
        try statement.bind(document.kind.rawValue, at: next())
        try statement.bind(document.id, at: next())
        try statement.bind(document.location.file, at: next())
        try statement.bind(document.location.line, at: next())
        try statement.bind(document.subject, at: next())
        try statement.bind(document.text, at: next())
        try statement.bind(lists.replies, at: next())
        try statement.bind(lists.sections, at: next())
        try statement.bind(document.created?.timeIntervalSince1970, at: next())
        try statement.bind(document.updated?.timeIntervalSince1970, at: next())
        try statement.bind(document.language, at: next())
        try statement.bind(document.channel, at: next())
        try statement.bind(document.country, at: next())
        try statement.bind(document.customer, at: next())
        try statement.bind(document.rating, at: next())
        try statement.bind(document.csat, at: next())
        try statement.bind(document.waitingMinutes, at: next())
        try statement.bind(document.count, at: next())
        try statement.bind(document.results, at: next())
        try statement.bind(document.clicks, at: next())
        try statement.bind(document.url, at: next())
        try statement.bind(lists.tags, at: next())
        try statement.bind(document.isSolved.map { $0 ? 1 : 0 }, at: next())
        try statement.bind(lists.segments, at: next())
        try statement.bind(document.reopens, at: next())
        try statement.bind(Int(hash), at: next())
        try statement.bind(importNumber, at: next())
    }

    /// Reads a row of `key` and then `columns`.
    static func document(in row: RawRow) throws -> StoredDocument {
        var row = row
        let key = try row.required(row.integer())
        guard let kind = DocumentKind(rawValue: try row.required(row.text())) else {
            throw UnreadableValue(table: row.table)
        }
        let id = try row.required(row.text())
        let location = SourceLocation(file: try row.required(row.text()), line: try row.integer())
        var document = Document(id: id, kind: kind, location: location)
        document.subject = try row.text()
        document.text = try row.required(row.text())
        document.replies = try TextJSON.list(row.text(), of: row.table)
        document.sections = try row.text().map { try StoredJSON.decode($0, of: row.table) } ?? []
        document.created = try row.real().map(Date.init(timeIntervalSince1970:))
        document.updated = try row.real().map(Date.init(timeIntervalSince1970:))
        document.language = try row.text()
        document.channel = try row.text()
        document.country = try row.text()
        document.customer = try row.text()
        document.rating = try row.real()
        document.csat = try row.real()
        document.waitingMinutes = try row.real()
        document.count = try row.integer()
        document.results = try row.integer()
        document.clicks = try row.integer()
        document.url = try row.text()
        document.tags = try TextJSON.list(row.text(), of: row.table)
        document.isSolved = try row.integer().map { $0 != 0 }
        document.segments = try TextJSON.table(row.text(), of: row.table)
        document.reopens = try row.integer()
        return StoredDocument(key: key, document: document)
    }
}

/// A document's lists as JSON, nil where they are empty.
struct DocumentLists: Sendable {
    var replies: String?
    var sections: String?
    var tags: String?
    var segments: String?

    init(of document: Document) throws {
        if !document.replies.isEmpty { replies = TextJSON.encode(document.replies) }
        if !document.sections.isEmpty { sections = try StoredJSON.encode(document.sections) }
        if !document.tags.isEmpty { tags = TextJSON.encode(document.tags) }
        if !document.segments.isEmpty { segments = TextJSON.encode(document.segments) }
    }
}

/// A document of a load, ready to be written; it takes no database to make one.
///
/// A class, for it passes through several hands and has as many references as fields.
final class PreparedDocument: Sendable {
    let partial: PartialDocument
    let lists: DocumentLists
    let hash: Int64

    init(_ partial: PartialDocument) throws {
        let partial = PartialDocument(document: partial.document.storable, given: partial.given)
        lists = try DocumentLists(of: partial.document)
        hash = Int64(bitPattern: SourceHash(partial, lists: lists).value)
        self.partial = partial
    }
}

extension Document {
    /// The document as the workspace gives it back: no NUL, moments to the millisecond.
    var storable: Document {
        var document = self
        document.id = id.storable
        document.location.file = location.file.storable
        document.text = text.storable
        document.subject = subject?.storable
        document.language = language?.storable
        document.channel = channel?.storable
        document.country = country?.storable
        document.customer = customer?.storable
        document.url = url?.storable
        document.created = created.flatMap(Self.rounded)
        document.updated = updated.flatMap(Self.rounded)
        if rating?.isFinite == false { document.rating = nil }
        if csat?.isFinite == false { document.csat = nil }
        if waitingMinutes?.isFinite == false { document.waitingMinutes = nil }
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

    /// Takes in which fields were given, and every column but the place in the source.
    init(_ partial: PartialDocument, lists: DocumentLists) {
        for field in DocumentField.allCases where field != .reopens {
            add(byte: partial.given.contains(field) ? 1 : 0)
        }
        let document = partial.document
        add(document.kind.rawValue)
        add(document.id)
        add(document.subject)
        add(document.text)
        add(lists.replies)
        add(lists.sections)
        add(document.created?.timeIntervalSince1970)
        add(document.updated?.timeIntervalSince1970)
        add(document.language)
        add(document.channel)
        add(document.country)
        add(document.customer)
        add(document.rating)
        add(document.csat)
        add(document.waitingMinutes)
        add(document.count)
        add(document.results)
        add(document.clicks)
        add(document.url)
        add(lists.tags)
        add(byte: document.isSolved.map { $0 ? 5 : 6 } ?? 7)
        add(lists.segments)
        // Without it the fingerprint is that of earlier versions, so that the same file is the same.
        if document.reopens != nil { add(document.reopens) }
    }

    private mutating func add(_ text: String?) {
        guard let text else { return add(byte: 7) }
        add(byte: 2)
        value = text.withBytes { bytes in
            bytes.reduce(value) { ($0 ^ UInt64($1)) &* Self.prime }
        }
    }

    private mutating func add(_ number: Int?) {
        guard let number else { return add(byte: 7) }
        add(tag: 3, UInt64(bitPattern: Int64(number)))
    }

    private mutating func add(_ number: Double?) {
        guard let number else { return add(byte: 7) }
        add(tag: 4, number.bitPattern)
    }

    private mutating func add(tag: UInt8, _ number: UInt64) {
        add(byte: tag)
        for shift in stride(from: 0, to: 64, by: 8) {
            add(byte: UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    private mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

    private static let prime: UInt64 = 0x100_0000_01b3
}
