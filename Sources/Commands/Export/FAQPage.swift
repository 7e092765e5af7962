import Reporting
import SupportModel
import Wording

/// Reviewed answers as schema.org's FAQPage.
///
/// It has only what is required: a question has a name and one answer, an answer a text. What
/// nobody has reviewed is not for customers, nor for search engines.
struct FAQPage {
    private let articles: [ExportedArticle]

    /// - Parameter articles: At least one; each reviewed, and with an answer.
    init(_ articles: [ExportedArticle]) { self.articles = articles }

    var report: Report {
        let pages = languages.map(page)
        return Report(
            blocks: [
                .table(
                    Table(
                        columns: [
                            .init(say("Id")), .init(say("Language")),
                            .init(say("Question"), isFlexible: true),
                        ],
                        rows: articles.map { [$0.id.description, $0.language, $0.title] }))
            ],
            data: pages.count == 1 ? pages[0] : .array(pages),
            records: articles.map { article in
                [
                    "id": .string(article.id.description), "language": .string(article.language),
                    "question": .string(article.title),
                    "answer": .string(FAQAnswer.text(of: article.text)),
                ]
            },
            listed: articles.map(\.id.description),
            texts: [.html: pages.map(LinkedData.script).joined()])
    }

    /// A page is in one language.
    private var languages: [String] { Set(articles.map(\.language)).sorted() }

    private func page(in language: String) -> DataValue {
        let entries = articles.filter { $0.language == language }.map { article -> DataValue in
            [
                "@type": "Question", "name": .string(article.title),
                "acceptedAnswer": [
                    "@type": "Answer", "text": .string(FAQAnswer.text(of: article.text)),
                ],
            ]
        }
        return [
            "@context": "https://schema.org", "@type": "FAQPage", "inLanguage": .string(language),
            "mainEntity": .array(entries),
        ]
    }
}
