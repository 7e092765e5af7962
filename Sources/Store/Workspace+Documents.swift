import GRDB
package import SupportModel

extension Workspace {
    /// Returns every document of the kinds, ascending by key.
    ///
    /// - Parameter withTexts: Whether to read what documents say: subject, text, replies and
    ///   sections, which are most of a workspace.
    package func documents(
        _ kinds: Set<DocumentKind>, withTexts: Bool = true
    ) throws(WorkspaceError) -> [StoredDocument] {
        var documents: [StoredDocument] = []
        // A million documents that are moved each time the array grows take seconds.
        documents.reserveCapacity(
            try counts().reduce(0) { $0 + (kinds.contains($1.key) ? $1.value : 0) })
        try forEachDocument(kinds, withTexts: withTexts) { documents.append($0) }
        return documents
    }

    /// Passes every document of the kinds on, ascending by key, without holding them all.
    package func forEachDocument(
        _ kinds: Set<DocumentKind>, withTexts: Bool = true,
        _ body: (StoredDocument) throws -> Void
    ) throws(WorkspaceError) {
        let names = kinds.map(\.rawValue).sorted()
        guard !names.isEmpty else { return }
        try read { database in
            let marks = names.map { _ in "?" }.joined(separator: ", ")
            let statement = try RawStatement(
                """
                SELECT key, \(withTexts ? DocumentRow.list : DocumentRow.listWithoutTexts)
                FROM document NOT INDEXED
                WHERE kind IN (\(marks)) ORDER BY key
                """, in: database)
            for (index, name) in zip(Int32(1)..., names) { try statement.bind(name, at: index) }
            defer { statement.reset() }
            while try statement.step() {
                try body(DocumentRow.document(in: statement.row(of: "document")))
            }
        }
    }

    /// Passes every document of the kinds on in batches, ascending by key, of which only one is in
    /// memory at a time.
    ///
    /// - Parameter size: So many documents are in each batch but the last one; at least 1.
    package func forEachDocumentBatch(
        _ kinds: Set<DocumentKind>, size: Int, _ body: ([StoredDocument]) throws -> Void
    ) throws(WorkspaceError) {
        var batch: [StoredDocument] = []
        try forEachDocument(kinds) { document in
            batch.append(document)
            guard batch.count >= size else { return }
            try body(batch)
            batch.removeAll(keepingCapacity: true)
        }
        guard !batch.isEmpty else { return }
        do { try body(batch) } catch { throw WorkspaceError(error, path: path) }
    }

    /// Returns the documents that a load after the one of that number brought or changed, ascending
    /// by key.
    package func documents(sinceImport number: Int) throws(WorkspaceError) -> [StoredDocument] {
        try read { database in
            let statement = try RawStatement(
                "SELECT key, \(DocumentRow.list) FROM document WHERE import > ? ORDER BY key",
                in: database)
            try statement.bind(number, at: 1)
            defer { statement.reset() }
            var documents: [StoredDocument] = []
            while try statement.step() {
                documents.append(try DocumentRow.document(in: statement.row(of: "document")))
            }
            return documents
        }
    }

    /// Returns the number of the last load; 0 before the first.
    package func lastImport() throws(WorkspaceError) -> Int {
        try read { database in
            try Int.fetchOne(database, sql: "SELECT max(number) FROM import") ?? 0
        }
    }

    /// Returns the document of the key, if there is one.
    package func document(key: Int) throws(WorkspaceError) -> StoredDocument? {
        try documents(keys: [key]).first
    }

    /// Returns the documents of the keys, ascending by key, each once; unknown keys are left out.
    package func documents(keys: [Int]) throws(WorkspaceError) -> [StoredDocument] {
        try read { database in
            let statement = try RawStatement(
                "SELECT key, \(DocumentRow.list) FROM document WHERE key = ?", in: database)
            var last: Int?
            var documents: [StoredDocument] = []
            for key in keys.sorted() where key != last {
                last = key
                try statement.bind(key, at: 1)
                defer { statement.reset() }
                if try statement.step() {
                    documents.append(
                        try DocumentRow.document(in: statement.row(of: "document")))
                }
            }
            return documents
        }
    }

    /// Returns the documents of the kinds that were loaded with one of the ids, each once, ascending
    /// by key.
    package func documents(
        _ kinds: Set<DocumentKind>, loadedAs ids: [String]
    ) throws(WorkspaceError) -> [StoredDocument] {
        try read { database in
            let statement = try RawStatement(
                "SELECT key, \(DocumentRow.list) FROM document WHERE kind = ? AND id = ?",
                in: database)
            var documents: [StoredDocument] = []
            for id in Set(ids) {
                for kind in kinds {
                    try statement.bind(kind.rawValue, at: 1)
                    try statement.bind(id, at: 2)
                    defer { statement.reset() }
                    guard try statement.step() else { continue }
                    documents.append(
                        try DocumentRow.document(in: statement.row(of: "document")))
                }
            }
            return documents.sorted { $0.key < $1.key }
        }
    }

    /// Returns the documents of these kinds and ids; nil for each that there is none of.
    package func documents(
        named names: [(kind: DocumentKind, id: String)]
    ) throws(WorkspaceError) -> [Document?] {
        try read { database in
            let statement = try RawStatement(
                "SELECT key, \(DocumentRow.list) FROM document WHERE kind = ? AND id = ?",
                in: database)
            return try names.map { name in
                try statement.bind(name.kind.rawValue, at: 1)
                try statement.bind(name.id, at: 2)
                defer { statement.reset() }
                guard try statement.step() else { return nil }
                return try DocumentRow.document(in: statement.row(of: "document")).document
            }
        }
    }

    /// Whether there is a document of one of the kinds.
    package func holds(_ kinds: Set<DocumentKind>) throws(WorkspaceError) -> Bool {
        try read { database in
            for kind in kinds {
                let found = try Bool.fetchOne(
                    database, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE kind = ?)",
                    arguments: [kind.rawValue])
                if found == true { return true }
            }
            return false
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
