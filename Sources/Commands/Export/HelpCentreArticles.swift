import Reporting
import Wording

/// Drafts in the JSON of Zendesk's Help Center, as its API takes articles.
///
/// All are drafts there, too: whoever uploads them cannot publish one by accident. The section
/// is part of the address that they are sent to.
struct HelpCentreArticles {
    var articles: [ExportedArticle]
    /// Who may edit them; the help centre takes none without.
    var permissionGroup: Int?
    /// Who may see them; everybody where it is nil.
    var userSegment: Int?

    var report: Report {
        let values = articles.map(value)
        return Report(
            blocks: [
                .table(
                    Table(
                        columns: [
                            .init(say("Id")), .init(say("Locale")),
                            .init(say("Title"), isFlexible: true),
                        ],
                        rows: articles.map {
                            [$0.id.description, locale($0.language), $0.title]
                        }))
            ],
            data: ["articles": .array(values)],
            records: values.map { ["article": $0, "notify_subscribers": .bool(false)] },
            listed: articles.map(\.id.description))
    }

    private func value(_ article: ExportedArticle) -> DataValue {
        [
            "title": .string(article.title),
            "body": .string(MarkdownHTML.fragment(of: article.text.withoutVariants)),
            "locale": .string(locale(article.language)), "draft": .bool(true),
            "permission_group_id": permissionGroup.map(DataValue.integer) ?? .null,
            "user_segment_id": userSegment.map(DataValue.integer) ?? .null,
            "label_names": .array(labels(of: article).map(DataValue.string)),
        ]
    }

    /// Customers' words make an article easier to find; the id leads back to its question.
    private func labels(of article: ExportedArticle) -> [String] {
        let terms = article.question.cluster.terms.map(PlainTitle().of)
            .filter { !$0.isEmpty && !$0.contains("[") && !$0.contains(",") }
        return terms.prefix(8) + ["lacuna-\(article.id)".lowercased()]
    }

    /// The help centre's name of a language; English there has a country.
    private func locale(_ language: String) -> String {
        language == "en" ? "en-us" : HTMLPage.attribute(language)
    }
}
