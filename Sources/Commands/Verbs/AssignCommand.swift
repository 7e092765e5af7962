package import ArgumentParser
package import Reporting
import SupportModel

/// Says who is to write the answer to a question.
package struct AssignCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Say who takes care of a question.",
        discussion: """
            lacuna assign Q-17 kasia --due 2026-12-04
            lacuna assign Q-9 "web team"
            """)

    @Argument(help: "The question's id.", transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Argument(help: "A name.")
    var owner: String

    @Option(
        help: ArgumentHelp(
            "The day by which it is wanted; an earlier one holds if left out.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var due: Day?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if owner.allSatisfy(\.isWhitespace) { throw ValidationError("give a name") }
    }

    package func report(in context: CommandContext) throws -> Report {
        try DecisionRecord(cluster: id).record(in: context) { _ in
            .assign(owner: owner, due: due?.description)
        } confirming: { label in
            "\(owner) takes care of \(id) “\(label)”\(due.map { " by \($0)" } ?? "")."
        }
    }
}
