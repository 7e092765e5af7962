package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Lists the content's pages with the questions that each answers, and those that nobody asks for.
package struct ArticlesCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "articles",
        abstract: "List your pages: what each answers, and which nobody asks for.",
        discussion: """
            lacuna articles --top 10
            lacuna articles --unused --lang pl
            lacuna articles help/filter.md
            """)

    @Argument(
        help: ArgumentHelp(
            "One page: its path, id, address or title.", valueName: "page"))
    var page: String?

    @Option(
        help: ArgumentHelp("Only the first so many.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var top: Int?

    @Option(
        help: ArgumentHelp("Only pages in this language.", valueName: "code"),
        completion: .languages, transform: ArgumentSpelling.language)
    var lang: String?

    @Flag(help: "Only pages that no question has any use for.")
    var unused = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if page != nil, top != nil || lang != nil || unused {
            throw ValidationError(
                say("give one page, or flags for the list of pages, not both"))
        }
        if let page, page.allSatisfy(\.isWhitespace) {
            throw ValidationError(say("name a page: its path, id, address or title"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let content = try current.contentDocuments()
        if let page, !content.isEmpty {
            let stored = try NamedPage(page).found(among: content)
            return try ArticlePage(of: stored, in: current, content: content).report
        }
        let asking = try current.askingFields()
        let byKey = asking.byKey()
        let clusters = current.analysis.clusters
        let map = ArticleMap(clusters: clusters, content: content) {
            GapRanking.demand(of: $0, among: byKey).total
        }
        let articles = zip(map.articles, content)
            .map { ListedArticle($0, document: $1.document, asking: byKey) }
            .filter { lang == nil || $0.use.language == lang }
        let sorted = articles.enumerated().sorted { left, right in
            (right.element.demand.total, right.element.use.open.count, left.offset)
                < (left.element.demand.total, left.element.use.open.count, right.offset)
        }.map(\.element)
        let list = ArticleList(
            articles: sorted,
            splits: clusters.filter { lang == nil || $0.language == lang }
                .compactMap { SplitAnswer(of: $0) },
            askedLanguages: Set(clusters.map(\.language)), onlyUnused: unused, top: top)
        let empty = EmptyState(
            asking: asking.count, clusters: clusters.count, hasContent: !content.isEmpty)
        return list.report(insteadOf: instead(empty, content.count), caution: empty.caution)
    }

    /// Returns an answer where pages or questions are missing.
    private func instead(_ empty: EmptyState, _ pages: Int) -> [Block]? {
        if pages == 0 {
            return [
                .paragraph(say("No content is loaded, so there is no page to look at.")),
                .next(
                    command: "load help-centre/ --as content",
                    purpose: say("bring in your articles, pages and FAQ")),
            ]
        }
        guard empty.asking == 0 || empty.clusters == 0 else { return nil }
        let have = say("\(pages, "page") \(agreeing: pages, "is", "are") loaded.")
        guard let blocks = empty.insteadOfQuestions(), case .paragraph(let sentence)? = blocks.first
        else { return nil }
        return [.paragraph("\(have) \(sentence)")] + blocks.dropFirst()
    }
}
