package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Shows one recurring question with what customers wrote and what the content says.
package struct ShowCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one question: who asks it, and in which words.",
        discussion: """
            lacuna show Q-17
            lacuna show Q-17 --members
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Option(
        help: ArgumentHelp("So many examples; 10 if left out.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var top: Int?

    @Flag(help: "Every ticket, review and search that asks it.")
    var members = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let history = try current.history()
        let eventText = current.eventText
        if let gone = GoneQuestion(id: id, history: history, text: eventText)
            .report(schema: "lacuna.cluster/1", member: "cluster")
        {
            return gone
        }
        let cluster = try current.cluster(id)
        let events = history.events(of: id)
        let documents = try current.documents(keys: cluster.members + cluster.secondaryMembers)
        let byKey = documents.byKey()
        let text = CustomerText()
        let question = ListedQuestion(
            cluster, documents: byKey, state: current.states[id] ?? .open,
            reason: current.reasons[id])
        let memberIDs = cluster.members.compactMap { byKey[$0]?.document.id }
        let quotations = MemberQuotations(
            cluster: cluster, documents: documents, timeZone: current.timeZone)
        let record = question.record(text: text, memberIDs: memberIDs)
        let evidence = EvidenceBlocks(text: text)
        var blocks: [Block] = [
            .heading("\(id) \(text.label(cluster.label))", level: 1),
            .paragraph(sentence(question, asked: quotations.period)),
            .facts(facts(question, current, text: text)),
        ]
        blocks += quotations.blocks(limit: members ? .max : top ?? 10)
        blocks += evidence.blocks(for: cluster, limit: 2)
        blocks += eventText.blocks(events, heading: say("What happened to \(id)")) + next(cluster)
        return Report(
            blocks: blocks,
            data: [
                "schema": "lacuna.cluster/1", "cluster": record,
                "evidence": .array(cluster.coverage?.evidence.map(evidence.record) ?? []),
                "events": .array(events.map(eventText.record)),
            ],
            records: [record], listed: [id.description])
    }

    private func sentence(
        _ question: ListedQuestion, asked period: (first: Day, last: Day)?
    ) -> String {
        let asked = say(asked(question.demand.places, period))
        return question.cluster.verdict.map { "\(asked): \($0.meaning)." } ?? "\(asked)."
    }

    private func asked(_ places: Message, _ period: (first: Day, last: Day)?) -> Message {
        guard let (first, last) = period else { return "Asked \(places)" }
        return first == last
            ? "Asked \(places) on \(first)" : "Asked \(places) from \(first) to \(last)"
    }

    private func facts(
        _ question: ListedQuestion, _ current: CurrentAnalysis, text: CustomerText
    ) -> [Fact] {
        let cluster = question.cluster
        var facts = [
            Fact(say("verdict"), .string(verdict(of: cluster))),
            Fact(say("state"), .string((question.state ?? .open).title)),
        ]
        if let reason = current.reasons[cluster.id] {
            facts.append(Fact(say("reason"), .string(text.whole(reason))))
        }
        if let owner = current.owners[cluster.id] {
            facts.append(Fact(say("owner"), .string(owner)))
        }
        if let due = current.dueDays[cluster.id] {
            facts.append(Fact(say("due"), .string(due.description)))
        }
        if let stage = cluster.stage {
            facts.append(Fact(say("journey stage"), .string(stage.title)))
        }
        facts.append(Fact(say("language"), .string(cluster.language)))
        for (name, ids) in [
            (say("in other languages"), cluster.linked), (say("one article with"), cluster.near),
        ] {
            let others = ids.compactMap { id in
                current.analysis.clusters.first { $0.id == id }
            }
            guard !others.isEmpty else { continue }
            let names = others.map { other in
                let verdict = other.verdict.map { ", \($0.title)" } ?? ""
                let label = AnswerLanguage.current.quoted(text.label(other.label))
                return "\(other.id) \(label) (\(other.language)\(verdict))"
            }
            facts.append(Fact(name, .string(names.joined(separator: "; "))))
        }
        if let theme = current.analysis.themes.first(where: { $0.id == cluster.theme }) {
            facts.append(Fact(say("theme"), .string("\(theme.id) \(text.label(theme.label))")))
        }
        facts.append(
            Fact(say("words"), .string(cluster.terms.map(text.label).joined(separator: ", "))))
        return facts
    }

    private func verdict(of cluster: QuestionCluster) -> String {
        guard let verdict = cluster.verdict else { return say("unknown") }
        return cluster.certainty.map { say("\(verdict.title) (\(Counted.percent($0)) sure)") }
            ?? verdict.title
    }

    private func next(_ cluster: QuestionCluster) -> [Block] {
        var steps: [Block] = [
            .next(command: "why \(id)", purpose: say("see how the verdict came about"))
        ]
        if cluster.verdict?.isContentJob == true {
            steps.append(
                .next(command: "draft \(id)", purpose: say("get a first draft of the answer")))
        }
        return steps
    }
}
