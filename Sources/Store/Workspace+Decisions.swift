import Foundation
import GRDB
package import SupportModel

extension Workspace {
    /// Returns a fingerprint that changes if and only if documents, settings or decisions do.
    package func contentRevision() throws(WorkspaceError) -> String {
        try read { database in
            let number = try Int.fetchOne(database, sql: "SELECT number FROM revision")
            guard let number else { throw UnreadableValue(table: "revision") }
            let documents = try Int.fetchOne(database, sql: "SELECT max(key) FROM document") ?? 0
            let decisions =
                try Int.fetchOne(database, sql: "SELECT max(sequence) FROM decision") ?? 0
            return "\(number)-\(documents)-\(decisions)"
        }
    }

    /// Adds what a person decided; nothing takes the place of an earlier decision.
    package func append(_ decision: Decision) throws(WorkspaceError) {
        try write { database in
            try database.execute(
                sql: "INSERT INTO decision (cluster, change, date, author) VALUES (?, ?, ?, ?)",
                arguments: [
                    decision.cluster.number, try StoredJSON.encode(decision.change),
                    decision.date.timeIntervalSince1970, decision.author.storable,
                ])
            try Self.note(decision: database.lastInsertedRowID, in: database)
            try Self.advanceRevision(in: database)
        }
    }

    /// Lists what people decided and did not take back, the earliest first.
    package func decisions() throws(WorkspaceError) -> [Decision] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT cluster, change, date, author
                    FROM decision JOIN deed ON deed.decision = decision.sequence
                    WHERE deed.state = 'done' ORDER BY sequence
                    """
            ).map { row in
                var row = StoredRow(row, of: "decision")
                return try Self.decision(in: &row)
            }
        }
    }

    /// Lists everything that people ever decided, the earliest first, and whether it holds.
    package func decisionLog() throws(WorkspaceError) -> [(decision: Decision, holds: Bool)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT cluster, change, date, author, deed.state = 'done' AS holds
                    FROM decision JOIN deed ON deed.decision = decision.sequence
                    ORDER BY sequence
                    """
            ).map { row in
                var row = StoredRow(row, of: "decision")
                let decision = try Self.decision(in: &row)
                let holds: Int = try row.required()
                return (decision, holds != 0)
            }
        }
    }

    /// Reads the columns `cluster`, `change`, `date` and `author`.
    static func decision(in row: inout StoredRow) throws -> Decision {
        let cluster: Int = try row.required()
        guard let change: Decision.Change = try row.json(), let date = try row.date() else {
            throw UnreadableValue(table: "decision")
        }
        return Decision(
            cluster: ClusterID(cluster), change: change, date: date, author: try row.required())
    }

    /// Returns a setting's value, or nil where nobody set it.
    package func setting(_ key: String) throws(WorkspaceError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key.storable])
        }
    }

    /// Returns every setting that somebody set.
    package func settings() throws(WorkspaceError) -> [String: String] {
        try read { database in
            var settings: [String: String] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT key, value FROM setting") {
                var row = StoredRow(row, of: "setting")
                let key: String = try row.required()
                settings[key] = try row.required()
            }
            return settings
        }
    }

    /// Sets a setting, or takes it back to its default with nil.
    package func set(_ key: String, to value: String?) throws(WorkspaceError) {
        let before = try setting(key)
        guard before != value?.storable else { return }
        try write { database in
            try Self.note(
                setting: key.storable, before: before, after: value?.storable, in: database)
            try Self.put(value?.storable, for: key.storable, in: database)
            try Self.advanceRevision(in: database)
        }
    }

    /// Writes a setting's value, or removes it.
    static func put(_ value: String?, for key: String, in database: Database) throws {
        if let value {
            try database.execute(
                sql: """
                    INSERT INTO setting (key, value) VALUES (?, ?)
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value
                    """, arguments: [key, value])
        } else {
            try database.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
        }
    }

    /// Marks what analyses rest on as changed.
    static func advanceRevision(in database: Database) throws {
        try database.execute(sql: "UPDATE revision SET number = number + 1")
    }
}
