import Foundation
import Wording

/// The file of a workspace before the database opens it: whether it is there, ours, writable.
struct WorkspaceFile {
    /// Marks a database as a workspace: "Lacn".
    static let applicationID: Int32 = 0x4C61_636E

    /// What the first bytes of the file say it is.
    enum Content: Equatable {
        case absent, empty, foreign
        /// A database, with its application id and whether it is in write-ahead mode.
        case database(applicationID: Int32, isWriteAhead: Bool)
    }

    /// The absolute path; a database must never take a relative one for a URI.
    let path: String

    init(_ path: String) {
        if path.hasPrefix("/") {
            self.path = path
        } else {
            self.path = FileManager.default.currentDirectoryPath + "/" + path
        }
    }

    /// Reads what the file is, without locking or changing anything.
    func content() throws(WorkspaceError) -> Content {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return .absent }
            throw .io(path: path, detail: String(cString: strerror(errno)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { return .foreign }
        if status.st_size == 0 { return .empty }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .io(path: path, detail: String(cString: strerror(errno)))
        }
        defer { _ = Glibc.close(descriptor) }
        var header = [UInt8](repeating: 0, count: 100)
        let count = read(descriptor, &header, header.count)
        guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
            return .foreign
        }
        let id = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return .database(
            applicationID: Int32(bitPattern: id), isWriteAhead: header[18] == 2 || header[19] == 2)
    }

    /// Makes an empty file that only its owner reads, and the folder it needs.
    func create() throws(WorkspaceError) {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw errno == EROFS || errno == EACCES
                ? .readOnly(path: path)
                : .io(path: path, detail: say("the folder \(folder) cannot be made"))
        }
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        defer { _ = Glibc.close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw failure() }
    }

    /// Whether the file and its folder let this process write.
    ///
    /// A file without any write permission is protected from the superuser too, who could.
    var isWritable: Bool {
        let folder = (path as NSString).deletingLastPathComponent
        var status = stat()
        return access(path, W_OK) == 0 && access(folder, W_OK) == 0
            && stat(path, &status) == 0 && status.st_mode & 0o222 != 0
    }

    /// Whether a process ended without closing the workspace, or another has it open.
    var hasSideFiles: Bool {
        ["-wal", "-journal"].contains { suffix in
            var status = stat()
            return stat(path + suffix, &status) == 0 && status.st_size > 0
        }
    }

    private func failure() -> WorkspaceError {
        switch errno {
        case EROFS, EACCES, EPERM: .readOnly(path: path)
        case ENOSPC, EDQUOT: .full(path: path)
        default: .io(path: path, detail: String(cString: strerror(errno)))
        }
    }
}
