import Foundation
import GRDB
package import SupportModel

extension Workspace {
    /// Stores what a load brought, all or nothing, and returns its account with the numbers filled.
    ///
    /// A document is joined with the version that is there. A load that brings nothing new and
    /// reads as an earlier one did leaves no trace and takes the earlier one's number.
    /// - Parameter isWanted: Asked before each document; if it says no, everything
    ///   is taken back and `WorkspaceError.stopped` is thrown.
    package func record(
        _ documents: [PartialDocument], account: ImportAccount,
        while isWanted: () -> Bool = { true }
    ) throws(WorkspaceError) -> ImportAccount {
        try write { database in
            var account = account
            account.paths = account.paths.map(\.storable)
            // A number is needed first, as documents name their import.
            let number = try Self.nextImportNumber(in: database)
            try Self.insert(account, number: number, into: database)
            var recorder = try DocumentRecorder(database: database, importNumber: number)
            for document in documents {
                guard isWanted() else { throw WorkspaceError.stopped }
                try recorder.record(document)
            }
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
            if account.added + account.updated > 0 { try Self.advanceRevision(in: database) }
            return account
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
                rejection.reason.storable,
            ])
        }
    }

    private static func earlierImport(
        like account: ImportAccount, before number: Int, in database: Database
    ) throws -> Int? {
        try accounts(
            in: database, where: "number < ? AND paths = ?",
            [number, try StoredJSON.encode(account.paths)]
        )
        .last { $0.files == account.files && $0.rejections == account.rejections }?
        .number
    }

    private static func accounts(
        in database: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [ImportAccount] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT number, date, paths, files, added, updated, unchanged FROM import
                WHERE \(condition) ORDER BY number
                """, arguments: arguments)
        return try rows.map { row in
            var row = StoredRow(row, of: "import")
            let number: Int = try row.required()
            return ImportAccount(
                number: number, date: try row.date() ?? .distantPast,
                paths: try row.json() ?? [], files: try row.json() ?? [],
                added: try row.required(), updated: try row.required(),
                unchanged: try row.required(),
                rejections: try rejections(of: number, in: database))
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
                reason: try row.required())
        }
    }
}
