import Foundation
import Reporting
import Wording

/// A folder that reports are written to, each file whole or not at all.
struct ReportFolder {
    let path: String

    /// Makes the folder if it is missing.
    func make() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandError.cannotWrite(path: path, reason: say("the folder cannot be made"))
        }
    }

    /// Writes a text as a file, whole or not at all.
    func write(_ text: String, to name: String) throws {
        try write(to: name) { try Self.fill($0, with: Data(text.utf8)) }
    }

    /// Writes sheets as a file, whole or not at all.
    func write(_ workbook: Workbook, to name: String) throws {
        try write(to: name) { draft in
            // Without the room the library would write a broken file, and not notice.
            try Self.fill(draft, with: Data(count: workbook.room))
            try workbook.write(to: draft, partsIn: path)
        }
    }

    /// Lets a file be filled under another name, sees it to the disk, and then gives it its own.
    private func write(to name: String, filledBy fill: (_ path: String) throws -> Void) throws {
        let target = path + "/" + name
        let draft = path + "/.\(name).\(ProcessInfo.processInfo.processIdentifier).tmp"
        do {
            try fill(draft)
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: draft))
            try file.synchronize()
            try file.close()
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw CommandError.cannotWrite(path: target, reason: Self.reason(of: error))
        }
        guard rename(draft, target) == 0 else {
            let reason = String(cString: strerror(errno))
            try? FileManager.default.removeItem(atPath: draft)
            throw CommandError.cannotWrite(path: target, reason: reason)
        }
    }

    /// Writes bytes into a new file; a handle says why it cannot, which `Data` does not.
    private static func fill(_ path: String, with data: Data) throws {
        try Data().write(to: URL(fileURLWithPath: path))
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.write(contentsOf: data)
        try file.close()
    }

    private static func reason(of error: any Error) -> String {
        if let failure = error as? Workbook.Failure { return failure.description }
        let error = error as NSError
        let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        return cause.domain == NSPOSIXErrorDomain
            ? String(cString: strerror(Int32(cause.code))) : say("the system refused it")
    }
}

extension ReportFormat {
    /// How the name of a file in this format ends.
    var fileExtension: String {
        switch self {
        case .table, .synonyms: "txt"
        case .markdown: "md"
        case .html: "html"
        case .json: "json"
        case .jsonl: "jsonl"
        case .csv: "csv"
        case .ics: "ics"
        case .xlsx: "xlsx"
        case .eml: "eml"
        }
    }
}
