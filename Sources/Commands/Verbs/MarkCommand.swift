package import ArgumentParser
package import Reporting
import SupportModel
import Wording

/// Records what has become of a gap.
package struct MarkCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Say what has become of a gap.",
        discussion: """
            States: open, accepted, drafted, reviewed, published, closed, dismissed, reopened.

            A question that a page answers after all is closed with that page: it leaves
            the list of gaps, and later analyses learn from it.

            lacuna mark Q-17 published --article https://help.example.com/descale
            lacuna mark Q-31 closed --article help/returns.md
            lacuna mark Q-9 dismissed --reason "one customer, many mails"
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Argument(
        help: "The state.", completion: .words(of: GapState.self), transform: ArgumentSpelling.state
    )
    var state: GapState

    @Option(
        help: ArgumentHelp("The article that answers it.", valueName: "path-or-url"),
        completion: .file())
    var article: String?

    @Option(
        help: ArgumentHelp("The day it happened; today if left out.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var on: Day?

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if state == .dismissed, reason?.isEmpty ?? true {
            throw ValidationError(say("say why it is dismissed: --reason TEXT"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        let page = try answeringPage(in: context)
        return try DecisionRecord(cluster: id).record(in: context) { timeZone in
            if let on, on.start(in: timeZone) > context.now {
                let today = Day(containing: context.now, in: timeZone)
                throw CommandError.usage(
                    say(
                        """
                        \(on) lies ahead; say so once it has happened, or give the day it \
                        happened: --on \(today)
                        """))
            }
            return .mark(
                state, article: page?.document.id ?? article, on: on?.start(in: timeZone),
                reason: reason)
        } confirming: { label in
            [sentence(label), consequence(page)].compactMap(\.self).joined(separator: " ")
        }
    }

    /// Confirms the state of the question of that label.
    private func sentence(_ label: String) -> String {
        switch state {
        case .open: say("\(id) “\(label)” is now open.")
        case .accepted: say("\(id) “\(label)” is now accepted.")
        case .drafted: say("\(id) “\(label)” is now drafted.")
        case .reviewed: say("\(id) “\(label)” is now reviewed.")
        case .published: say("\(id) “\(label)” is now published.")
        case .closed: say("\(id) “\(label)” is now closed.")
        case .dismissed: say("\(id) “\(label)” is now dismissed.")
        case .reopened: say("\(id) “\(label)” is now reopened.")
        }
    }

    /// Returns the loaded page that a question is closed with; nil for the address of one that is
    /// elsewhere. A path or title that no page has is a slip.
    private func answeringPage(in context: CommandContext) throws -> StoredDocument? {
        guard state == .closed, let article else { return nil }
        let content = try context.workspace(for: .reading).documents([.content])
        if article.contains("://") { return try ArticleChoice.known(article, among: content) }
        return try NamedPage(article).found(among: content)
    }

    /// What follows from closing with an article.
    private func consequence(_ page: StoredDocument?) -> String? {
        guard state == .closed, let article else { return nil }
        let text = CustomerText()
        guard let page else {
            return say(
                """
                No page “\(text.label(article))” is loaded, so it stays a gap in the analysis: \
                load the page, or name one that is loaded.
                """)
        }
        let title = text.label(page.document.subject ?? page.document.id)
        return say(
            "From now on “\(title)” counts as its answer, and the next analysis learns from that.")
    }
}
