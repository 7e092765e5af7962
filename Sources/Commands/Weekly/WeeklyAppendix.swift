import Reporting
import SupportModel
import Wording

/// What stands at the end of the report: pages, words, where the data came from, and how all is
/// counted.
struct WeeklyAppendix {
    let report: WeeklyReport

    init(_ report: WeeklyReport) { self.report = report }

    private static let limit = 20

    var blocks: [Block] { articleBlocks + wordBlocks + originBlocks + definitionBlocks }

    // MARK: Pages

    private var articleBlocks: [Block] {
        let articles = report.sources.articles
        guard !articles.isEmpty else { return [] }
        let used = articles.filter { !$0.use.isUnused }
        let unused = articles.filter(\.use.isUnused)
        let answering = articles.count { !$0.use.answered.isEmpty }
        var blocks: [Block] = [
            .heading(say("Your pages"), level: 2),
            .paragraph(
                say(
                    """
                    \(answering) of \(articles.count, "page") \
                    \(agreeing: answering, "answers", "answer") questions that come back; no \
                    question that comes back has any use for \(unused.count).
                    """)),
        ]
        if !used.isEmpty {
            let shown = Array(used.prefix(Self.limit))
            blocks += [.table(ArticleTable().table(of: shown))]
            blocks += report.more(used.count - shown.count)
        }
        guard !unused.isEmpty else { return blocks }
        let shown = Array(unused.prefix(Self.limit))
        let languages = Set(report.view.analysis.clusters.map(\.language))
        return blocks + [
            .heading(say("Pages that nobody asks for"), level: 3),
            .table(ArticleTable().unusedTable(of: shown, askedLanguages: languages)),
        ] + report.more(unused.count - shown.count)
    }

    // MARK: Words

    private var wordBlocks: [Block] {
        let pairs = report.sources.words
        guard !pairs.isEmpty else { return [] }
        let text = report.text
        return [
            .heading(say("Customers' words"), level: 2),
            .paragraph(
                say(
                    "Of the questions that were asked in this time: what your pages call otherwise."
                )
            ),
            .table(
                Table(
                    columns: [
                        .init(say("Customers say")), .init(say("Your pages say")),
                        .init(say("Language")), .init(say("Written by"), alignment: .trailing),
                        .init(say("Question")),
                    ],
                    rows: pairs.prefix(Self.limit).map { pair in
                        [
                            text.label(pair.customerWord), text.label(pair.contentWord),
                            pair.language, Counted.grouped(pair.documents),
                            pair.clusters.map(\.description).joined(separator: ", "),
                        ]
                    })),
        ] + report.more(pairs.count - Self.limit)
    }

    // MARK: Where the data came from

    /// The files that the documents of the period stand in, with how many of each kind; without
    /// the folders that all are in, which say more of a machine than of the data.
    var origins: [(file: String, kind: DocumentKind, count: Int)] {
        var counts: [String: [DocumentKind: Int]] = [:]
        for document in (report.trends.documents.last ?? []).lazy.map(\.document) {
            counts[document.location.file, default: [:]][document.kind, default: 0] += 1
        }
        let common = Self.commonFolders(of: Array(counts.keys))
        return counts.flatMap { file, kinds in
            let path = file.split(separator: "/").dropFirst(common).joined(separator: "/")
            return kinds.map { (file: path, kind: $0.key, count: $0.value) }
        }.sorted { ($1.count, $0.file, $0.kind.rawValue) < ($0.count, $1.file, $1.kind.rawValue) }
    }

    /// Returns how many folders all paths begin with.
    private static func commonFolders(of files: [String]) -> Int {
        let paths = files.map { Array($0.split(separator: "/").dropLast()) }
        guard var common = paths.first else { return 0 }
        for path in paths.dropFirst() {
            common = Array(zip(common, path).prefix { $0 == $1 }.map(\.0))
        }
        return common.count
    }

    private var originBlocks: [Block] {
        let origins = origins
        guard !origins.isEmpty else { return [] }
        return [
            .heading(say("Where it came from"), level: 2),
            .table(
                Table(
                    columns: [
                        .init(say("File"), isFlexible: true), .init(say("Kind")),
                        .init(report.words.this, alignment: .trailing),
                    ],
                    rows: origins.prefix(Self.limit).map {
                        [report.text.whole($0.file), $0.kind.title, Counted.grouped($0.count)]
                    })),
        ] + report.more(origins.count - Self.limit)
    }

    // MARK: How it is counted

    private var definitionBlocks: [Block] {
        [
            .heading(say("How it is counted"), level: 2),
            .facts(
                report.figures.map {
                    Fact(say($0.subject.name), .string(say($0.subject.definition)))
                } + [
                    Fact(
                        say("A gap"),
                        .string(
                            say(
                                """
                                a question that comes back, that the content does not answer, or \
                                not so that customers find it, and that nobody published, closed \
                                or dismissed
                                """))),
                    Fact(
                        say("Sure"),
                        .string(say("how likely the verdict is right, by what the texts say"))),
                    Fact(
                        say("New, sudden, growing, falling"),
                        .string(
                            say(
                                """
                                the count of the time against up to eight times before (Fisher's \
                                exact test), and a question's part over eighteen (Cochran and \
                                Armitage), with more allowance where counts vary more than by \
                                chance, and corrected for many questions (Benjamini and Hochberg)
                                """))),
                ]),
        ]
    }
}
