import GRDB
package import SupportModel

extension Workspace {
    /// Returns every document of the kinds, ascending by key.
    package func documents(
        _ kinds: Set<DocumentKind>
    ) throws(WorkspaceError) -> [StoredDocument] {
        var documents: [StoredDocument] = []
        try forEachDocument(kinds) { documents.append($0) }
        return documents
    }

    /// Passes every document of the kinds on, ascending by key, without holding them all.
    package func forEachDocument(
        _ kinds: Set<DocumentKind>, _ body: (StoredDocument) throws -> Void
    ) throws(WorkspaceError) {
        let names = kinds.map(\.rawValue).sorted()
        guard !names.isEmpty else { return }
        try read { database in
            let marks = names.map { _ in "?" }.joined(separator: ", ")
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT key, \(DocumentRow.list) FROM document NOT INDEXED
                    WHERE kind IN (\(marks)) ORDER BY key
                    """, arguments: StatementArguments(names))
            while let row = try rows.next() { try body(DocumentRow.document(in: row)) }
        }
    }

    /// Returns the document of the key, if there is one.
    package func document(key: Int) throws(WorkspaceError) -> StoredDocument? {
        try documents(keys: [key]).first
    }

    /// Returns the documents of the keys, ascending by key, each once; unknown keys are left out.
    package func documents(keys: [Int]) throws(WorkspaceError) -> [StoredDocument] {
        try read { database in
            let statement = try database.makeStatement(
                sql: "SELECT key, \(DocumentRow.list) FROM document WHERE key = ?")
            var last: Int?
            var documents: [StoredDocument] = []
            for key in keys.sorted() where key != last {
                last = key
                if let row = try Row.fetchOne(statement, arguments: [key]) {
                    documents.append(try DocumentRow.document(in: row))
                }
            }
            return documents
        }
    }

    /// Returns the key of the document that came last; nil where there is none.
    package func newestDocument() throws(WorkspaceError) -> Int? {
        try read { database in try Int.fetchOne(database, sql: "SELECT max(key) FROM document") }
    }

    /// Counts the documents of each kind that there is.
    package func counts() throws(WorkspaceError) -> [DocumentKind: Int] {
        try read { database in
            var counts: [DocumentKind: Int] = [:]
            let rows = try Row.fetchAll(
                database, sql: "SELECT kind, count(*) FROM document GROUP BY kind")
            for row in rows {
                var row = StoredRow(row, of: "document")
                guard let kind = DocumentKind(rawValue: try row.required()) else {
                    throw UnreadableValue(table: "document")
                }
                counts[kind] = try row.required()
            }
            return counts
        }
    }
}
