package import ArgumentParser
import Cleaning
import Gaps
package import Reporting
import SupportModel

/// Drafts the article that would close a gap.
package struct DraftCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Draft the article that would answer a question.",
        discussion: """
            lacuna draft Q-17 > descale.md
            lacuna draft Q-17 --save
            """)

    package static var defaultFormat: ReportFormat { .markdown }

    @Argument(help: "The question's id.", transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Flag(help: "Keeps the draft in the workspace and marks the question as drafted.")
    var save = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        if save { _ = try context.workspace(for: .changing) }
        let current = try AnalysisCache().current(in: context)
        let cluster = try current.cluster(id)
        let members = try current.documents(keys: cluster.members)
        let draft = DraftWriter(redactor: Redactor()).draft(for: cluster, members: members)
        let article = DraftArticle(draft: draft, members: members)
        if save {
            let workspace = try context.workspace(for: .changing)
            let text = ReportFormat.markdown.text(of: article.report)
            try workspace.saveDraft(text, for: id, language: draft.language)
            try DecisionRecord(cluster: id).keep(
                .mark(.drafted, article: nil, on: nil, reason: nil), in: workspace, context)
            context.remark(
                "kept the draft of \(id); its state is now drafted. "
                    + "Next: mark \(id) published --article URL")
        } else {
            context.remark("nothing was changed; draft \(id) --save keeps it in the workspace")
        }
        return article.report
    }
}
