import Reporting
import SupportModel

/// An article as it leaves the program: its question, its text, and where the work on it stands.
struct ExportedArticle {
    var question: ListedQuestion
    var standing: ArticleStanding
    var text: ArticleText
    /// ISO 639-1 code.
    var language: String
    /// Who wrote the text; nil where nobody kept one.
    var origin: KeptDraft.Origin?

    /// The heading of the text, else the question in customers' words.
    var title: String { text.title ?? PlainTitle().of(question.cluster.label) }

    var id: ClusterID { question.cluster.id }
}
