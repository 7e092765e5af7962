package import ArgumentParser
package import Reporting
import Store
import SupportModel
import Wording

/// Makes questions that mean the same into one.
package struct MergeCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Say that questions are the same: they become one.",
        discussion: """
            The others become part of the first, and stay so when more is loaded.
            'lacuna undo' takes it back.

            lacuna merge Q-12 Q-30
            lacuna merge Q-12 Q-30 Q-31 --dry-run
            """)

    @Argument(
        help: "The id that stays.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Argument(
        help: "The ids that become part of it.", completion: .questions,
        transform: ArgumentSpelling.cluster)
    var others: [ClusterID]

    @Flag(help: "Show what would come of it, and change nothing.")
    var dryRun = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        guard Set(others + [id]).count == others.count + 1 else {
            throw ValidationError(say("name each question once"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        _ = try context.workspace(for: dryRun ? .reading : .changing)
        let before = try AnalysisCache().current(in: context)
        let target = try before.cluster(id)
        let parts = try others.map { try before.cluster($0) }
        let decision = Decision(
            cluster: id,
            change: .merge(
                before.snapshot(of: target, without: []),
                others: parts.map { before.snapshot(of: $0, without: []) }),
            date: context.now, author: context.author)
        let after = try Reanalysis().decide(
            decision, after: before, isTrial: dryRun, in: context)
        if dryRun {
            return CorrectionPreview(before: before, after: after).report(
                command: (["merge"] + ([id] + others).map(\.description)).joined(separator: " "))
        }
        let merged = try after.cluster(id)
        let label = CustomerText().label(merged.label)
        let count = merged.members.count
        return DecisionRecord(cluster: id).answer(
            say(
                """
                \(list: others.map(\.description)) \(agreeing: others.count, "is", "are") now part \
                of \(id) “\(label)”, which \(count, "document") \(agreeing: count, "asks", "ask").
                """),
            next: .next(command: "show \(id)", purpose: say("see who asks it now")), in: context)
    }
}
