package import ArgumentParser
package import Reporting
import Store
import SupportModel

/// Takes documents out of a question and makes them one of their own.
package struct SplitCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Make some of a question's tickets a question of their own.",
        discussion: """
            Tickets, reviews and searches go by the ids that they were loaded with. Those that say
            the very same go with them, and so does what is loaded later and resembles them more.
            It stays so when more is loaded; 'lacuna undo' takes it back.

            lacuna split Q-17 40641 40655
            lacuna split Q-9 T-3
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Argument(
        help: ArgumentHelp(
            "The ids of tickets, reviews or searches that ask something else.",
            valueName: "ticket-id"))
    var documents: [String]

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let workspace = try context.workspace(for: .changing)
        let before = try AnalysisCache().current(in: context)
        let cluster = try before.cluster(id)
        let named = try keys(in: cluster, of: before)
        let new = ClusterID(before.analysis.nextClusterNumber)
        let decision = Decision(
            cluster: id,
            change: .split(
                named, into: new, rest: before.snapshot(of: cluster, without: Set(named)),
                knownUpTo: try workspace.newestDocument() ?? 0),
            date: context.now, author: context.author)
        let after = try Reanalysis().keep(in: context) { workspace throws(WorkspaceError) in
            try workspace.append(decision)
        } checking: { after in
            guard after.analysis.clusters.contains(where: { $0.id == id }) else {
                throw CommandError.nothingLeft(id)
            }
        }
        let made = try after.cluster(new)
        let size = made.members.count
        let copies =
            size > named.count
            ? ", with \(Counted.grouped(size - named.count)) that "
                + "\(Counted.verb(size - named.count, "says", "say")) the same" : ""
        return DecisionRecord(cluster: new).answer(
            "\(Counted.count(named.count, "document")) of \(id) "
                + "\(Counted.verb(named.count, "is", "are")) now \(new) "
                + "“\(CustomerText().label(made.label))”\(copies).",
            next: .next(command: "show \(new)", purpose: "see the new question"), in: context)
    }

    /// Returns the keys of the members that are named, ascending.
    private func keys(in cluster: QuestionCluster, of current: CurrentAnalysis) throws -> [Int] {
        let members = try current.documents(keys: cluster.members)
        let wanted = Set(documents)
        let found = members.filter { wanted.contains($0.document.id) }
        let missing = wanted.subtracting(found.map(\.document.id))
        if let first = documents.first(where: missing.contains) {
            throw CommandError.notAsked(first, id)
        }
        guard found.count < members.count else { throw CommandError.nothingLeft(id) }
        return found.map(\.key).sorted()
    }
}
