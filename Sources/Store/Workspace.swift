import Foundation
import GRDB
import Synchronization
import Wording

/// The file that keeps everything one team knows: documents, imports, analysis and decisions.
///
/// A change is one transaction and is on the disk when its method returns. While it is open the
/// file may have side files; `close()` leaves the one file.
package final class Workspace: Sendable {
    /// What a command wants to do with a workspace.
    package enum Access: Sendable {
        /// Reads and writes; makes the workspace if there is none.
        case create
        /// Reads and writes a workspace that must be there.
        case write
        /// Reads a workspace that must be there, and writes only if it can.
        case read
    }

    /// The absolute path of the file.
    package let path: String
    /// Whether nothing can be written, because the file or its folder is protected.
    package let isReadOnly: Bool
    private let queue: DatabaseQueue
    private let isClosed = Mutex(false)

    /// Opens a workspace, and brings an older one up to date.
    package static func open(
        _ path: String, access: Access
    ) throws(WorkspaceError) -> Workspace {
        try open(path, access: access, patience: 5)
    }

    /// Opens a workspace and waits so many seconds for another process to let go of it.
    static func open(
        _ path: String, access: Access, patience: Double
    ) throws(WorkspaceError) -> Workspace {
        let file = WorkspaceFile(path)
        var content = try file.content()
        if access == .create, content == .absent {
            try file.create()
            content = .empty
        }
        switch content {
        case .absent: throw .notFound(path: file.path)
        case .foreign: throw .notADatabase(path: file.path)
        // A first load that was killed leaves an empty file; the next one makes it a workspace.
        case .empty where access != .create: throw .notFound(path: file.path)
        case .empty, .database: break
        }
        let isReadOnly = !file.isWritable
        if isReadOnly, access != .read { throw .readOnly(path: file.path) }
        return try Workspace(
            file: file, content: content, access: access, isReadOnly: isReadOnly,
            patience: patience)
    }

    private init(
        file: WorkspaceFile, content: WorkspaceFile.Content, access: Access, isReadOnly: Bool,
        patience: Double
    ) throws(WorkspaceError) {
        path = file.path
        self.isReadOnly = isReadOnly
        var name = file.path
        if isReadOnly, case .database(_, isWriteAhead: true) = content {
            // What a dead process left in the write-ahead log would silently be missing.
            guard !file.hasSideFiles else { throw .readOnly(path: file.path) }
            name = Self.immutableName(of: file.path)
        }
        let isDoubtful = file.hasSideFiles
        do {
            queue = try DatabaseQueue(
                path: name,
                configuration: Self.configuration(isReadOnly: isReadOnly, patience: patience))
            try queue.inDatabase { database in
                try Self.check(
                    database, path: file.path, mayBeNew: access == .create,
                    isDoubtful: isDoubtful)
                guard !isReadOnly else {
                    if try Migrations.version(of: database) < Migrations.steps.count {
                        throw WorkspaceError.readOnly(path: file.path)
                    }
                    return
                }
                try Migrations.run(in: database, path: file.path)
            }
        } catch {
            throw WorkspaceError(error, path: file.path)
        }
    }

    deinit { try? close() }

    /// Ends the work; the workspace is one file again unless another process has it open.
    package func close() throws(WorkspaceError) {
        guard
            isClosed.withLock({ wasClosed in
                defer { wasClosed = true }
                return !wasClosed
            })
        else { return }
        do {
            if !isReadOnly { queue.unsafeReentrantWrite(Self.foldSideFiles) }
            try queue.close()
        } catch {
            throw WorkspaceError(error, path: path)
        }
    }

    /// Lists what is wrong with the file's structure; nothing if it is sound.
    package func problems() throws(WorkspaceError) -> [String] {
        try read { database in
            let found = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
            return found == ["ok"] ? [] : found
        }
    }

    /// Reads from one state of the workspace.
    func read<Value>(_ body: (Database) throws -> Value) throws(WorkspaceError) -> Value {
        try guarded { database in
            if database.isInsideTransaction { return try body(database) }
            var value: Value?
            try database.inTransaction(.deferred) {
                value = try body(database)
                return .commit
            }
            guard let value else {
                throw WorkspaceError.io(path: path, detail: say("nothing was read"))
            }
            return value
        }
    }

    /// Makes several changes in one transaction, which an error takes back.
    package func together(_ body: () throws(WorkspaceError) -> Void) throws(WorkspaceError) {
        try write { _ in try body() }
    }

    /// Changes the workspace in one transaction, which an error takes back.
    func write<Value>(_ body: (Database) throws -> Value) throws(WorkspaceError) -> Value {
        guard !isReadOnly else { throw .readOnly(path: path) }
        return try guarded { database in
            if database.isInsideTransaction { return try body(database) }
            try Self.useWriteAheadLog(database)
            var value: Value?
            try database.inTransaction(.immediate) {
                value = try body(database)
                return .commit
            }
            guard let value else {
                throw WorkspaceError.io(path: path, detail: say("nothing was done"))
            }
            return value
        }
    }

    private func guarded<Value>(
        _ body: (Database) throws -> Value
    ) throws(WorkspaceError) -> Value {
        guard !isClosed.withLock({ $0 }) else { throw .closed(path: path) }
        do {
            return try queue.unsafeReentrantWrite(body)
        } catch {
            throw WorkspaceError(error, path: path)
        }
    }
}

extension Workspace {
    private static func configuration(isReadOnly: Bool, patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(patience)
        configuration.label = "workspace"
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA mmap_size = 0;
                    """)
        }
        return configuration
    }

    /// Holds the database to being a sound workspace, or an empty file that may become one.
    private static func check(
        _ database: Database, path: String, mayBeNew: Bool, isDoubtful: Bool
    ) throws {
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        if id != WorkspaceFile.applicationID {
            let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
            guard id == 0, tables == 0 else { throw WorkspaceError.notADatabase(path: path) }
            guard mayBeNew else { throw WorkspaceError.notFound(path: path) }
        }
        let version = try Migrations.version(of: database)
        guard (0...Migrations.steps.count).contains(version) else {
            throw WorkspaceError.newer(
                path: path, version: version, supported: Migrations.steps.count)
        }
        if isDoubtful {
            let found = try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
            if found != ["ok"] {
                throw WorkspaceError.damaged(path: path, detail: found.first ?? say("unknown"))
            }
        }
    }

    /// Lets readers go on during a long write; a file system that cannot do it does without.
    ///
    /// An empty workspace has nothing to read. What is added to it then goes straight into the
    /// file, where a log would write the whole of a first load twice.
    private static func useWriteAheadLog(_ database: Database) throws {
        guard !database.isInsideTransaction,
            try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal",
            try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM document)") == true
        else { return }
        do {
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        } catch let error as DatabaseError
            where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
        {
            // Another process reads in the old mode: this transaction waits for it instead.
        }
    }

    /// Moves everything into the one file; leaves it to the last process if others are at work.
    private static func foldSideFiles(_ database: Database) {
        guard !database.isInsideTransaction,
            (try? String.fetchOne(database, sql: "PRAGMA journal_mode")) == "wal"
        else { return }
        try? database.execute(sql: "PRAGMA busy_timeout = 100")
        _ = try? Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        _ = try? String.fetchAll(database, sql: "PRAGMA journal_mode = DELETE")
    }

    /// Returns a URI that opens a file without making side files next to it.
    private static func immutableName(of path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var name = Array("file://".utf8)
        for byte in path.utf8 {
            if plain.contains(byte) {
                name.append(byte)
            } else {
                name += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: name, as: UTF8.self) + "?immutable=1"
    }
}
