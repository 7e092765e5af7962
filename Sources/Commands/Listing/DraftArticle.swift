import Reporting
import SupportModel

/// A draft as an article to edit: front matter, question, answer, what to check.
struct DraftArticle {
    var draft: Draft
    var cluster: QuestionCluster
    private let text = CustomerText()

    init(draft: Draft, cluster: QuestionCluster) {
        self.draft = draft
        self.cluster = cluster
    }

    var report: Report {
        Report(
            blocks: [.frontMatter(frontMatter), .heading(title, level: 1)]
                + answer + disagreements + outline + variants + related + sources,
            data: ["schema": "lacuna.draft/1", "draft": record], records: [record],
            listed: [draft.cluster.description])
    }

    private var title: String { text.label(draft.title) }

    private var frontMatter: [Fact] {
        var facts = [
            Fact("title", .string(title)), Fact("question", .string(draft.cluster.description)),
            Fact("language", .string(draft.language)), Fact("status", "draft"),
        ]
        if let stage = draft.stage { facts.append(Fact("journey-stage", .string(stage.rawValue))) }
        return facts
    }

    private var answer: [Block] {
        guard !draft.answer.isEmpty else { return [] }
        return [.heading("Answer", level: 2)]
            + draft.answer.map { .paragraph("\($0.text) [\(tickets($0.tickets))]") }
    }

    private var disagreements: [Block] {
        guard !draft.disagreements.isEmpty else { return [] }
        return [.heading("TO VERIFY", level: 2), .paragraph("Replies say different things:")]
            + draft.disagreements.map { pair in
                .bullets([
                    "\(pair.first.text) [\(tickets(pair.first.tickets))]",
                    "\(pair.second.text) [\(tickets(pair.second.tickets))]",
                ])
            }
    }

    private var outline: [Block] {
        guard !draft.outline.isEmpty else { return [] }
        return [
            .heading("What the article must answer", level: 2), .bullets(draft.outline),
        ]
    }

    private var variants: [Block] {
        guard !draft.variants.isEmpty else { return [] }
        return [
            .heading("How customers ask it", level: 2), .bullets(draft.variants.map(text.label)),
        ]
    }

    private var related: [Block] {
        guard !draft.related.isEmpty else { return [] }
        let evidence = EvidenceBlocks(text: text)
        return [
            .heading("Related articles", level: 2),
            .bullets(
                draft.related.map { found in
                    evidence.place(of: found) + (found.url.map { ": \($0)" } ?? "")
                }),
        ]
    }

    private var sources: [Block] {
        let count = cluster.members.count
        let rests =
            draft.sources.isEmpty
            ? "No reply of an agent answers it yet."
            : "The answer rests on \(tickets(draft.sources))."
        return [
            .heading("Where this comes from", level: 2),
            .paragraph(
                "\(Counted.count(count, "document")) \(Counted.verb(count, "asks", "ask")) it. \(rests)"
            ),
        ]
    }

    /// At most eight ids; a popular question has hundreds.
    private func tickets(_ ids: [String]) -> String {
        let rest = ids.count - 8
        return (ids.count == 1 ? "ticket " : "tickets ") + ids.prefix(8).joined(separator: ", ")
            + (rest > 0 ? " and \(Counted.grouped(rest)) more" : "")
    }

    private var record: DataValue {
        func sentence(_ sentence: DraftSentence) -> DataValue {
            [
                "text": .string(sentence.text),
                "tickets": .array(sentence.tickets.map(DataValue.string)),
            ]
        }
        return [
            "id": .string(draft.cluster.description), "title": .string(title),
            "language": .string(draft.language), "stage": DataValue(draft.stage?.rawValue),
            "variants": .array(draft.variants.map { .string(text.label($0)) }),
            "answer": .array(draft.answer.map(sentence)),
            "to_verify": .array(
                draft.disagreements.map { .array([sentence($0.first), sentence($0.second)]) }),
            "outline": .array(draft.outline.map(DataValue.string)),
            "related": .array(draft.related.map { .string($0.contentID) }),
            "sources": .array(draft.sources.map(DataValue.string)),
        ]
    }
}
