import Gaps
import Reporting
import SupportModel
import Wording

/// The list of pages: what is asked of each, answers that are split, pages that nobody asks for.
struct ArticleList {
    /// So many split answers and unused pages are named in the list of all pages.
    private static let namedCount = 5

    /// The most asked first.
    let articles: [ListedArticle]
    /// The most asked question first.
    let splits: [SplitAnswer]
    let askedLanguages: Set<String>
    /// Whether only pages that nobody asks for are wanted.
    let onlyUnused: Bool
    let top: Int?
    private let text = CustomerText()

    init(
        articles: [ListedArticle], splits: [SplitAnswer], askedLanguages: Set<String>,
        onlyUnused: Bool, top: Int?
    ) {
        self.articles = articles
        self.splits = splits.enumerated().sorted {
            ($1.element.size, $0.offset) < ($0.element.size, $1.offset)
        }.map(\.element)
        self.askedLanguages = askedLanguages
        self.onlyUnused = onlyUnused
        self.top = top
    }

    private var unused: [ListedArticle] { articles.filter(\.use.isUnused) }
    private var used: [ListedArticle] { articles.filter { !$0.use.isUnused } }

    /// Returns the list.
    /// - Parameters:
    ///   - instead: What to say where pages or questions are missing.
    ///   - caution: A warning where the list rests on few documents.
    func report(insteadOf instead: [Block]?, caution: [Block]) -> Report {
        let wanted = onlyUnused ? unused : articles
        let records = wanted.prefix(top ?? .max).map(\.record)
        return Report(
            blocks: instead ?? (onlyUnused ? unusedBlocks : blocks(caution)),
            data: [
                "schema": "lacuna.articles/1", "total": .integer(articles.count),
                "unused": .integer(unused.count), "articles": .array(records),
                "split_answers": .array(onlyUnused ? [] : splits.map(record)),
            ],
            records: records, listed: listed)
    }

    /// The questions that the rows begin with.
    private var listed: [String] {
        guard !onlyUnused else { return [] }
        return used.prefix(top ?? .max).compactMap {
            ($0.use.answered.first ?? $0.use.open.first ?? $0.use.beside.first)?
                .cluster.id.description
        }
    }

    private func blocks(_ caution: [Block]) -> [Block] {
        guard !articles.isEmpty else { return nothing }
        let answering = articles.count { !$0.use.answered.isEmpty }
        let asked = articles.reduce(0) { $0 + $1.demand.total }
        var sentences = [
            say(
                """
                \(answering) of \(articles.count, "page") \
                \(agreeing: answering, "answers", "answer") questions that come back, \
                asked \(asked, "time").
                """)
        ]
        if !unused.isEmpty { sentences.append(say("Nobody asks for \(unused.count, "page").")) }
        let shown = Array(used.prefix(top ?? .max))
        if shown.count < used.count { sentences.append(say("The first \(shown.count):")) }
        var blocks: [Block] = [.paragraph(sentences.joined(separator: " "))] + caution
        if !shown.isEmpty { blocks.append(.table(ArticleTable().table(of: shown))) }
        blocks += splitBlocks + unusedNames
        if let first = shown.first {
            blocks.append(
                .next(
                    command: "articles \(ShellWord.quoted(first.document.id))",
                    purpose: say("see what customers ask of the first page")))
        }
        return blocks + [.next(command: "gaps", purpose: say("see what no page answers"))]
    }

    private var nothing: [Block] {
        [
            .paragraph(say("No page fits these flags.")),
            .next(command: "articles", purpose: say("see all pages")),
        ]
    }

    // MARK: Split answers

    private var splitBlocks: [Block] {
        guard !splits.isEmpty else { return [] }
        let rest = splits.count - Self.namedCount
        let more =
            rest > 0
            ? [Block.paragraph(say("And \(rest) more (--format json has all)."))] : []
        return [
            .heading(say("One question, several pages"), level: 2),
            .bullets(splits.prefix(Self.namedCount).map { SplitText(text: text).sentence(on: $0) }),
        ] + more
    }

    private func record(_ split: SplitAnswer) -> DataValue {
        [
            "question": .string(split.cluster.id.description),
            "label": .string(text.label(split.cluster.label)),
            "divided": .bool(split.isDivided),
            "pages": .array(
                split.parts.map { part in
                    [
                        "article": .string(part.evidence.contentID),
                        "similarity": .number(part.evidence.similarity),
                        "words": .array(part.words.map { .string(text.label($0)) }),
                    ]
                }),
        ]
    }

    // MARK: Pages that nobody asks for

    private var unusedNames: [Block] {
        guard !unused.isEmpty else { return [] }
        let names = unused.prefix(Self.namedCount).map { "\($0.title) (\($0.document.id))" }
        let rest = unused.count - names.count
        return [
            .heading(say("Pages that nobody asks for"), level: 2),
            .bullets(names + (rest > 0 ? [say("and \(rest) more")] : [])),
            .next(
                command: "articles --unused", purpose: say("see all pages that nobody asks for")),
        ]
    }

    private var unusedBlocks: [Block] {
        guard !articles.isEmpty else { return nothing }
        guard !unused.isEmpty else {
            return [
                .paragraph(
                    say(
                        """
                        Every one of \(articles.count, "page") is of use for a question that comes \
                        back.
                        """)),
                .next(command: "articles", purpose: say("see what each answers")),
            ]
        }
        let shown = Array(unused.prefix(top ?? .max))
        var sentences = [
            say(
                """
                No question that comes back has any use for \(unused.count) of \
                \(articles.count, "page"). Each may be unneeded, or it may not be found because \
                customers use other words.
                """)
        ]
        if shown.count < unused.count { sentences.append(say("The first \(shown.count):")) }
        return [
            .paragraph(sentences.joined(separator: " ")),
            .table(ArticleTable().unusedTable(of: shown, askedLanguages: askedLanguages)),
            .next(command: "lexicon", purpose: say("see which other words customers use")),
            .next(command: "articles", purpose: say("see what the other pages answer")),
        ]
    }
}

extension SplitAnswer {
    fileprivate var size: Int { cluster.members.count + cluster.secondaryMembers.count }
}
