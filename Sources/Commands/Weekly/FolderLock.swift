import Foundation
import Wording

/// Keeps other runs from writing into a folder as long as the value lives.
///
/// The lock is on the folder itself (`flock`), so that no file lies about, and the system takes
/// it back when the process ends, however it ends. A file system without such locks, as some
/// network shares are, is written to without one: files are whole there, too.
final class FolderLock {
    /// Whether nobody else can be writing into the folder.
    let isHeld: Bool
    private let descriptor: Int32

    /// So many seconds another run may take to write its files.
    static let patience = 5.0

    /// - Throws: `CommandError.folderInUse` where another run goes on writing.
    init(_ path: String, patience: Double = FolderLock.patience) throws {
        let opened = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else {
            throw CommandError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
        }
        var isHeld = false
        var waited = 0.0
        while true {
            if flock(opened, LOCK_EX | LOCK_NB) == 0 {
                isHeld = true
                break
            }
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            guard waited < patience else {
                close(opened)
                throw CommandError.folderInUse(path)
            }
            usleep(20_000)
            waited += 0.02
        }
        descriptor = opened
        self.isHeld = isHeld
    }

    deinit { close(descriptor) }

    /// Sees to the disk that the folder's files have the names that they have.
    func synchronize() { fsync(descriptor) }
}
