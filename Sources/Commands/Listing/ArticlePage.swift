import Gaps
import Reporting
import SupportModel
import Wording

/// One page of the content: what it answers, with which passages, and what it leaves open.
struct ArticlePage {
    private let article: ListedArticle
    private let splits: [SplitAnswer]
    private let byKey: DocumentsByKey
    private let held: HeldWords
    private let text = CustomerText()

    init(of stored: StoredDocument, in current: CurrentAnalysis, content: [StoredDocument]) throws {
        let clusters = current.analysis.clusters
        let byKey = try current.askingFields().byKey()
        let map = ArticleMap(clusters: clusters, content: content) {
            GapRanking.demand(of: $0, among: byKey).total
        }
        let use =
            map.articles.first { $0.document == stored.key }
            ?? ArticleUse(document: stored.key, language: "")
        article = ListedArticle(use, document: stored.document, asking: byKey)
        splits = (use.answered + use.beside).compactMap { SplitAnswer(of: $0.cluster) }
            .filter { split in
                split.parts.contains { $0.evidence.passage.document == stored.key }
            }
        self.byKey = byKey
        held = HeldWords(of: stored.document, language: use.language)
    }

    var report: Report {
        let uses = article.use
        let records =
            uses.answered.map { record($0, role: "answered") }
            + uses.open.map { record($0, role: "open") }
            + uses.beside.map { record($0, role: "beside") }
        return Report(
            blocks: [.heading(heading, level: 1), .paragraph(sentence)]
                + answered + open + beside + split + next,
            data: [
                "schema": "lacuna.article/1", "article": article.record,
                "questions": .array(records),
            ],
            records: records, listed: (uses.answered + uses.open).map(\.cluster.id.description))
    }

    private var heading: String {
        article.title == article.document.id
            ? article.title : "\(article.title) (\(article.document.id))"
    }

    private var sentence: String {
        let (answered, open) = (article.use.answered.count, article.use.open.count)
        guard !article.use.isUnused else {
            return say("No question that comes back has any use for this page.")
        }
        let places = article.demand.places
        return switch (answered, open) {
        case (0, 0): say("This page answers no question that comes back.")
        case (0, _):
            say(
                """
                This page answers no question that comes back; it leaves \(open, "question") open.
                """)
        case (_, 0): say("This page answers \(answered, "question"), asked \(places).")
        default:
            say(
                """
                This page answers \(answered, "question"), asked \(places); it leaves \
                \(open, "more question") open.
                """)
        }
    }

    // MARK: What it answers and leaves open

    private var answered: [Block] {
        guard !article.use.answered.isEmpty else { return [] }
        return [.heading(say("What it answers"), level: 2)]
            + article.use.answered.flatMap { use -> [Block] in
                let sentences = [title(of: use), lacking(use)].compactMap(\.self)
                return [.paragraph(sentences.joined(separator: " "))] + passage(of: use)
            }
    }

    private var open: [Block] {
        guard !article.use.open.isEmpty else { return [] }
        return [.heading(say("What it leaves open"), level: 2)]
            + article.use.open.flatMap { use -> [Block] in
                [.paragraph("\(title(of: use)) \(advice(for: use))")] + passage(of: use)
            }
    }

    private var beside: [Block] {
        guard !article.use.beside.isEmpty else { return [] }
        return [
            .heading(say("What another page answers better"), level: 2),
            .bullets(
                article.use.beside.map { use in
                    let best = use.cluster.coverage?.evidence.first
                    let place = best.map { EvidenceBlocks(text: text).place(of: $0) } ?? ""
                    return "\(title(of: use)) \(say("See \(place)."))"
                }),
        ]
    }

    private var split: [Block] {
        guard !splits.isEmpty else { return [] }
        return [
            .heading(say("One question, several pages"), level: 2),
            .bullets(splits.map(SplitText(text: text).sentence)),
        ]
    }

    private func title(of use: ArticleUse.Use) -> String {
        let demand = GapRanking.demand(of: use.cluster, among: byKey)
        return say(
            "\(use.cluster.id) “\(text.label(use.cluster.label))”, asked \(demand.places).")
    }

    /// Returns the telling words of those who ask that stand nowhere on the page.
    private func missing(_ use: ArticleUse.Use) -> [String] {
        let coverage = use.cluster.coverage
        let lacked =
            use.cluster.verdict == .wrongWords ? coverage?.repliedPage?.missingTerms : nil
        return (lacked ?? coverage?.missingTerms ?? []).filter { !held.holds($0) }
    }

    /// Says which telling words of those who ask the page lacks; nil where it has all.
    private func lacking(_ use: ArticleUse.Use) -> String? {
        let words = missing(use).prefix(3).map(text.label)
        return words.isEmpty
            ? nil : say("Customers also say \(quoted: words); the page does not.")
    }

    /// Says what to do about a question that the page leaves open.
    private func advice(for use: ArticleUse.Use) -> String {
        let onPage = use.cluster.verdict == .wrongWords ? missing(use) : []
        let missing = onPage.isEmpty ? use.cluster.coverage?.missingTerms ?? [] : onPage
        let words = missing.prefix(3).map(text.label)
        switch use.cluster.verdict {
        case .wrongWords:
            return say(
                words.isEmpty
                    ? """
                    No new article is needed, for this page has the answer: say what is asked in \
                    its title or a heading, as customers do.
                    """
                    : """
                    No new article is needed, for this page has the answer: say \(quoted: words) in \
                    its title or a heading, as customers do.
                    """)
        case .stale:
            return say("It is answered, yet people go on asking; check that it still holds.")
        case .conflicting: return say("Another page says something else; make them agree.")
        default:
            return say(
                words.isEmpty
                    ? "Extend this passage; it says nothing of what is asked:"
                    : "Extend this passage; it says nothing of \(quoted: words):")
        }
    }

    private func passage(of use: ArticleUse.Use) -> [Block] {
        use.evidence.map { EvidenceBlocks(text: text).blocks(for: [$0], limit: 1) } ?? []
    }

    // MARK: For programs

    private func record(_ use: ArticleUse.Use, role: String) -> DataValue {
        let demand = GapRanking.demand(of: use.cluster, among: byKey)
        return [
            "id": .string(use.cluster.id.description),
            "question": .string(text.label(use.cluster.label)), "role": .string(role),
            "verdict": DataValue(use.cluster.verdict?.rawValue),
            "gap_score": DataValue(use.cluster.coverage?.gapScore),
            "tickets": .integer(demand.tickets), "reviews": .integer(demand.reviews),
            "searches": .integer(demand.searches),
            "missing_terms": .array(
                (use.cluster.coverage?.missingTerms ?? []).map { .string(text.label($0)) }),
            "missing_on_page": .array(missing(use).map { .string(text.label($0)) }),
            "passage": use.evidence.map(EvidenceBlocks(text: text).record) ?? .null,
        ]
    }

    private var next: [Block] {
        if let gap = article.use.open.first {
            let id = gap.cluster.id
            let why = Block.next(command: "why \(id)", purpose: say("see why it counts as a gap"))
            return [
                gap.cluster.verdict == .wrongWords
                    ? .next(command: "show \(id)", purpose: say("read how customers put it"))
                    : .next(
                        command: "draft \(id)", purpose: say("get sentences to extend it with")),
                why,
            ]
        }
        guard let first = article.use.answered.first else {
            return [.next(command: "articles --unused", purpose: say("see other pages like it"))]
        }
        return [
            .next(command: "show \(first.cluster.id)", purpose: say("read what customers write")),
            .next(command: "articles", purpose: say("see the other pages")),
        ]
    }
}
