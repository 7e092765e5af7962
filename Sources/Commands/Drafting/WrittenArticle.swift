import Reporting
import SupportModel

/// An article whose text stands, because a person or a command wrote it.
struct WrittenArticle {
    var draft: KeptDraft
    /// The question in customers' words, where the text has no title of its own.
    var question: String

    /// The text, with nothing in it that could move a cursor.
    var markdown: String {
        let text = TerminalText.safe(draft.text)
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    var report: Report {
        let record: DataValue = [
            "id": .string(draft.cluster.description), "title": .string(title),
            "language": .string(draft.language), "written_by": .string(draft.origin.rawValue),
            "text": .string(markdown),
        ]
        return Report(
            data: ["schema": "lacuna.draft/1", "draft": record], records: [record],
            listed: [draft.cluster.description],
            texts: [.markdown: markdown, .table: markdown, .html: page])
    }

    private var text: ArticleText { ArticleText(markdown) }

    private var title: String { text.title ?? question }

    private var page: String {
        HTMLPage(
            title: title, language: draft.language,
            body: "<h1>\(HTMLPage.escaped(title))</h1>\n" + MarkdownHTML.fragment(of: text.body)
        ).text
    }
}
