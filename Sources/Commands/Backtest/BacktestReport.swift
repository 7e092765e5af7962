import Foundation
import Gaps
import Reporting
import SupportModel
import Wording

/// What earlier weeks would have raised, for people and programs.
struct BacktestReport {
    let backtest: Backtest
    let foresight: Foresight
    let articles: [LaterArticle]
    let timeZone: TimeZone
    private let text = CustomerText()

    init(
        backtest: Backtest, foresight: Foresight, articles: [LaterArticle],
        timeZone: TimeZone
    ) {
        self.backtest = backtest
        self.foresight = foresight
        self.articles = articles
        self.timeZone = timeZone
    }

    /// So many gaps stand in the table for people.
    private static let limit = 20

    /// The answer where nothing can be analysed.
    static let nothing: DataValue = [
        "schema": "lacuna.backtest/1", "weeks": [], "gaps": [], "articles": [],
    ]

    /// The answer where the data ends before anything could follow.
    static var tooShort: Report {
        Report(
            blocks: [
                .paragraph(
                    say(
                        """
                        Nothing to look back on: the data needs two full weeks at least, one to \
                        look back from and one that follows.
                        """)),
                .next(command: "load PATH", purpose: say("bring in tickets of more weeks")),
            ], data: nothing)
    }

    var report: Report {
        let shown = foresight.gaps.prefix(Self.limit)
        var blocks: [Block] = [.paragraph(sentence), .table(weekTable)]
        if !shown.isEmpty {
            blocks += [
                .heading(say("What would have been raised"), level: 2), .table(gapTable(shown)),
            ]
            let rest = foresight.gaps.count - shown.count
            if rest > 0 { blocks.append(.paragraph(say("And \(rest) more."))) }
        }
        if !articles.isEmpty {
            blocks += [.heading(say("Articles since"), level: 2), .table(articleTable)]
        }
        blocks += [.heading(say("How this is told"), level: 2), .bullets(notes)]
        let listed = shown.compactMap(\.cluster)
        if let first = listed.first {
            blocks.append(.next(command: "show \(first)", purpose: say("see who asks it now")))
        }
        let records = BacktestData(self)
        return Report(
            blocks: blocks, data: records.value, records: records.weeks,
            listed: listed.map(\.description))
    }

    // MARK: Sentences

    private var sentence: String {
        let count = foresight.gaps.count
        let again = foresight.gaps.count { $0.later > 0 }
        let later = foresight.gaps.reduce(0) { $0 + $1.later }
        let weeks = foresight.weeks.count
        guard count > 0 else {
            let none = say("As of \(weeks, "earlier week"), no gap would have been raised.")
            return "\(none) \(articleSentence)"
        }
        let raised = say(
            """
            As of \(weeks, "earlier week"), \(count, "gap") would have been raised; \(again) of \
            them (\(Counted.percent(Double(again) / Double(count)))) \
            \(agreeing: again, "was", "were") asked again afterwards, \(later, "time").
            """)
        return [raised, shareSentence, articleSentence].compactMap(\.self).joined(separator: " ")
    }

    /// How much of what followed the first week was foreseen.
    private var shareSentence: String? {
        guard let row = foresight.weeks.first, row.laterOfAll > 0 else { return nil }
        let share = Counted.percent(Double(row.later) / Double(row.laterOfAll))
        return say(
            """
            The gaps of \(row.past.week) alone made up \(share) of the unanswered questions that \
            came after it.
            """)
    }

    private var articleSentence: String {
        let matched = articles.filter { !$0.clusters.isEmpty }
        guard !matched.isEmpty else { return say("No page with a known date was published since.") }
        let foreseen = matched.count { raised($0) != nil }
        return say(
            foreseen == 0
                ? "Of \(matched.count, "article") published since, none was foreseen."
                : """
                Of \(matched.count, "article") published since, \(foreseen) \
                \(agreeing: foreseen, "was", "were") foreseen.
                """)
    }

    /// Returns the gap by which an article was foreseen.
    func raised(_ article: LaterArticle) -> Foresight.GapRow? {
        foresight.raised(article.clusters, before: article.date)
    }

    private var notes: [String] {
        var notes = [
            say(
                """
                Each week is analysed anew with the tickets, reviews and searches dated before its \
                end, and without later decisions.
                """),
            say(
                """
                A gap of that time counts as the question of today to which at least half of its \
                tickets, reviews and searches belong; later is how often that question was asked \
                afterwards.
                """),
        ]
        if backtest.share > 1 {
            notes.append(
                say(
                    """
                    To bound the time, 1 in \(backtest.share) tickets, reviews and searches is \
                    analysed; what was asked later is counted in full.
                    """))
        }
        let undated = backtest.undated
        if undated > 0 {
            notes.append(
                say(
                    """
                    \(undated, "document") without a date \(agreeing: undated, "is", "are") left \
                    out.
                    """))
        }
        return notes + pageNotes
    }

    private var pageNotes: [String] {
        let (pages, undated) = (backtest.pages, backtest.undatedPages)
        var notes: [String] = []
        if undated > 0 {
            notes.append(
                say(
                    undated == pages
                        ? """
                        No page says when it was made, so such pages count as known all the time; \
                        gaps that they closed are not among those raised.
                        """
                        : """
                        \(undated) of \(pages, "page") do not say when they were made, so such \
                        pages count as known all the time; gaps that they closed are not among \
                        those raised.
                        """))
        }
        if undated < pages {
            notes.append(say("A page counts with its text of today from the day it was made."))
        }
        return notes
    }

    // MARK: Tables

    private var weekTable: Table {
        Table(
            columns: [
                .init(say("As of")), .init(say("Documents"), alignment: .trailing, shownFrom: 60),
                .init(say("Raised"), alignment: .trailing),
                .init(say("New"), alignment: .trailing),
                .init(say("Asked again"), alignment: .trailing),
                .init(say("Times later"), alignment: .trailing),
                .init(say("Of all unanswered"), alignment: .trailing, shownFrom: 70),
            ],
            rows: foresight.weeks.map { row in
                let raised = row.past.gaps.count
                return [
                    row.past.week.description, Counted.grouped(row.past.documents),
                    Counted.grouped(raised), Counted.grouped(row.new),
                    Counted.grouped(row.askedAgain), Counted.grouped(row.later),
                    row.laterOfAll == 0
                        ? "–" : Counted.percent(Double(row.later) / Double(row.laterOfAll)),
                ]
            })
    }

    private func gapTable(_ gaps: ArraySlice<Foresight.GapRow>) -> Table {
        Table(
            columns: [
                .init(say("Id")), .init(say("Question, as worded then"), isFlexible: true),
                .init(say("Raised after")), .init(say("Asked"), alignment: .trailing),
                .init(say("Later"), alignment: .trailing),
            ],
            rows: gaps.map { gap in
                [
                    gap.cluster?.description ?? "–", text.label(gap.label),
                    gap.first.description, Counted.grouped(gap.demand),
                    Counted.grouped(gap.later),
                ]
            })
    }

    private var articleTable: Table {
        Table(
            columns: [
                .init(say("Published")), .init(say("Article"), isFlexible: true),
                .init(say("Answers")), .init(say("Foreseen after")),
            ],
            rows: articles.map { article in
                [
                    Day(containing: article.date, in: timeZone).description,
                    text.label(article.name),
                    article.clusters.isEmpty
                        ? say("no question that recurs")
                        : Counted.list(article.clusters.map(\.description)),
                    raised(article)?.first.description
                        ?? (article.clusters.isEmpty ? "–" : say("not foreseen")),
                ]
            })
    }
}
