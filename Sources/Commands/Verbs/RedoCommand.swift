package import ArgumentParser
package import Reporting
import Store
import Wording

/// Does again what was taken back last.
package struct RedoCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "redo",
        abstract: "Do again what 'undo' took back.",
        discussion: """
            Works until something else is decided, set or loaded.

            lacuna redo
            lacuna redo --quiet
            """)

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let workspace = try context.workspace(for: .changing)
        guard let deed = try workspace.redoable() else { throw CommandError.nothingToRedo }
        try DeedChange(deed).keep(in: context) { workspace throws(WorkspaceError) in
            _ = try workspace.redo()
        }
        context.noteConfirmation()
        let said = say("It holds again that \(deed.sentence).")
        return Report(
            blocks: [.paragraph(said), .next(command: "undo", purpose: say("take it back"))],
            data: ["schema": "lacuna.redo/1", "redone": .string(said)],
            records: [["redone": .string(said)]])
    }
}
