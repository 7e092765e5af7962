import Foundation
import TestSupport

/// The sample company, loaded and analysed once for all tests of a run.
enum CorpusWorkspace {
    static let corpus = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("corpus")

    /// The answer to the load, and the file to copy.
    static let made = Result { try make() }

    private static func make() throws -> (load: ProgramRun, gaps: ProgramRun, file: URL) {
        // Kept beside the program, as nothing is left to remove it when the tests end.
        let folder = URL(fileURLWithPath: BuiltProduct.path(of: "end-to-end"))
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var desk = try Desk()
        let file = folder.appendingPathComponent("corpus.db")
        desk.workspace = file.path
        let load = try desk.run("load", corpus.path, "--format", "json")
        let gaps = try desk.run("gaps", "--members", "--format", "jsonl")
        return (load, gaps, file)
    }

    /// Returns a desk with a copy of the loaded and analysed corpus.
    static func desk() throws -> Desk { try Desk(copying: made.get().file) }
}
