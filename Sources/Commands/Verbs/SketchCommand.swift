package import ArgumentParser
import Foundation
import Gaps
package import Reporting
import Store
import SupportModel
import Wording

/// Writes the sketch of a workspace into a workspace of its own, or makes one sketch of several.
///
/// For collections that lie on several machines: sketches of the parts, merged in any order, are the
/// sketch of the whole, and give the same clusters.
package struct SketchCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sketch",
        abstract: "Write the documents that stand for a large collection; merge such files.",
        discussion: """
            lacuna sketch --into part1.db
            lacuna sketch part1.db part2.db --into whole.db
            lacuna clusters --workspace whole.db
            """,
        shouldDisplay: false)

    @Argument(
        help: ArgumentHelp(
            "The sketches that become one; without any, the workspace is sketched.",
            valueName: "file"))
    var files: [String] = []

    @Option(help: ArgumentHelp("The new file.", valueName: "file"))
    var into: String

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        guard !FileManager.default.fileExists(atPath: into) else {
            throw CommandError.unreadableInput(
                say("\(into) is there already; name a file that is not, after --into"))
        }
        var sketch = DocumentSketch()
        if files.isEmpty {
            sketch = try Self.sketch(of: context.workspace(for: .reading))
        }
        for file in files {
            let part = try Workspace.open(file, access: .read)
            sketch.merge(try Self.sketch(of: part))
            try part.close()
        }
        try context.checkInterruption()
        let documents = sketch.byID
        let output = try Workspace.open(into, access: .create)
        _ = try output.record(
            documents.map { PartialDocument($0) },
            account: ImportAccount(
                date: context.now, paths: files.isEmpty ? [context.workspacePath] : files,
                files: []))
        try output.close()
        context.noteConfirmation()
        return Report(
            blocks: [.paragraph(say("\(documents.count, "document") written to \(into)."))],
            data: [
                "schema": "lacuna.sketch/1", "file": .string(into),
                "documents": .integer(documents.count),
            ],
            records: [["file": .string(into), "documents": .integer(documents.count)]])
    }

    private static func sketch(of workspace: Workspace) throws -> DocumentSketch {
        DocumentSketch(of: try workspace.documents(Set(DocumentKind.allCases)))
    }
}
