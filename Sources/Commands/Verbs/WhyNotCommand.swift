package import ArgumentParser
package import Reporting
import SupportModel

/// Answers "why is this no gap?".
package struct WhyNotCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "why-not",
        abstract: "Explain why a question is no gap, and what would make it one.",
        discussion: """
            lacuna why-not Q-17
            lacuna why-not Q-17 --format json
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        try VerdictReport.report(on: id, asking: .whyNot, in: context)
    }
}
