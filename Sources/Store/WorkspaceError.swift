import Foundation
import GRDB
import Wording

/// What stops the work with a workspace file.
package enum WorkspaceError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No file is at the path.
    case notFound(path: String)
    /// The file is something else than a workspace.
    case notADatabase(path: String)
    /// A later program has written the file.
    case newer(path: String, version: Int, supported: Int)
    /// The file is a workspace that cannot be read as one.
    case damaged(path: String, detail: String)
    /// The file or its folder cannot be written, and something must be.
    case readOnly(path: String)
    /// Another process holds the workspace, the one of that number where it is known.
    case busy(path: String, process: Int?)
    /// The disk has no room left.
    case full(path: String)
    /// The workspace was closed before.
    case closed(path: String)
    /// Somebody asked to stop, and the change was taken back.
    case stopped
    /// What was to be stored can no longer be read.
    case source(detail: String)
    /// Anything else that the system or the database reports.
    case io(path: String, detail: String)

    /// The program's exit status for the error.
    package var exitStatus: Int32 {
        switch self {
        case .notFound, .closed, .io: 1
        case .busy: 4
        case .notADatabase, .newer, .damaged: 5
        case .source: 65
        case .readOnly, .full: 73
        case .stopped: 130
        }
    }

    package var description: String {
        switch self {
        case .notFound(let path):
            say("no workspace at \(path); 'lacuna load PATH' makes one")
        case .notADatabase(let path):
            say("\(path) is not a lacuna workspace")
        case .newer(let path, let version, let supported):
            say(
                """
                \(path) was written by a newer lacuna (format \(version)); this one reads formats \
                up to \(supported)
                """)
        case .damaged(let path, let detail):
            say("\(path) is damaged: \(detail)")
        case .readOnly(let path):
            say("\(path) is read-only, and this has to write to it")
        case .busy(let path, let process):
            process.map { say("\(path) is in use by process \(String($0))") }
                ?? say("\(path) is in use by another process")
        case .full(let path):
            say("no room left on the disk of \((path as NSString).deletingLastPathComponent)")
        case .closed(let path):
            say("\(path) is closed already")
        case .stopped:
            say("interrupted; nothing half-done was kept")
        case .source(let detail):
            detail
        case .io(let path, let detail):
            "\(path): \(detail)"
        }
    }
}

extension WorkspaceError {
    /// Puts a database error into the workspace's terms.
    init(_ error: any Error, path: String) {
        if let error = error as? WorkspaceError {
            self = error
            return
        }
        if let error = error as? UnreadableValue {
            self = .damaged(path: path, detail: error.description)
            return
        }
        guard let error = error as? DatabaseError else {
            self = .io(path: path, detail: String(describing: error))
            return
        }
        let detail = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self = .busy(path: path, process: LockHolder.process(holding: path))
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_MISMATCH:
            self = .damaged(path: path, detail: detail)
        case .SQLITE_ERROR where !detail.isEmpty:
            // Every statement is compiled in, so a table or column that is not there was lost.
            self = .damaged(path: path, detail: detail)
        case .SQLITE_READONLY, .SQLITE_PERM:
            self = .readOnly(path: path)
        case .SQLITE_FULL:
            self = .full(path: path)
        case .SQLITE_IOERR where errno == ENOSPC || errno == EFBIG || errno == EDQUOT:
            self = .full(path: path)
        default:
            self = .io(path: path, detail: detail)
        }
    }
}
