package import ArgumentParser
import Gaps
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

    @Argument(help: "The question's id.", transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        if let gone = GoneQuestion(
            id: id, history: try current.history(), text: current.eventText
        ).report(schema: "lacuna.why/1", member: "verdict") {
            return gone
        }
        return VerdictReport(cluster: try current.cluster(id)).report(asking: .why)
    }
}
