package import ArgumentParser
package import Reporting
import Store
import SupportModel
import Wording

/// Puts documents into the question that they ask, or into none.
package struct MoveCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Say which question some tickets ask, or that they ask none.",
        discussion: """
            Tickets, reviews and searches go by the ids that they were loaded with. Those
            that say the very same go with them. It stays so when more is loaded;
            'lacuna undo' takes it back.

            lacuna move 40641 40655 Q-30
            lacuna move 40641 --to Q-30 --dry-run
            lacuna move 40641 --alone
            """)

    @Argument(
        help: ArgumentHelp(
            "The ids of tickets, reviews or searches; the question that they ask stands last.",
            valueName: "ticket-id"))
    var names: [String]

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "The question that they ask, if it does not stand last.", valueName: "id"),
        transform: ArgumentSpelling.cluster)
    var destination: ClusterID?

    @Flag(help: "They belong to no question: spam, thanks, or what nobody else asks.")
    var alone = false

    @Option(
        help: ArgumentHelp(
            "Their kind, where a ticket and a review have the same id.", valueName: "kind"),
        transform: ArgumentSpelling.kind)
    var kind: DocumentKind?

    @Flag(help: "Show what would come of it, and change nothing.")
    var dryRun = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if alone, destination != nil {
            throw ValidationError(say("say either --to or --alone"))
        }
        guard target != nil || alone else {
            throw ValidationError(
                say(
                    """
                    say which question they ask, as the last word: move 40641 Q-30; or that they \
                    ask none: --alone
                    """))
        }
        guard !tickets.isEmpty else {
            throw ValidationError(say("say which tickets ask it: move 40641 Q-30"))
        }
    }

    /// The question that stands last, unless a flag says where to: a bare number is a ticket's id.
    private var lastName: ClusterID? {
        guard destination == nil, !alone, let last = names.last, last.first?.isNumber == false
        else { return nil }
        return ClusterID(last)
    }

    private var target: ClusterID? { destination ?? lastName }

    private var tickets: [String] { lastName == nil ? names : names.dropLast() }

    package func report(in context: CommandContext) throws -> Report {
        let workspace = try context.workspace(for: dryRun ? .reading : .changing)
        let before = try AnalysisCache().current(in: context)
        let goal = try target.map(before.cluster)
        let documents = try NamedDocuments(ids: tickets, kind: kind).found(
            among: workspace.documents([.ticket, .review, .search], loadedAs: tickets)
        ) { .unknownDocument($0) }
        let sources = try sources(of: documents, in: before)
        let keys = documents.map(\.key).sorted()
        let decision = Decision(
            cluster: goal?.id ?? sources[0].id,
            change: .move(
                keys, from: sources.map { left($0, without: Set(keys), in: before) },
                to: goal.map { before.snapshot(of: $0, without: []) }),
            date: context.now, author: context.author)
        let after = try Reanalysis().decide(
            decision, after: before, isTrial: dryRun, in: context
        ) { after in
            let places = after.places(of: documents)
            if let stuck = documents.first(where: { places[$0.key] != goal?.id }) {
                throw CommandError.cannotMove(stuck.document.id)
            }
        }
        if dryRun {
            return CorrectionPreview(before: before, after: after).report(command: line)
        }
        return try answer(documents, sources, before: before, after: after, in: context)
    }

    /// The questions that the documents are in, in the order of the documents; refuses those that
    /// are where they shall be.
    private func sources(
        of documents: [StoredDocument], in current: CurrentAnalysis
    ) throws -> [QuestionCluster] {
        let places = current.places(of: documents)
        var sources: [ClusterID] = []
        for document in documents {
            let place = places[document.key]
            if place == target { throw CommandError.alreadyThere(document.document.id, target) }
            if let place, !sources.contains(place) { sources.append(place) }
        }
        return try sources.map(current.cluster)
    }

    /// A question as what stays of it, or where nothing does as what goes.
    private func left(
        _ cluster: QuestionCluster, without keys: Set<Int>, in current: CurrentAnalysis
    ) -> ClusterSnapshot {
        let rest = current.snapshot(of: cluster, without: keys)
        return rest.documents.isEmpty ? current.snapshot(of: cluster, without: []) : rest
    }

    private func answer(
        _ documents: [StoredDocument], _ sources: [QuestionCluster], before: CurrentAnalysis,
        after: CurrentAnalysis, in context: CommandContext
    ) throws -> Report {
        let goal = try target.map(after.cluster)
        let copies = placed(after) - placed(before) - documents.count
        var sentences = [sentence(documents, goal, copies: copies)]
        let remaining = Set(after.analysis.clusters.map(\.id))
        let ended = sources.filter { !remaining.contains($0.id) }
        if !ended.isEmpty {
            sentences.append(say("Nothing is left of \(list: ended.map(\.id.description))."))
        }
        let shown = target ?? sources.map(\.id).first(where: remaining.contains)
        return DecisionRecord(cluster: shown ?? sources[0].id).answer(
            sentences.joined(separator: " "),
            next: shown.map { .next(command: "show \($0)", purpose: say("see who asks it now")) }
                ?? .next(command: "undo", purpose: say("take it back")), in: context)
    }

    /// Says where the documents are now.
    ///
    /// - Parameters:
    ///   - goal: The question that they ask; nil for none.
    ///   - copies: How many that say the very same went with them.
    private func sentence(
        _ documents: [StoredDocument], _ goal: QuestionCluster?, copies: Int
    ) -> String {
        let named = NamedDocuments.text(documents)
        let count = documents.count
        guard let goal else {
            return copies > 0
                ? say(
                    """
                    \(named) now \(agreeing: count, "belongs", "belong") to no question, with \
                    \(copies) that \(agreeing: copies, "says", "say") the same.
                    """)
                : say("\(named) now \(agreeing: count, "belongs", "belong") to no question.")
        }
        let label = CustomerText().label(goal.label)
        let size = goal.members.count
        return copies > 0
            ? say(
                """
                \(named) now \(agreeing: count, "belongs", "belong") to \(goal.id) “\(label)”, \
                with \(copies) that \(agreeing: copies, "says", "say") the same: \
                \(size, "document") \(agreeing: size, "asks", "ask") it.
                """)
            : say(
                """
                \(named) now \(agreeing: count, "belongs", "belong") to \(goal.id) “\(label)”: \
                \(size, "document") \(agreeing: size, "asks", "ask") it.
                """)
    }

    /// How many documents are where these shall be.
    private func placed(_ current: CurrentAnalysis) -> Int {
        current.analysis.placements.count { $0.cluster == target }
    }

    /// The command without `--dry-run`, to be typed.
    private var line: String {
        var words = ["move"] + tickets.map(ShellWord.quoted)
        if let kind { words += ["--kind", kind.rawValue] }
        return (words + [target?.description ?? "--alone"]).joined(separator: " ")
    }
}
