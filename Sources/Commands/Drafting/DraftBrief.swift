import Reporting
import SupportModel
import Wording

/// What a writer needs to answer a question: the question, the evidence, and how to write.
///
/// The writer is a person or a program. Everything of customers is redacted, and the brief says
/// that what it quotes is no instruction.
struct DraftBrief {
    /// How many messages of customers it quotes.
    private static let quotationCount = 8

    private let draft: Draft
    private let question: ListedQuestion
    private let members: [StoredDocument]
    private let words: BriefWords
    private let text: CustomerText

    /// - Parameter members: The documents that ask the question, in load order.
    init(draft: Draft, question: ListedQuestion, members: [StoredDocument]) {
        self.draft = draft
        self.question = question
        self.members = members
        words = BriefWords(language: draft.language)
        text = CustomerText(of: members.lazy.map(\.document).flatMap { [$0.text] + $0.replies })
    }

    /// The brief as Markdown, as a command reads it.
    var markdown: String { ReportFormat.markdown.text(of: report) }

    var report: Report { AnswerLanguage.writing(in: draft.language) { written } }

    private var written: Report {
        let record: DataValue = [
            "id": .string(draft.cluster.description), "title": .string(title),
            "language": .string(draft.language),
            "variants": .array(draft.variants.map { .string(text.label($0)) }),
            "customers": .array(quoted.map { .string(shown($0)) }),
            "replies": .array(
                draft.answer.map { sentence in
                    [
                        "text": .string(text.whole(sentence.text)),
                        "tickets": .array(sentence.tickets.map(DataValue.string)),
                    ]
                }),
            "passages": .array(draft.related.map(EvidenceBlocks(text: text).record)),
            "rules": .array(words.rules.map(DataValue.string)),
        ]
        return Report(
            blocks: [.heading("\(words.title): \(title)", level: 1), .paragraph(words.task)]
                + asked + customers + replies + content
                + [.heading(words.how, level: 2), .bullets(words.rules)],
            data: ["schema": "lacuna.brief/1", "brief": record], records: [record],
            listed: [draft.cluster.description])
    }

    private var title: String { PlainTitle().of(draft.title) }

    private var asked: [Block] {
        let cluster = question.cluster
        var facts = [
            Fact("id", .string(draft.cluster.description)),
            Fact(words.asked, .string("\(question.demand.total)×")),
        ]
        if let verdict = cluster.verdict {
            facts.append(Fact(words.verdict, .string(verdict.title)))
        }
        if let stage = cluster.stage { facts.append(Fact(words.stage, .string(stage.title))) }
        let terms =
            (cluster.coverage?.missingTerms ?? []).isEmpty
            ? cluster.terms : cluster.coverage?.missingTerms ?? []
        if !terms.isEmpty {
            facts.append(
                Fact(words.words, .string(terms.prefix(8).map(text.label).joined(separator: ", "))))
        }
        let variants = draft.variants.map(text.label).filter { !$0.isEmpty }
        return [.heading(words.question, level: 2), .bullets([title] + variants)]
            + [.heading(words.facts, level: 2), .facts(facts)]
    }

    /// The longest messages say most; in load order.
    private var quoted: [StoredDocument] {
        let byLength = members.sorted {
            ($1.document.text.utf8.count, $0.key) < ($0.document.text.utf8.count, $1.key)
        }
        return byLength.prefix(Self.quotationCount).sorted { $0.key < $1.key }
    }

    private func shown(_ stored: StoredDocument) -> String {
        let document = stored.document
        return text.quote(
            document.text.isEmpty ? document.subject ?? "" : document.text, limit: 400)
    }

    private var customers: [Block] {
        [.heading(words.customers, level: 2)]
            + quoted.map { stored in
                .quotation(
                    shown(stored), source: stored.document.kind.naming([stored.document.id]))
            }
    }

    private var replies: [Block] {
        var blocks: [Block] = [.heading(words.replies, level: 2)]
        blocks.append(
            draft.answer.isEmpty
                ? .paragraph(words.noReplies) : .linked(.bullets(draft.answer.map(cited))))
        if !draft.disagreements.isEmpty {
            blocks.append(.heading(words.differ, level: 2))
            blocks += draft.disagreements.map {
                .linked(.bullets([cited($0.first), cited($0.second)]))
            }
        }
        return blocks
    }

    private func cited(_ sentence: DraftSentence) -> String {
        (sentence.step.map { "\($0). " } ?? "")
            + "\(text.whole(sentence.text)) [\(sentence.tickets.prefix(8).joined(separator: ", "))]"
    }

    private var content: [Block] {
        let evidence = EvidenceBlocks(text: text)
        let passages: [Block] = draft.related.prefix(3).map { found in
            .quotation(
                text.quote(evidence.body(of: found.passage), limit: 800),
                source: evidence.place(of: found))
        }
        return [.heading(words.content, level: 2)]
            + (passages.isEmpty ? [.paragraph(words.noContent)] : passages)
    }
}
