package import ArgumentParser
package import Reporting
import SupportModel
import Wording

/// Gives a recurring question a name of one's own.
package struct RenameCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give a question a name of your own.",
        discussion: """
            lacuna rename Q-17 "How do I descale the machine?"
            lacuna rename Q-9 "Where is my parcel?"
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Argument(help: "The name.")
    var label: [String]

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    private var name: String {
        label.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    package func validate() throws {
        if name.isEmpty { throw ValidationError(say("give a name that can be read")) }
    }

    package func report(in context: CommandContext) throws -> Report {
        try DecisionRecord(cluster: id).record(in: context) { _ in
            .rename(name)
        } confirming: { label in
            say("\(id) is now called “\(CustomerText().label(name))”; it was “\(label)”.")
        }
    }
}
