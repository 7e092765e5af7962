import Gaps
import Reporting
import SupportModel
import Wording

/// What to say where there is little or nothing to list, and what to do about it.
struct EmptyState {
    /// From so many documents on nobody is warned that they are few.
    static let enough = 30

    var asking: Int
    var clusters: Int
    var hasContent: Bool
    /// The articles that verdicts rest on, and the languages of the questions that are listed.
    var articles: ArticleLanguages?
    var languages: Set<String> = []

    /// Returns an answer instead of a list of questions, or nil where there is something to list.
    func insteadOfQuestions() -> [Block]? {
        if asking == 0 {
            return [
                .paragraph(
                    say("No tickets, reviews or searches are loaded, so nobody asks anything yet.")
                ),
                .next(command: "load tickets.csv", purpose: say("bring in what customers wrote")),
            ]
        }
        guard clusters == 0 else { return nil }
        return [
            .paragraph(
                asking < Self.enough
                    ? say(
                        """
                        \(asking, "document") \(agreeing: asking, "is", "are") not enough to tell: \
                        no question comes back yet.
                        """)
                    : say("No question comes back in \(asking, "document"): each was asked once.")),
            .next(command: "load PATH", purpose: say("bring in more tickets, reviews or searches")),
            .next(
                command: "clusters --members",
                purpose: say("see each document with its nearest question")),
        ]
    }

    /// Returns an answer instead of a list of gaps, or nil where gaps can be told.
    func insteadOfGaps() -> [Block]? {
        if asking > 0, !hasContent {
            return [
                .paragraph(
                    say(
                        """
                        No content is loaded, so nothing can be called a gap; load your help centre.
                        """)),
                .next(
                    command: "load help-centre/ --as content",
                    purpose: say("bring in your articles, pages and FAQ")),
                .next(command: "clusters", purpose: say("see what customers ask meanwhile")),
            ]
        }
        return insteadOfQuestions()
    }

    /// A warning where the list rests on few documents.
    var caution: [Block] {
        asking < Self.enough
            ? [
                .paragraph(
                    say(
                        """
                        Only \(asking, "document"): not enough to tell for sure, read this as a \
                        first hint.
                        """))
            ] : []
    }

    /// A warning for each language in which there are too few articles to tell what they answer.
    var doubts: [String] {
        [articles?.emptyCaution].compactMap(\.self)
            + languages.sorted().compactMap { articles?.caution(in: $0) }
    }

    /// For programs: how many articles each language has, and in which they are too few.
    var articleFacts: DataValue {
        let counts = (articles?.counts ?? [:]).sorted { $0.key < $1.key }
        let few = languages.sorted().filter { articles?.areEnough(in: $0) == false }
        return [
            "by_language": .object(counts.map { .init($0.key, .integer($0.value)) }),
            "too_few_in": .array(few.map(DataValue.string)),
        ]
    }
}
