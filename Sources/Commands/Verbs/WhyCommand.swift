package import ArgumentParser
package import Reporting
import SupportModel

/// Explains how a verdict came about, and what would change it.
package struct WhyCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Explain a verdict: why it is a gap, or why it is none.",
        discussion: """
            lacuna why Q-17
            lacuna why Q-17 --format markdown
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        try VerdictReport.report(on: id, asking: .why, in: context)
    }
}
