import Foundation
import GRDB
package import SupportModel
import Wording

extension Workspace {
    /// Stores what a load brought, all or nothing, and returns its account with the numbers filled.
    ///
    /// A document is joined with the version that is there. A load that brings nothing new and
    /// reads as an earlier one did leaves no trace and takes the earlier one's number.
    /// - Parameter isWanted: Asked before each document; if it says no, everything
    ///   is taken back and `WorkspaceError.stopped` is thrown.
    /// - Throws: `WorkspaceError.source` too, if the documents can no longer be read.
    package func record(
        _ documents: some DocumentSource, account: ImportAccount,
        while isWanted: () -> Bool = { true }
    ) throws(WorkspaceError) -> ImportAccount {
        try write { database in
            try database.execute(sql: "PRAGMA cache_size = \(Self.pagesWhileLoading)")
            defer { try? database.execute(sql: "PRAGMA cache_size = \(Self.usualPages)") }
            var account = account
            account.paths = account.paths.map(\.storable)
            // A number is needed first, as documents name their import.
            let number = try Self.nextImportNumber(in: database)
            try Self.insert(account, number: number, into: database)
            var recorder = try DocumentRecorder(database: database, importNumber: number)
            var batches = Self.prepared(documents)
            while let batch = try batches.next() {
                for document in batch {
                    guard isWanted() else { throw WorkspaceError.stopped }
                    try recorder.record(document)
                }
            }
            try recorder.finish()
            account.added = recorder.added
            account.updated = recorder.updated
            account.unchanged = recorder.unchanged
            if account.added == 0, account.updated == 0,
                let earlier = try Self.earlierImport(like: account, before: number, in: database)
            {
                try database.execute(
                    sql: "DELETE FROM import WHERE number = ?", arguments: [number])
                account.number = earlier
                return account
            }
            account.number = number
            try database.execute(
                sql: "UPDATE import SET added = ?, updated = ?, unchanged = ? WHERE number = ?",
                arguments: [account.added, account.updated, account.unchanged, number])
            if account.added + account.updated > 0 {
                try Self.note(load: number, in: database)
                try Self.advanceRevision(in: database)
            }
            return account
        }
    }

    /// In KiB, below zero as SQLite has it: pages that are written to again and again, as those of
    /// the index are, then need not go to the disk in between.
    private static let pagesWhileLoading = -65_536
    /// SQLite's own standard.
    private static let usualPages = -2_000

    /// So many documents are prepared at a time, about half a megabyte of tickets.
    private static let batchSize = 512

    /// Reads and prepares documents on the other cores, while this one writes.
    private static func prepared(
        _ documents: some DocumentSource
    ) -> Prefetch<[PreparedDocument]> {
        let count = documents.count
        // Documents are read in several threads, which do not know the language.
        let language = AnswerLanguage.current
        return Prefetch(
            count: (count + batchSize - 1) / batchSize,
            ahead: max(2, ProcessInfo.processInfo.activeProcessorCount)
        ) { number in
            let start = number * batchSize
            let batch: [PartialDocument]
            do {
                batch = try documents.documents(at: start..<min(start + batchSize, count))
            } catch {
                throw WorkspaceError.source(
                    detail: AnswerLanguage.$current.withValue(language) {
                        String(describing: error)
                    })
            }
            return try batch.map { try PreparedDocument($0) }
        }
    }

    /// Lists every load, the earliest first.
    package func imports() throws(WorkspaceError) -> [ImportAccount] {
        try read { database in try Self.accounts(in: database, where: "1", []) }
    }

    private static func nextImportNumber(in database: Database) throws -> Int {
        (try Int.fetchOne(database, sql: "SELECT max(number) FROM import") ?? 0) + 1
    }

    private static func insert(
        _ account: ImportAccount, number: Int, into database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO import (number, date, paths, files, added, updated, unchanged)
                VALUES (?, ?, ?, ?, 0, 0, 0)
                """,
            arguments: [
                number, account.date.timeIntervalSince1970, try StoredJSON.encode(account.paths),
                try StoredJSON.encode(account.files),
            ])
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO rejection (import, ordinal, file, line, reason) VALUES (?, ?, ?, ?, ?)
                """)
        for (ordinal, rejection) in account.rejections.enumerated() {
            try statement.execute(arguments: [
                number, ordinal, rejection.location.file.storable, rejection.location.line,
                try StoredJSON.encode(rejection.reason),
            ])
        }
    }

    private static func earlierImport(
        like account: ImportAccount, before number: Int, in database: Database
    ) throws -> Int? {
        try accounts(
            in: database, where: "number < ? AND paths = ? AND is_taken_back = 0",
            [number, try StoredJSON.encode(account.paths)]
        )
        .last { $0.files == account.files && $0.rejections == account.rejections }?
        .number
    }

    static func accounts(
        in database: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [ImportAccount] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT number, date, paths, files, added, updated, unchanged, is_taken_back
                FROM import WHERE \(condition) ORDER BY number
                """, arguments: arguments)
        return try rows.map { row in
            var row = StoredRow(row, of: "import")
            let number: Int = try row.required()
            var account = ImportAccount(
                number: number, date: try row.date() ?? .distantPast,
                paths: try row.json() ?? [], files: try row.json() ?? [],
                added: try row.required(), updated: try row.required(),
                unchanged: try row.required(),
                rejections: try rejections(of: number, in: database))
            let isTakenBack: Int = try row.required()
            account.isTakenBack = isTakenBack != 0
            return account
        }
    }

    private static func rejections(of number: Int, in database: Database) throws -> [Rejection] {
        try Row.fetchAll(
            database,
            sql: "SELECT file, line, reason FROM rejection WHERE import = ? ORDER BY ordinal",
            arguments: [number]
        ).map { row in
            var row = StoredRow(row, of: "rejection")
            return Rejection(
                location: SourceLocation(file: try row.required(), line: try row.optional()),
                reason: try row.message())
        }
    }
}
