package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Tells what publishing articles did to the demand for their questions.
package struct EffectCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "effect",
        abstract: "Tell whether published articles made customers ask less.",
        discussion: """
            The weeks before and after are held against the questions that nobody marked.

            lacuna effect
            lacuna effect Q-17 --kind ticket
            """)

    @Argument(
        help: "The question's id; all that are published if left out.", completion: .questions,
        transform: ArgumentSpelling.cluster)
    var id: ClusterID?

    @Option(
        help: ArgumentHelp("Only tickets, reviews or searches.", valueName: "kind"),
        completion: .askingKinds,
        transform: ArgumentSpelling.kind)
    var kind: DocumentKind?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if let kind, !kind.asksQuestions {
            throw ValidationError(
                say("--kind takes ticket, review or search here: those ask"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let publications = Publication.all(in: current.decisions)
        if let id {
            if let gone = GoneQuestion(
                id: id, history: try current.history(), text: current.eventText
            ).report(schema: "lacuna.effect/1", member: "effect") {
                return gone
            }
            let cluster = try current.cluster(id)
            guard publications.contains(where: { $0.cluster == id }) else {
                return notPublished(cluster)
            }
        }
        guard !publications.isEmpty else { return nothingPublished }
        let documents = try current.askingDocuments()
            .filter { kind == nil || $0.document.kind == kind }
        let demand = WeeklyDemand(
            of: current.analysis.clusters, among: documents, in: current.timeZone)
        guard let newest = demand.newest else { throw CommandError.undated(kind) }
        let meter = EffectMeter(
            demand, of: current.analysis.clusters, touched: Set(current.states.keys))
        let history = try current.history()
        var list: [PublishedQuestion] = []
        var gone: [(id: ClusterID, now: [ClusterID])] = []
        for publication in publications where id == nil || publication.cluster == id {
            let cluster = current.analysis.clusters.first { $0.id == publication.cluster }
            guard let cluster else {
                gone.append(
                    (publication.cluster, history.whereabouts(of: publication.cluster) ?? []))
                continue
            }
            list.append(
                PublishedQuestion(
                    cluster: cluster, state: current.states[cluster.id] ?? .open,
                    effect: meter.effect(of: publication), timeZone: current.timeZone))
        }
        if id != nil, let question = list.first {
            let details = EffectDetails(
                question: question, missing: demand.missing,
                newest: Day(containing: newest, in: current.timeZone))
            return Report(
                blocks: details.blocks, data: details.data,
                records: [question.record(text: CustomerText())],
                listed: [question.cluster.id.description])
        }
        list.sort {
            ($1.effect.publication.date, $0.cluster.id)
                < ($0.effect.publication.date, $1.cluster.id)
        }
        let effects = EffectList(questions: list, gone: gone)
        return Report(
            blocks: effects.blocks, data: effects.data, records: effects.records,
            listed: list.map(\.cluster.id.description))
    }

    private var nothingPublished: Report {
        let list = EffectList(questions: [], gone: [])
        return Report(
            blocks: [
                .paragraph(
                    say("No question is marked as published, so no article had an effect yet.")),
                .next(command: "gaps --top 5", purpose: say("see what to write")),
                .next(
                    command: "mark ID published --article URL --on DATE",
                    purpose: say("say that an article is out")),
            ],
            data: list.data)
    }

    private func notPublished(_ cluster: QuestionCluster) -> Report {
        let id = cluster.id
        let label = CustomerText().label(cluster.label)
        return Report(
            blocks: [
                .paragraph(
                    say("\(id) “\(label)” is not marked as published, so nothing can be told.")),
                .next(
                    command: "mark \(id) published --article URL --on DATE",
                    purpose: say("say that its article is out")),
                .next(command: "effect", purpose: say("see what the published articles did")),
            ],
            data: [
                "schema": "lacuna.effect/1", "effect": .null, "id": .string(id.description),
            ],
            listed: [id.description])
    }
}
