import GRDB
package import SupportModel

/// Something that a person did and can take back.
package enum Deed: Sendable, Equatable {
    case decision(Decision)
    /// A setting with its values before and after; nil is the standard.
    case setting(key: String, before: String?, after: String?)
    /// A load that brought or changed documents.
    case load(ImportAccount)
}

extension Workspace {
    /// Takes the last deed back, and returns it; nil where there is none left.
    package func undo() throws(WorkspaceError) -> Deed? {
        try write { database in
            guard let last = try Self.lastDone(in: database) else { return .none }
            switch last.deed {
            case .setting(let key, let before, _): try Self.put(before, for: key, in: database)
            case .load(let account): try Self.withdraw(account.number, true, in: database)
            case .decision: break
            }
            try Self.mark(last.number, as: "undone", in: database)
            return last.deed
        }
    }

    /// Does again what was taken back last, and returns it; nil where there is nothing, or where
    /// something else was done since.
    package func redo() throws(WorkspaceError) -> Deed? {
        try write { database in
            guard let next = try Self.firstUndone(in: database) else { return .none }
            switch next.deed {
            case .setting(let key, _, let after): try Self.put(after, for: key, in: database)
            case .load(let account): try Self.withdraw(account.number, false, in: database)
            case .decision: break
            }
            try Self.mark(next.number, as: "done", in: database)
            return next.deed
        }
    }

    /// Returns what `undo` would take back.
    package func undoable() throws(WorkspaceError) -> Deed? {
        try read { database in try Self.lastDone(in: database)?.deed }
    }

    /// Returns what `redo` would do again.
    package func redoable() throws(WorkspaceError) -> Deed? {
        try read { database in try Self.firstUndone(in: database)?.deed }
    }

    /// Notes a decision that was just appended; what was taken back before is given up.
    static func note(decision sequence: Int64, in database: Database) throws {
        try giveUpUndone(in: database)
        try database.execute(
            sql: "INSERT INTO deed (decision) VALUES (?)", arguments: [sequence])
    }

    /// Notes a setting that is about to change.
    static func note(
        setting key: String, before: String?, after: String?, in database: Database
    ) throws {
        try giveUpUndone(in: database)
        try database.execute(
            sql: "INSERT INTO deed (setting, before, after) VALUES (?, ?, ?)",
            arguments: [key, before, after])
    }

    /// Notes a load that brought or changed documents.
    static func note(load number: Int, in database: Database) throws {
        try giveUpUndone(in: database)
        try database.execute(sql: "INSERT INTO deed (load) VALUES (?)", arguments: [number])
    }

    /// Takes the documents of a load back, or brings them again.
    private static func withdraw(
        _ load: Int, _ isTakenBack: Bool, in database: Database
    ) throws {
        let aside = AsideDocuments(load: load, database: database)
        if isTakenBack { try aside.withdraw() } else { try aside.restore() }
        try database.execute(
            sql: "UPDATE import SET is_taken_back = ? WHERE number = ?",
            arguments: [isTakenBack ? 1 : 0, load])
        // No analysis can go on from one that knew other documents.
        try database.execute(sql: "UPDATE analysis SET basis = NULL")
    }

    private static func giveUpUndone(in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM aside WHERE load IN (SELECT load FROM deed WHERE state = 'undone');
                DELETE FROM aside_placements;
                """)
        try database.execute(sql: "UPDATE deed SET state = 'given up' WHERE state = 'undone'")
    }

    private static func mark(_ number: Int, as state: String, in database: Database) throws {
        try database.execute(
            sql: "UPDATE deed SET state = ? WHERE number = ?", arguments: [state, number])
        try advanceRevision(in: database)
    }

    private static func lastDone(in database: Database) throws -> (number: Int, deed: Deed)? {
        try deed(in: database, "deed.state = 'done' ORDER BY deed.number DESC")
    }

    private static func firstUndone(in database: Database) throws -> (number: Int, deed: Deed)? {
        try deed(in: database, "deed.state = 'undone' ORDER BY deed.number")
    }

    private static func deed(
        in database: Database, _ condition: String
    ) throws -> (number: Int, deed: Deed)? {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT number, setting, before, after, load, cluster, change, date, author
                FROM deed LEFT JOIN decision ON decision.sequence = deed.decision
                WHERE \(condition) LIMIT 1
                """)
        guard let row else { return nil }
        var stored = StoredRow(row, of: "deed")
        let number: Int = try stored.required()
        let setting: String? = try stored.optional()
        let before: String? = try stored.optional()
        let after: String? = try stored.optional()
        let load: Int? = try stored.optional()
        if let load {
            guard let account = try accounts(in: database, where: "number = ?", [load]).first else {
                throw UnreadableValue(table: "deed")
            }
            return (number, .load(account))
        }
        if let setting { return (number, .setting(key: setting, before: before, after: after)) }
        return (number, .decision(try decision(in: &stored)))
    }
}
