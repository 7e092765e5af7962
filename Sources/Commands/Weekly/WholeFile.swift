import Foundation
import Reporting
import Wording

/// A file that is seen to the disk under another name before it gets its own.
enum WholeFile {
    /// Fills a new file with bytes and sees them to the disk; what is there is never touched.
    static func fill(_ path: String, with data: Data) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        // A handle says why it cannot write, which `Data` does not.
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: data)
        try file.synchronize()
        try file.close()
    }

    /// Writes bytes as a file, in the place of what has the name.
    static func write(_ data: Data, to name: String, in folder: String) throws {
        let target = folder + "/" + name
        let draft = "\(folder)/.\(name).\(ProcessInfo.processInfo.processIdentifier).tmp"
        do {
            try? FileManager.default.removeItem(atPath: draft)
            try fill(draft, with: data)
            try rename(draft, to: target)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw CommandError.cannotWrite(path: target, reason: reason(of: error))
        }
    }

    /// Gives a file its name, in the place of what has it, and sees that to the disk.
    static func rename(_ draft: String, to target: String) throws {
        guard Foundation.rename(draft, target) == 0 else {
            throw POSIXError(.init(rawValue: errno) ?? .EIO)
        }
        let folder = open(
            (target as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// Says why something could not be written.
    static func reason(of error: any Error) -> String {
        if let failure = error as? Workbook.Failure { return failure.description }
        if let error = error as? POSIXError {
            return String(cString: strerror(error.code.rawValue))
        }
        let error = error as NSError
        let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        return cause.domain == NSPOSIXErrorDomain
            ? String(cString: strerror(Int32(cause.code))) : say("the system refused it")
    }
}
