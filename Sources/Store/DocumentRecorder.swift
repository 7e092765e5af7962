import GRDB
internal import SupportModel

/// Joins the documents of one load with those that are stored, and counts what became of them.
struct DocumentRecorder {
    private enum Outcome { case added, updated, unchanged }

    private let importNumber: Int
    private let find: Statement
    private let fetch: Statement
    private let insert: Statement
    private let update: Statement
    private let touch: Statement
    private let database: Database
    /// A document that is touched twice in one load counts once.
    private var outcomes: [Int64: Outcome] = [:]

    init(database: Database, importNumber: Int) throws {
        self.database = database
        self.importNumber = importNumber
        let columns = DocumentRow.columns
        find = try database.makeStatement(
            sql: "SELECT key, source_hash FROM document WHERE kind = ? AND id = ?")
        fetch = try database.makeStatement(
            sql: "SELECT key, \(DocumentRow.list) FROM document WHERE key = ?")
        insert = try database.makeStatement(
            sql: """
                INSERT INTO document (\(DocumentRow.list), source_hash, import)
                VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")), ?, ?)
                """)
        update = try database.makeStatement(
            sql: """
                UPDATE document SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")),
                source_hash = ?, import = ? WHERE key = ?
                """)
        touch = try database.makeStatement(
            sql: "UPDATE document SET source_hash = ? WHERE key = ?")
    }

    var added: Int { outcomes.values.count { $0 == .added } }
    var updated: Int { outcomes.values.count { $0 == .updated } }
    var unchanged: Int { outcomes.values.count { $0 == .unchanged } }

    /// Adds a document, or joins it with the stored version.
    mutating func record(_ partial: PartialDocument) throws {
        var partial = partial
        partial.document = partial.document.storable
        let values = try DocumentRow.values(of: partial.document)
        let hash = Int64(bitPattern: SourceHash(partial, values: values).value)
        let row = try Row.fetchOne(find, arguments: [values[0], values[1]])
        guard let row else {
            try insert.execute(arguments: StatementArguments(values + [hash, importNumber]))
            outcomes[database.lastInsertedRowID] = .added
            return
        }
        var stored = StoredRow(row, of: "document")
        let key: Int64 = try stored.required()
        if try stored.required() == hash {
            // The very same came last: joining it again would change nothing.
            outcomes[key] = outcomes[key] ?? .unchanged
            return
        }
        guard let current = try Row.fetchOne(fetch, arguments: [key]) else {
            throw UnreadableValue(table: "document")
        }
        let older = try DocumentRow.document(in: current).document
        var joined = partial.merged(into: older)
        joined.location = older.location
        if joined == older {
            try touch.execute(arguments: [hash, key])
            outcomes[key] = outcomes[key] ?? .unchanged
        } else {
            joined = partial.merged(into: older)
            try update.execute(
                arguments: StatementArguments(
                    try DocumentRow.values(of: joined) + [hash, importNumber, key]))
            if outcomes[key] != .added { outcomes[key] = .updated }
        }
    }
}
