import Cleaning
import Foundation
import Gaps
import Reporting
import SupportModel
import Wording

/// A draft as an article to paste and edit: front matter, question, answer, what to check.
struct DraftArticle {
    private let draft: Draft
    private let standing: ArticleStanding
    private let askers: [String]
    private let kinds: [String: DocumentKind]
    private let words: DraftWords
    private let facts: DraftFactTable
    private let text = CustomerText()
    /// So many sentences of an answer in another language are shown.
    private static let foreignCount = 6

    /// - Parameters:
    ///   - standing: How the work on it stands.
    ///   - members: The documents that ask the question.
    ///   - timeZone: In which days begin.
    init(
        draft: Draft, standing: ArticleStanding, members: [StoredDocument],
        timeZone: TimeZone = .gmt
    ) {
        self.draft = draft
        self.standing = standing
        askers = members.map(\.document.id)
        kinds = Dictionary(
            members.map { ($0.document.id, $0.document.kind) },
            uniquingKeysWith: { first, _ in first })
        words = DraftWords(language: draft.language)
        facts = DraftFactTable(facts: draft.facts, words: words.factColumns, timeZone: timeZone)
    }

    var report: Report {
        AnswerLanguage.writing(in: draft.language) {
            Report(
                blocks: [.frontMatter(frontMatter), .heading(title, level: 1)]
                    + lead + answer + toVerify + elsewhere + outline + variants + whoAsks + related,
                data: ["schema": "lacuna.draft/1", "draft": record], records: [record],
                listed: [draft.cluster.description])
        }
    }

    /// The draft as Markdown.
    var markdown: String { ReportFormat.markdown.text(of: report) }

    private var title: String { PlainTitle().of(draft.title) }

    /// What a content system or an editor wants to know beside the text; nothing empty.
    var frontMatter: [Fact] {
        var facts = [
            Fact("id", .string(draft.cluster.description)), Fact("title", .string(title)),
            Fact("language", .string(draft.language)),
        ]
        if let stage = draft.stage { facts.append(Fact("stage", .string(stage.rawValue))) }
        facts += standing.facts
        let pages = draft.pages.map(\.contentID)
        if !pages.isEmpty { facts.append(Fact("related", .array(pages.map(DataValue.string)))) }
        for (name, ids) in sources {
            facts.append(Fact(name, .array(ids.map(DataValue.string))))
        }
        return facts
    }

    /// The ids that the draft rests on, by kind, as `source-tickets` and `source-reviews`.
    ///
    /// Where no reply answers, it rests on those who ask.
    private var sources: [(String, [String])] {
        [DocumentKind.ticket, .review, .search].compactMap { kind in
            let ids = (draft.sources.isEmpty ? Array(askers.prefix(20)) : draft.sources)
                .filter { (kinds[$0] ?? .ticket) == kind }
            return ids.isEmpty ? nil : ("source-\(kind.plural)", ids)
        }
    }

    private var lead: [Block] {
        let shown = draft.lead.map(PlainTitle().of).filter { !$0.isEmpty }
        return shown.isEmpty ? [] : [.paragraph(words.lead(shown))]
    }

    private var answer: [Block] {
        var blocks: [Block] = []
        var rest = draft.answer[...]
        while let first = rest.first {
            let steps = rest.prefix { $0.step != nil }
            if steps.isEmpty {
                blocks += [.linked(.paragraph(whole(first))), .remark(source(of: [first]))]
                rest = rest.dropFirst()
            } else {
                blocks += DraftSteps(steps).lists.flatMap(list)
                rest = rest.dropFirst(steps.count)
            }
        }
        return blocks
    }

    /// Steps as a list, with where each comes from and which are missing.
    private func list(_ list: DraftSteps.List) -> [Block] {
        let items = list.steps.map { $0.sentences.map(whole).joined(separator: " ") }
        let sources = list.steps.map { source(of: $0.sentences) }
        let isOne = Set(sources).count == 1
        let named =
            isOne
            ? sources[0]
            : sources.enumerated().map { "\($0.offset + 1): \($0.element)" }
                .joined(separator: "; ")
        let missing = list.missing.map(String.init).joined(separator: ", ")
        return [
            .linked(items.count == 1 ? .paragraph(items[0]) : .numbered(items)),
            .remark(named + (missing.isEmpty ? "" : "; " + words.missing(steps: missing))),
        ]
    }

    /// The tickets of sentences, with what an editor must put in.
    private func source(of sentences: [DraftSentence]) -> String {
        var tickets: [String] = []
        for ticket in sentences.flatMap(\.tickets) where !tickets.contains(ticket) {
            tickets.append(ticket)
        }
        let isTakenOut = sentences.contains { leavesMark(in: whole($0)) }
        return ids(tickets) + (isTakenOut ? "; \(words.takenOut)" : "")
    }

    /// Whether a mark stands in the place of a customer's datum or figure.
    private func leavesMark(in sentence: String) -> Bool {
        Redactor.leavesMark(in: sentence) || VaryingFigures.leavesMark(in: sentence)
    }

