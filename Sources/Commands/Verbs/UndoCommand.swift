package import ArgumentParser
package import Reporting
import Store
import Wording

/// Takes the last decision, setting or load back.
package struct UndoCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last decision, setting or load.",
        discussion: """
            Takes back rename, mark, assign, merge, split, move, settings and loads, the
            last one first, and says what it took back.

            lacuna undo
            lacuna undo --quiet
            """)

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let workspace = try context.workspace(for: .changing)
        guard let deed = try workspace.undoable() else { throw CommandError.nothingToUndo }
        try DeedChange(deed).keep(in: context) { workspace throws(WorkspaceError) in
            _ = try workspace.undo()
        }
        context.noteConfirmation()
        let said = say("Took back that \(deed.sentence).")
        return Report(
            blocks: [.paragraph(said), .next(command: "redo", purpose: deed.returning)],
            data: ["schema": "lacuna.undo/1", "undone": .string(said)],
            records: [["undone": .string(said)]])
    }
}
