import Foundation

/// The process that keeps others out of a workspace, as far as the system tells.
enum LockHolder {
    /// Returns the number of another process with a lock on the file or its side files.
    static func process(holding path: String) -> Int? {
        let inodes = [path, path + "-shm", path + "-wal"].compactMap(inode)
        guard let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else {
            return nil
        }
        // 1: POSIX  ADVISORY  WRITE 4242 08:01:1234567 124 124
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: true)
            guard fields.count >= 6, fields[3] == "WRITE", let process = Int(fields[4]),
                process > 0, process != getpid(), let number = fields[5].split(separator: ":").last,
                inodes.contains(String(number))
            else { continue }
            return process
        }
        return nil
    }

    private static func inode(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return String(status.st_ino)
    }
}
