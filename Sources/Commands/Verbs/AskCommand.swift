package import ArgumentParser
import Gaps
package import Reporting
import Store
import SupportModel
import Wording

/// Is the customer: what would this question find in today's content.
package struct AskCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Be the customer: what would this question find today?",
        discussion: """
            lacuna ask "how do I reset the filter light?"
            lacuna ask "gdzie jest moja paczka"
            lacuna ask --queries questions.jsonl --format jsonl
            """)

    /// From this similarity on the nearest question is called the same.
    private static let likeness = 0.3

    @Argument(help: "What a customer would type.")
    var text: [String] = []

    @Option(
        help: ArgumentHelp(
            "Asks each line of a file: {\"id\": …, \"text\": …}.", valueName: "file"),
        completion: .file())
    var queries: String?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        let isEmpty = text.allSatisfy { $0.allSatisfy(\.isWhitespace) }
        guard queries == nil || isEmpty else {
            throw ValidationError(say("ask one question or a file of them, not both"))
        }
        guard queries != nil || !isEmpty else {
            throw ValidationError(say("ask something: lacuna ask \"how do I …\""))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        if let queries {
            let file = try QueryFile(at: queries)
            let searcher = try answerer(in: context).searcher
            for problem in file.problems { context.remark(problem) }
            if !file.problems.isEmpty { context.noteRejections() }
            return try QueryAnswers(file.queries) { query in
                try context.checkInterruption()
                return searcher.ranking(for: query)
            }.report
        }
        let question = text.joined(separator: " ")
        let answerer = try answerer(in: context)
        let answer = answerer.searcher.answer(to: question)
        let text = CustomerText()
        let evidence = EvidenceBlocks(text: text)
        let cluster = answer.cluster.flatMap { answerer.clusters[$0] }
        var blocks: [Block] = [.paragraph(sentence(answer))]
        if !answer.evidence.isEmpty { blocks += evidence.blocks(for: answer.evidence) }
        blocks.append(.paragraph(belonging(answer, cluster, text: text)))
        blocks.append(next(answer))
        let record: DataValue = [
            "question": .string(question), "gap_score": DataValue(answer.gapScore),
            "threshold": .number(answer.threshold),
            "cluster": DataValue(answer.cluster?.description),
            "cluster_similarity": .number(answer.clusterSimilarity),
            "best_passage": DataValue(answer.evidence.first?.contentID),
        ]
        return Report(
            blocks: blocks,
            data: [
                "schema": "lacuna.answer/1", "answer": record,
                "evidence": .array(answer.evidence.map(evidence.record)),
            ],
            records: [record], listed: cluster.map { [$0.id.description] } ?? [])
    }

    /// Returns what answers questions about the workspace as it is now.
    private func answerer(in context: CommandContext) throws -> SessionMemory.Answerer {
        let workspace = try context.workspace(for: .reading)
        let key = [
            workspace.path, try workspace.contentRevision(), try context.grain().rawValue,
        ]
        return try context.memory.answerer(for: key) {
            let current = try AnalysisCache().current(in: context)
            let content = try current.contentDocuments()
            let kept = try current.model().flatMap { try? CollectionModel($0) }
            let searcher =
                try kept.flatMap { ContentSearcher($0, content: content) }
                ?? ContentSearcher(
                    CollectionModel(
                        of: (current.askingDocuments() + content).sorted { $0.key < $1.key },
                        clusters: current.analysis.clusters), content: content)
            guard let searcher else {
                throw WorkspaceError.damaged(
                    path: workspace.path, detail: say("what the analysis learnt cannot be read"))
            }
            return SessionMemory.Answerer(
                key: key, searcher: searcher,
                clusters: current.analysis.clustersByID)
        }
    }

    private func sentence(_ answer: CustomerAnswer) -> String {
        guard let score = answer.gapScore else {
            return say("No content is loaded, so a customer would find nothing.")
        }
        let sure = Counted.percent(max(score, 1 - score))
        guard let best = answer.evidence.first else {
            return say("A customer would find nothing: no page shares a word with the question.")
        }
        guard score < 0.5 else {
            return say(
                "A customer would probably find no answer (\(sure) sure). The nearest passages:")
        }
        let place = EvidenceBlocks(text: CustomerText()).place(of: best)
        return say("A customer would probably find the answer (\(sure) sure) in \(place).")
    }

    private func belonging(
        _ answer: CustomerAnswer, _ cluster: QuestionCluster?, text: CustomerText
    ) -> String {
        guard let cluster else { return say("No question that comes back is like it.") }
        let (id, label) = (cluster.id, text.label(cluster.label))
        let count = cluster.members.count + cluster.secondaryMembers.count
        let asked = asked(count)
        return answer.clusterSimilarity >= Self.likeness
            ? say("Other customers ask it too: \(id) “\(label)”, \(asked).")
            : say(
                """
                No question that comes back is much like it; the nearest is \(id) “\(label)”, \
                \(asked).
                """)
    }

    private func asked(_ count: Int) -> Message {
        count == 1 ? "asked once" : "asked \(count) times"
    }

    private func next(_ answer: CustomerAnswer) -> Block {
        if let id = answer.cluster {
            return .next(
                command: "why \(id)", purpose: say("see what the content says about that question"))
        }
        return answer.gapScore == nil
            ? .next(
                command: "load help-centre/ --as content", purpose: say("bring in your content"))
            : .next(command: "gaps", purpose: say("see what the content does not answer"))
    }
}
