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
        let cluster = try current.cluster(id)
        let text = CustomerText()
        let evidence = EvidenceBlocks(text: text)
        let sentences = VerdictExplanation(of: cluster).sentences
        var blocks: [Block] = [
            .heading("\(id) \(text.label(cluster.label))", level: 1),
            .paragraph(verdictSentence(cluster)),
        ]
        if cluster.coverage != nil {
            blocks.append(.bullets(sentences))
            blocks += evidence.blocks(for: cluster)
        }
        blocks += next(cluster)
        let record = self.record(cluster, sentences: sentences, text: text)
        return Report(
            blocks: blocks,
            data: [
                "schema": "lacuna.why/1", "verdict": record,
                "evidence": .array(cluster.coverage?.evidence.map(evidence.record) ?? []),
            ],
            records: [record], listed: [id.description])
    }

    private func verdictSentence(_ cluster: QuestionCluster) -> String {
        guard let verdict = cluster.verdict else {
            return "No content is loaded, so nothing can be said about \(id) yet."
        }
        let sure = cluster.certainty.map { ", \(Counted.percent($0)) sure" } ?? ""
        return "\(id) is \(verdict.isContentJob ? "a" : "no") gap (\(verdict.title)\(sure)): "
            + "\(verdict.meaning)."
    }

    private func record(
        _ cluster: QuestionCluster, sentences: [String], text: CustomerText
    ) -> DataValue {
        let coverage = cluster.coverage
        func words(_ terms: [String]?) -> DataValue {
            .array((terms ?? []).map { .string(text.label($0)) })
        }
        return [
            "id": .string(id.description), "question": .string(text.label(cluster.label)),
            "verdict": DataValue(cluster.verdict?.rawValue),
            "gap_score": DataValue(coverage?.gapScore),
            "similarity": DataValue(coverage?.similarity),
            "threshold": DataValue(coverage?.threshold),
            "matched_terms": words(coverage?.matchedTerms),
            "missing_terms": words(coverage?.missingTerms),
            "best_passage": DataValue(coverage?.evidence.first?.contentID),
            "reasons": .array(sentences.map(DataValue.string)),
        ]
    }

    private func next(_ cluster: QuestionCluster) -> [Block] {
        switch cluster.verdict {
        case nil:
            [.next(command: "load help-centre/ --as content", purpose: "bring in your content")]
        case .some(let verdict) where verdict.isContentJob:
            [
                .next(command: "draft \(id)", purpose: "get a first draft of the answer"),
                .next(
                    command: "mark \(id) dismissed --reason TEXT", purpose: "take it off the list"),
            ]
        case .some:
            [.next(command: "show \(id)", purpose: "read what customers write")]
        }
    }
}
