import Gaps
import Reporting
import SupportModel
import Wording

/// Lays out pages of the content with what customers ask of them.
struct ArticleTable {
    private let text = CustomerText()

    /// Returns the pages that are asked for, with the questions that they answer.
    func table(of articles: [ListedArticle]) -> Table {
        Table(
            columns: [
                .init(say("Page"), isFlexible: true),
                .init(say("Title"), isFlexible: true, shownFrom: 100),
                .init(say("Answers"), isFlexible: true),
                .init(say("Asked"), alignment: .trailing),
                .init(say("Asked in"), isFlexible: true, shownFrom: 140),
                .init(say("Sure"), alignment: .trailing, shownFrom: 50),
                .init(say("Left open"), shownFrom: 70),
            ],
            rows: articles.map { article in
                [
                    article.document.id, article.title, questions(article.use.answered),
                    Counted.grouped(article.demand.total), article.demand.sources,
                    article.certainty.map(Counted.percent) ?? "–",
                    article.use.open.isEmpty ? "–" : ids(article.use.open),
                ]
            })
    }

    /// Returns the pages that nobody asks for, with what little is known of them.
    func unusedTable(of articles: [ListedArticle], askedLanguages: Set<String>) -> Table {
        Table(
            columns: [
                .init(say("Page"), isFlexible: true), .init(say("Title"), isFlexible: true),
                .init(say("Language"), shownFrom: 50), .init(say("Remark"), isFlexible: true),
            ],
            rows: articles.map { article in
                [
                    article.document.id, article.title, article.use.language,
                    remark(on: article, askedLanguages),
                ]
            })
    }

    /// Returns what may explain that a page is not asked for; empty where nothing does.
    private func remark(on article: ListedArticle, _ askedLanguages: Set<String>) -> String {
        if article.document.text.allSatisfy(\.isWhitespace), article.document.sections.isEmpty {
            return say("the page is empty")
        }
        return askedLanguages.contains(article.use.language)
            ? "" : say("no question comes back in this language")
    }

    private func questions(_ uses: [ArticleUse.Use]) -> String {
        guard let first = uses.first else { return "–" }
        let label = "\(first.cluster.id) \(text.label(first.cluster.label))"
        return uses.count == 1 ? label : say("\(label), and \(uses.count - 1) more")
    }

    private func ids(_ uses: [ArticleUse.Use]) -> String {
        let shown = uses.prefix(2).map(\.cluster.id.description).joined(separator: ", ")
        return uses.count > 2 ? "\(shown) …" : shown
    }
}
