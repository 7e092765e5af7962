package import ArgumentParser
import Gaps
package import Reporting
import Store
import SupportModel
import Wording

/// Takes documents out of a question and makes them one of their own.
package struct SplitCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Make some of a question's tickets a question of their own.",
        discussion: """
            Tickets, reviews and searches go by the ids that they were loaded with, or by
            a word that their question says, in whatever form. Those that say the very
            same go with them, and so does what is loaded later and resembles them more.
            It stays so when more is loaded; 'lacuna undo' takes it back.

            With the id of another question, of another language or for one article with
            it, the two are kept apart.

            lacuna split Q-17 40641 40655
            lacuna split Q-17 --word lamp --word light --dry-run
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Argument(
        help: ArgumentHelp(
            "The ids of tickets, reviews or searches that ask something else.",
            valueName: "ticket-id"))
    var documents: [String] = []

    @Option(
        name: .customLong("word"),
        help: ArgumentHelp(
            "All whose question says this word; may be given several times.", valueName: "word"))
    var words: [String] = []

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
        guard !documents.isEmpty || !words.isEmpty else {
            throw ValidationError(
                say("say which tickets ask something else, or a word that they say: --word lamp"))
        }
        guard words.allSatisfy({ $0.contains { $0.isLetter || $0.isNumber } }) else {
            throw ValidationError(say("give a word that can be read: --word lamp"))
        }
    }

    /// The questions among the names; tickets' ids have no Q before their number.
    private var others: [ClusterID] {
        documents.filter { $0.prefix(1).lowercased() == "q" }.compactMap(ClusterID.init)
    }

    package func report(in context: CommandContext) throws -> Report {
        guard others.isEmpty else { return try part(in: context) }
        let workspace = try context.workspace(for: dryRun ? .reading : .changing)
        let before = try AnalysisCache().current(in: context)
        let cluster = try before.cluster(id)
        let members = try before.documents(keys: cluster.members)
        let found = words.isEmpty ? [] : try saying(in: members, of: before, context)
        let chosen = try NamedDocuments(ids: documents, kind: kind)
            .found(among: members) { .notAsked($0, id) }
        let named = Set(chosen.map(\.key)).union(found.map(\.document.key)).sorted()
        guard named.count < members.count else { throw CommandError.nothingLeft(id) }
        let new = ClusterID(before.analysis.nextClusterNumber)
        let decision = Decision(
            cluster: id,
            change: .split(
                named, into: new, rest: before.snapshot(of: cluster, without: Set(named)),
                knownUpTo: try workspace.newestDocument() ?? 0),
            date: context.now, author: context.author)
        let after = try Reanalysis().decide(
            decision, after: before, isTrial: dryRun, in: context
        ) { after in
            guard after.analysis.clusters.contains(where: { $0.id == id }) else {
                throw CommandError.nothingLeft(id)
            }
        }
        let quotations = quotations(found, of: members.count)
        if dryRun {
            return CorrectionPreview(before: before, after: after)
                .report(command: line, lead: quotations)
        }
        return try answer(
            named.count, new: after.cluster(new), quotations: quotations, in: context)
    }

    /// Keeps questions apart that were taken for the same, or for one article.
    private func part(in context: CommandContext) throws -> Report {
        guard others.count == documents.count, words.isEmpty else {
            throw CommandError.usage(
                say("name either questions, as in split \(id) Q-9, or tickets and words"))
        }
        _ = try context.workspace(for: dryRun ? .reading : .changing)
        let before = try AnalysisCache().current(in: context)
        let cluster = try before.cluster(id)
        for other in others where !(cluster.linked + cluster.near).contains(other) {
            throw CommandError.usage(
                say("\(id) and \(try before.cluster(other).id) are different questions already"))
        }
        let decision = Decision(
            cluster: id, change: .part(from: others), date: context.now, author: context.author)
        let after = try Reanalysis().decide(
            decision, after: before, isTrial: dryRun, in: context)
        if dryRun {
            let sentence = say("\(id) and \(list: others.map(\.description)) would be apart.")
            return CorrectionPreview(before: before, after: after)
                .report(command: line, lead: [.paragraph(sentence)])
        }
        return DecisionRecord(cluster: id).answer(
            say(
                """
                \(id) “\(CustomerText().label(cluster.label))” and \
                \(list: others.map(\.description)) are now different questions.
                """),
            next: .next(command: "gaps", purpose: say("see what is still to write")), in: context)
    }

    /// Returns the members whose question says one of the words.
    private func saying(
        in members: [StoredDocument], of current: CurrentAnalysis, _ context: CommandContext
    ) throws -> [(document: StoredDocument, question: String)] {
        let kept = try current.model().flatMap { try? CollectionModel($0) }
        let search =
            try kept.flatMap(WordSearch.init)
            ?? WordSearch(
                CollectionModel(
                    of: (current.askingDocuments() + current.contentDocuments())
                        .sorted { $0.key < $1.key }, clusters: current.analysis.clusters))
        let wanted = members.filter { kind ?? $0.document.kind == $0.document.kind }
        let found = search?.documents(saying: words, among: wanted) ?? []
        if found.isEmpty { throw CommandError.nobodySays(words, id) }
        if found.count == members.count { throw CommandError.everyoneSays(words, id) }
        return found
    }

    /// So many of those who say a word are quoted.
    private static let quotedCount = 5

    /// Who says one of the words, with the first few in their own words.
    private func quotations(
        _ found: [(document: StoredDocument, question: String)], of count: Int
    ) -> [Block] {
        guard !found.isEmpty else { return [] }
        let rest = found.count - Self.quotedCount
        return [
            .paragraph(
                say(
                    """
                    \(found.count) of the \(count) who ask \(id) \
                    \(agreeing: found.count, "says", "say") \(AnyWord(words)):
                    """))
        ]
            + found.prefix(Self.quotedCount).map { document, question in
                let document = document.document
                return .quotation(
                    CustomerText(of: [document.text] + document.replies).quote(
                        question, limit: 200),
                    source: "\(document.kind.title) \(document.id)")
            } + (rest > 0 ? [.paragraph(say("And \(rest) more."))] : [])
    }

    private func answer(
        _ count: Int, new: QuestionCluster, quotations: [Block], in context: CommandContext
    ) throws -> Report {
        let copies = new.members.count - count
        let label = CustomerText().label(new.label)
        let sentence =
            copies > 0
            ? say(
                """
                \(count, "document") of \(id) \(agreeing: count, "is", "are") now \(new.id) \
                “\(label)”, with \(copies) that \(agreeing: copies, "says", "say") the same.
                """)
            : say(
                """
                \(count, "document") of \(id) \(agreeing: count, "is", "are") now \(new.id) \
                “\(label)”.
                """)
        var report = DecisionRecord(cluster: new.id).answer(
            sentence,
            next: .next(command: "show \(new.id)", purpose: say("see the new question")),
            in: context)
        report.blocks.insert(contentsOf: quotations, at: 1)
        return report
    }

    /// The command without `--dry-run`, to be typed.
    private var line: String {
        var line = ["split", id.description] + documents.map(ShellWord.quoted)
        for word in words { line += ["--word", ShellWord.quoted(word)] }
        if let kind { line += ["--kind", kind.rawValue] }
        return line.joined(separator: " ")
    }
}
