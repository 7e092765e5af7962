import Reporting
import SupportModel
import Wording

/// Chooses which kept texts go into an FAQ, and tells what is left out and why.
struct FAQExport {
    private let selection: ExportSelection
    private let candidates: [ExportedArticle]

    /// - Parameter ids: Only these questions, if any are named.
    init(_ selection: ExportSelection, ids: [ClusterID]) throws {
        self.selection = selection
        let questions = ids.isEmpty ? selection.withKeptText : try selection.named(ids)
        candidates = try questions.map(selection.article)
    }

    /// Returns the page of what was reviewed.
    ///
    /// - Throws: `CommandError.nothingToExport` where that is nothing.
    func report() throws(CommandError) -> Report {
        guard !included.isEmpty else {
            guard let first = candidates.first else {
                throw .nothingToExport(
                    say(
                        """
                        no draft is kept, so none is reviewed; keep one with \
                        'lacuna draft ID --save'
                        """))
            }
            throw .nothingToExport(
                unreviewed.isEmpty
                    ? omissions.joined(separator: "; ")
                    : say(
                        """
                        \(omissions.joined(separator: "; ")); read one, then \
                        'lacuna mark \(first.id) reviewed'
                        """))
        }
        return FAQPage(included).report
    }

    /// What is left out and why, a sentence each.
    var omissions: [String] {
        var sentences: [String] = []
        if !unreviewed.isEmpty {
            let count = unreviewed.count
            sentences.append(
                say(
                    """
                    \(count, "draft") \(agreeing: count, "is", "are") left out, since nobody has \
                    reviewed \(agreeing: count, "it", "them"): \(names(unreviewed))
                    """))
        }
        if !unfinished.isEmpty {
            let count = unfinished.count
            sentences.append(
                say(
                    """
                    \(count, "reviewed draft") \(agreeing: count, "is", "are") left out, since \
                    \(agreeing: count, "it has", "they have") something to verify or no answer: \
                    \(names(unfinished)); edit and keep with draft ID --from FILE, then mark as \
                    reviewed
                    """))
        }
        return sentences
    }

    private var reviewed: [ExportedArticle] { candidates.filter { selection.isReviewed($0.id) } }
    private var unreviewed: [ExportedArticle] { candidates.filter { !selection.isReviewed($0.id) } }
    private var included: [ExportedArticle] { reviewed.filter(Self.isFinished) }
    private var unfinished: [ExportedArticle] { reviewed.filter { !Self.isFinished($0) } }

    private static func isFinished(_ article: ExportedArticle) -> Bool {
        !article.text.isUnfinished && !FAQAnswer.text(of: article.text).isEmpty
    }

    private func names(_ articles: [ExportedArticle]) -> String {
        let shown = articles.prefix(8).map(\.id.description).joined(separator: ", ")
        return articles.count > 8 ? "\(shown) …" : shown
    }
}
