import Reporting
import SupportModel
import Wording

/// Drafts as one page of HTML, to read, print and mail.
struct ArticlePages {
    var articles: [ExportedArticle]

    var report: Report {
        Report(
            listed: articles.map(\.id.description),
            texts: [
                .html: HTMLPage(
                    title: title, language: AnswerLanguage.current.rawValue,
                    body: "<h1>\(title)</h1>\n" + contents + articles.map(body).joined()
                ).text
            ])
    }

    private var title: String { Counted.count(articles.count, "draft") }

    private var contents: String {
        "<nav>\n<ol>\n"
            + articles.map { article in
                "<li lang=\"\(HTMLPage.attribute(article.language))\"><a href=\"#\(anchor(article))\">"
                    + "\(HTMLPage.escaped(article.title))</a></li>\n"
            }.joined() + "</ol>\n</nav>\n"
    }

    private func body(of article: ExportedArticle) -> String {
        let language = HTMLPage.attribute(article.language)
        return "<article id=\"\(anchor(article))\" lang=\"\(language)\">\n"
            + "<h2>\(HTMLPage.escaped(article.title))</h2>\n"
            + HTMLRenderer.list(of: facts(article))
            + MarkdownHTML.fragment(of: article.text.body, shift: 1) + "</article>\n"
    }

    private func facts(_ article: ExportedArticle) -> [Fact] {
        var facts = [
            Fact(say("id"), .string(article.id.description)),
            Fact(say("language"), .string(article.language)),
            Fact(say("asked in"), .string(article.question.demand.sources)),
        ]
        if let stage = article.question.cluster.stage {
            facts.append(Fact(say("stage"), .string(stage.title)))
        }
        facts += article.standing.titledFacts
        facts.append(Fact(say("text"), .string(article.origin.writer)))
        return facts
    }

    private func anchor(_ article: ExportedArticle) -> String {
        HTMLPage.attribute(article.id.description)
    }
}

extension KeptDraft.Origin? {
    /// Who wrote the text, in a few words.
    var writer: String {
        switch self {
        case .person: say("by a person")
        case .command: say("with help of a command")
        case .replies: say("from agents' replies, kept")
        case nil: say("from agents' replies")
        }
    }
}
