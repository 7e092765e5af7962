import Foundation
import Reporting
import Wording

/// A folder that reports are written to, each file whole or not at all.
///
/// One run writes at a time. Its files are filled in a folder of their own, seen to the disk, and
/// only when all of them are there does each get its name; what a killed run left goes with the
/// next. A file that is the same already is left alone, and one that somebody has changed is
/// kept under another name.
struct ReportFolder {
    let path: String

    /// A file's name and how it is filled.
    struct File {
        var name: String
        var fill: (_ path: String, _ folder: String) throws -> Void

        /// A text.
        init(_ name: String, _ text: String) {
            self.name = name
            fill = { path, _ in try WholeFile.fill(path, with: Data(text.utf8)) }
        }

        /// A workbook.
        init(_ name: String, _ workbook: Workbook) {
            self.name = name
            fill = { path, folder in
                // Without the room the library would write a broken file, and not notice.
                try WholeFile.fill(path, with: Data(count: workbook.room))
                try workbook.write(to: path, partsIn: folder)
                let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
                try file.synchronize()
                try file.close()
            }
        }
    }

    /// What became of a file.
    enum Outcome: Equatable {
        case new
        /// It was there, the same to the byte.
        case unchanged
        /// Another report of the program was there.
        case replaced
        /// What somebody had made of it is kept under that name.
        case kept(String)
    }

    /// Makes the folder if it is missing, and writes files into it.
    func write(_ files: [File]) throws -> [Outcome] {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandError.cannotWrite(path: path, reason: say("the folder cannot be made"))
        }
        let lock = try FolderLock(path)
        if lock.isHeld { removeLeftovers() }
        let drafts = path + "/" + Self.draftsName
        defer { try? FileManager.default.removeItem(atPath: drafts) }
        var contents: [Data] = []
        for file in files {
            contents.append(
                try attempt(file.name) {
                    try FileManager.default.createDirectory(
                        atPath: drafts, withIntermediateDirectories: true)
                    let draft = drafts + "/" + file.name
                    try file.fill(draft, drafts)
                    return try Data(contentsOf: URL(fileURLWithPath: draft))
                })
        }
        let outcomes = try place(zip(files.map(\.name), contents), from: drafts)
        lock.synchronize()
        return outcomes
    }

    /// Gives files that are filled their names.
    private func place(_ files: Zip2Sequence<[String], [Data]>, from drafts: String) throws
        -> [Outcome]
    {
        let before = WrittenFiles(of: path)
        var written = before
        var outcomes: [Outcome] = []
        for (name, content) in files {
            let target = path + "/" + name
            let there = try attempt(name) { try Self.content(of: target) }
            if let there, there != content {
                let isOurs = before.has(there, named: name)
                outcomes.append(isOurs ? .replaced : .kept(try attempt(name) { try keep(name) }))
            } else {
                outcomes.append(there == nil ? .new : .unchanged)
            }
            written.note(content, named: name)
        }
        if written != before {
            try attempt(WrittenFiles.name) {
                let draft = drafts + "/" + WrittenFiles.name
                try WholeFile.fill(draft, with: Data(written.text.utf8))
                try WholeFile.rename(draft, to: path + "/" + WrittenFiles.name)
            }
        }
        for ((name, _), outcome) in zip(files, outcomes) where outcome != .unchanged {
            try attempt(name) {
                try WholeFile.rename(drafts + "/" + name, to: path + "/" + name)
            }
        }
        return outcomes
    }

    /// Returns what an ordinary file holds; nil where there is none.
    private static func content(of path: String) throws -> Data? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG else { throw NotAFile() }
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    /// The name of a report is that of a folder, a device or a link.
    private struct NotAFile: Error {}

    /// Gives a file that somebody has changed another name beside its own, and returns that.
    private func keep(_ name: String) throws -> String {
        let parts = (name as NSString)
        for number in 1... {
            let kept =
                "\(parts.deletingPathExtension).changed\(number == 1 ? "" : "-\(number)")"
                + ".\(parts.pathExtension)"
            if link("\(path)/\(name)", "\(path)/\(kept)") == 0 { return kept }
            guard errno != EEXIST else { continue }
            // Not every file system has links.
            try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(kept)")
            return kept
        }
        return name
    }

    /// What is half written lies in a folder of that name.
    private static var draftsName: String {
        ".lacuna-\(ProcessInfo.processInfo.processIdentifier).tmp"
    }

    /// Removes what killed runs left, which only they used.
    private func removeLeftovers() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where name.hasPrefix(".lacuna-") && name.hasSuffix(".tmp") {
            try? FileManager.default.removeItem(atPath: path + "/" + name)
        }
    }

    private func attempt<Result>(_ name: String, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch {
            throw CommandError.cannotWrite(
                path: path + "/" + name,
                reason: error is NotAFile
                    ? say("it is a folder or a device; name a file") : WholeFile.reason(of: error))
        }
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
