import Foundation
import Reporting
import Wording

/// A file that an export is written to, whole or not at all.
struct ExportFile {
    let path: String

    /// The format that the file's name asks for; nil where it asks for none.
    var format: ReportFormat? {
        let ending = (path as NSString).pathExtension.lowercased()
        return ReportFormat.allCases.first { $0 != .table && $0.fileExtension == ending }
    }

    /// Writes the text in the place of an ordinary file, never of the workspace itself.
    func write(_ text: String, besides workspacePath: String) throws {
        let url = URL(fileURLWithPath: path)
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw CommandError.cannotWrite(
                    path: path, reason: say("it is a folder or a device; name a file"))
            }
            var workspace = stat()
            if stat(workspacePath, &workspace) == 0, workspace.st_ino == status.st_ino,
                workspace.st_dev == status.st_dev
            {
                throw CommandError.cannotWrite(path: path, reason: say("it is the workspace"))
            }
        }
        let folder = url.deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else {
            throw CommandError.cannotWrite(
                path: path, reason: say("there is no folder \(folder)"))
        }
        try WholeFile.write(Data(text.utf8), to: url.lastPathComponent, in: folder)
    }
}
