import GRDB
internal import SupportModel

/// Joins the documents of one load with those that are stored, and counts what became of them.
struct DocumentRecorder {
    private enum Outcome { case updated, unchanged }

    /// So many documents are inserted by one statement, whose start costs as much as two of them.
    private static let rowsAtOnce = 16

    private let importNumber: Int
    private let find: RawStatement
    private let fetch: RawStatement
    private let insert: RawStatement
    private let insertSeveral: RawStatement
    private let update: RawStatement
    private let touch: RawStatement
    private let setAside: RawStatement
    /// New documents that are not in the database yet.
    private var pending: [PreparedDocument] = []
    /// The last key that was there before; those above it are this load's.
    private let lastKey: Int
    /// What became of documents that were there before; one that is touched twice counts once.
    private var outcomes: [Int: Outcome] = [:]
    private(set) var added = 0

    init(database: Database, importNumber: Int) throws {
        self.importNumber = importNumber
        let columns = DocumentRow.columns
        lastKey = try Int.fetchOne(database, sql: "SELECT max(key) FROM document") ?? 0
        find = try RawStatement(
            "SELECT key, source_hash FROM document WHERE kind = ? AND id = ?", in: database)
        fetch = try RawStatement(
            "SELECT key, \(DocumentRow.list) FROM document WHERE key = ?", in: database)
        let marks = "(" + columns.map { _ in "?, " }.joined() + "?, ?)"
        func insertion(of count: Int) throws -> RawStatement {
            try RawStatement(
                """
                INSERT INTO document (\(DocumentRow.list), source_hash, import)
                VALUES \(Array(repeating: marks, count: count).joined(separator: ", "))
                """, in: database)
        }
        insert = try insertion(of: 1)
        insertSeveral = try insertion(of: Self.rowsAtOnce)
        update = try RawStatement(
            """
            UPDATE document SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")),
            source_hash = ?, import = ? WHERE key = ?
            """, in: database)
        let kept = AsideDocuments.columns.joined(separator: ", ")
        // Of a document that the load itself brought there is no version to go back to.
        setAside = try RawStatement(
            """
            INSERT OR IGNORE INTO aside (load, key, is_new, \(kept))
            SELECT ?1, key, 0, \(kept) FROM document WHERE key = ?2 AND import <> ?1
            """, in: database)
        touch = try RawStatement("UPDATE document SET source_hash = ? WHERE key = ?", in: database)
    }

    var updated: Int { outcomes.values.count { $0 == .updated } }
    var unchanged: Int { outcomes.values.count { $0 == .unchanged } }

    /// Adds a document, or joins it with the stored version; `finish` must follow the last one.
    mutating func record(_ new: PreparedDocument) throws {
        let (kind, id) = (new.partial.document.kind, new.partial.document.id)
        if pending.contains(where: {
            $0.partial.document.id == id && $0.partial.document.kind == kind
        }) {
            try finish()
        }
        guard let (key, hash) = try known(kind, id) else {
            pending.append(new)
            added += 1
            if pending.count == Self.rowsAtOnce { try insertPending() }
            return
        }
        if hash == new.hash {
            // The very same came last: joining it again would change nothing.
            note(.unchanged, key)
            return
        }
        let older = try document(key)
        var joined = new.partial.merged(into: older)
        joined.location = older.location
        if joined == older {
            try touch.bind(Int(new.hash), at: 1)
            try touch.bind(key, at: 2)
            try touch.run()
            note(.unchanged, key)
        } else {
            joined = new.partial.merged(into: older)
            try setAside.bind(importNumber, at: 1)
            try setAside.bind(key, at: 2)
            try setAside.run()
            try DocumentRow.bind(
                joined, lists: DocumentLists(of: joined), hash: new.hash,
                importNumber: importNumber, to: update)
            try update.bind(key, at: Self.argumentsPerRow + 1)
            try update.run()
            note(.updated, key)
        }
    }

    /// Writes what is still to be written.
    mutating func finish() throws {
        for document in pending {
            try bind(document, to: insert, row: 0)
            try insert.run()
        }
        pending.removeAll(keepingCapacity: true)
    }

    private static let argumentsPerRow = Int32(DocumentRow.columns.count + 2)

    private mutating func insertPending() throws {
        for (row, document) in pending.enumerated() {
            try bind(document, to: insertSeveral, row: row)
        }
        try insertSeveral.run()
        pending.removeAll(keepingCapacity: true)
    }

    private func bind(_ document: PreparedDocument, to statement: RawStatement, row: Int) throws {
        try DocumentRow.bind(
            document.partial.document, lists: document.lists, hash: document.hash,
            importNumber: importNumber, to: statement, from: Int32(row) * Self.argumentsPerRow + 1)
    }

    /// Finds a stored document's key and fingerprint.
    private func known(_ kind: DocumentKind, _ id: String) throws -> (key: Int, hash: Int64)? {
        try find.bind(kind.rawValue, at: 1)
        try find.bind(id, at: 2)
        defer { find.reset() }
        guard try find.step() else { return nil }
        var row = find.row(of: "document")
        return (try row.required(row.integer()), Int64(try row.required(row.integer())))
    }

    private func document(_ key: Int) throws -> Document {
        try fetch.bind(key, at: 1)
        defer { fetch.reset() }
        guard try fetch.step() else { throw UnreadableValue(table: "document") }
        return try DocumentRow.document(in: fetch.row(of: "document")).document
    }

    private mutating func note(_ outcome: Outcome, _ key: Int) {
        guard key <= lastKey, outcomes[key] != .updated else { return }
        outcomes[key] = outcome
    }
}