    /// A sentence with a capital letter at its beginning, whatever the agent wrote.
    private func whole(_ sentence: DraftSentence) -> String {
        let words = text.whole(sentence.text)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// What an editor must look into before it can be published.
    private var toVerify: [Block] {
        var blocks: [Block] = []
        if case .isAll(let replies) = draft.standardText {
            blocks.append(.paragraph(words.sameText(replies)))
        }
        if !draft.disagreements.isEmpty {
            blocks.append(.paragraph(words.repliesDiffer))
            blocks += draft.disagreements.map {
                .linked(.bullets([cited($0.first), cited($0.second)]))
            }
        }
        if let differ = draft.contradiction {
            blocks += [
                .paragraph(words.pagesDiffer),
                .bullets(
                    [differ.first, differ.second].map {
                        "\(text.whole($0.sentence)) [\($0.contentID)]"
                    }),
            ]
        }
        if !draft.singleCases.isEmpty {
            blocks += [
                .paragraph(words.singleCases), .linked(.bullets(draft.singleCases.map(cited))),
            ]
        }
        return blocks.isEmpty ? [] : [.heading(words.toVerify, level: 2)] + blocks
    }

    /// What agents answered in other languages, for whoever writes this one.
    private var elsewhere: [Block] {
        guard !draft.foreignAnswers.isEmpty else { return [] }
        return [
            .heading(words.elsewhere, level: 2), .paragraph(words.translate),
        ]
            + draft.foreignAnswers.map { answer in
                .linked(.bullets(answer.sentences.prefix(Self.foreignCount).map(cited)))
            }
    }

    /// A sentence with the documents that it comes from.
    private func cited(_ sentence: DraftSentence) -> String {
        "\(whole(sentence)) [\(ids(sentence.tickets))]"
    }

    private var whoAsks: [Block] {
        facts.table.map { [.heading(words.facts, level: 2), .table($0)] } ?? []
    }

    private var outline: [Block] {
        guard !draft.outline.isEmpty else { return [] }
        let isUnanswered = draft.singleCases.isEmpty && draft.foreignAnswers.isEmpty
        return [.heading(words.mustAnswer, level: 2)]
            + (isUnanswered ? [.paragraph("\(words.toVerify): \(whyUnanswered)")] : [])
            + [.bullets(draft.outline.map(text.label))]
    }

    private var whyUnanswered: String {
        guard case .saysNothing(let replies) = draft.standardText else { return words.noReply }
        return words.saysNothing(replies)
    }

    private var variants: [Block] {
        // An outline names them already.
        let shown = draft.variants.map(text.label).filter {
            !$0.isEmpty && !draft.outline.map(text.label).contains($0)
        }
        return shown.isEmpty ? [] : [.heading(words.variants, level: 2), .bullets(shown)]
    }

    private var related: [Block] {
        guard !draft.pages.isEmpty else { return [] }
        let links = draft.pages.map { page in
            let title = text.label(page.title)
            return Link(
                title.isEmpty ? page.contentID : title, place: page.contentID, address: page.url)
        }
        return [.heading(words.related, level: 2), .links(links)]
    }

    /// At most eight ids, with their kinds; a popular question has hundreds.
    private func ids(_ ids: [String]) -> String {
        let rest = ids.count - 8
        let named = [DocumentKind.ticket, .review, .search].compactMap { kind -> String? in
            let those = ids.prefix(8).filter { (kinds[$0] ?? .ticket) == kind }
            return those.isEmpty ? nil : kind.naming(those)
        }.joined(separator: "; ")
        return rest > 0 ? say("\(named) and \(rest) more") : named
    }

    private var standardText: DataValue {
        switch draft.standardText {
        case .saysNothing(let replies): ["says": "nothing", "replies": .integer(replies)]
        case .isAll(let replies): ["says": "all", "replies": .integer(replies)]
        case nil: .null
        }
    }

    private var record: DataValue {
        func sentence(_ sentence: DraftSentence) -> DataValue {
            [
                "text": .string(sentence.text),
                "tickets": .array(sentence.tickets.map(DataValue.string)),
                "step": sentence.step.map(DataValue.integer) ?? .null,
            ]
        }
        return [
            "id": .string(draft.cluster.description), "title": .string(title),
            "language": .string(draft.language), "stage": DataValue(draft.stage?.rawValue),
            "state": .string(standing.state.rawValue), "owner": DataValue(standing.owner),
            "due": DataValue(standing.due?.description),
            "lead": .array(draft.lead.map { .string(text.label($0)) }),
            "variants": .array(draft.variants.map { .string(text.label($0)) }),
            "answer": .array(draft.answer.map(sentence)),
            "single_cases": .array(draft.singleCases.map(sentence)),
            "other_languages": .array(
                draft.foreignAnswers.map { answer in
                    [
                        "id": .string(answer.cluster.description),
                        "language": .string(answer.language),
                        "answer": .array(answer.sentences.map(sentence)),
                    ]
                }),
            "to_verify": .array(
                draft.disagreements.map { .array([sentence($0.first), sentence($0.second)]) }),
            "pages_differ": draft.contradiction.map { differ in
                .array(
                    [differ.first, differ.second].map {
                        ["text": .string($0.sentence), "page": .string($0.contentID)]
                    })
            } ?? .null,
            "standard_text": standardText,
            "outline": .array(draft.outline.map(DataValue.string)),
            "facts": facts.record,
            "related": .array(draft.pages.map { .string($0.contentID) }),
            "sources": .array(draft.sources.map(DataValue.string)),
        ]
    }
}
