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
    static let tooShort = Report(
        blocks: [
            .paragraph(
                "Nothing to look back on: the data needs two full weeks at least, one to look "
                    + "back from and one that follows."),
            .next(command: "load PATH", purpose: "bring in tickets of more weeks"),
        ], data: nothing)

    var report: Report {
        let shown = foresight.gaps.prefix(Self.limit)
        var blocks: [Block] = [.paragraph(sentence), .table(weekTable)]
        if !shown.isEmpty {
            blocks += [.heading("What would have been raised", level: 2), .table(gapTable(shown))]
            let rest = foresight.gaps.count - shown.count
            if rest > 0 { blocks.append(.paragraph("And \(Counted.grouped(rest)) more.")) }
        }
        if !articles.isEmpty {
            blocks += [.heading("Articles since", level: 2), .table(articleTable)]
        }
        blocks += [.heading("How this is told", level: 2), .bullets(notes)]
        let listed = shown.compactMap(\.cluster)
        if let first = listed.first {
            blocks.append(.next(command: "show \(first)", purpose: "see who asks it now"))
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
        let weeks = Counted.count(foresight.weeks.count, "earlier week")
        guard count > 0 else {
            return "As of \(weeks), no gap would have been raised." + articleSentence
        }
        let ofAll = foresight.weeks.first.map { row in
            row.laterOfAll == 0
                ? ""
                : " What \(row.past.week) would have raised made up "
                    + "\(Counted.percent(Double(row.later) / Double(row.laterOfAll))) of what was "
                    + "asked after it without an answer."
        }
        return "As of \(weeks), \(Counted.count(count, "gap")) would have been raised; "
            + "\(Counted.grouped(again)) of them (\(Counted.percent(Double(again) / Double(count)))) "
            + "\(Counted.verb(again, "was", "were")) asked again afterwards, "
            + "\(Counted.count(later, "time"))." + (ofAll ?? "") + articleSentence
    }

    private var articleSentence: String {
        let matched = articles.filter { !$0.clusters.isEmpty }
        guard !matched.isEmpty else { return " No article of known date came out since." }
        let foreseen = matched.count { raised($0) != nil }
        let count =
            foreseen == 0
            ? "none was" : "\(Counted.grouped(foreseen)) \(Counted.verb(foreseen, "was", "were"))"
        return " Of \(Counted.count(matched.count, "article")) published since, \(count) foreseen."
    }

    /// Returns the gap by which an article was foreseen.
    func raised(_ article: LaterArticle) -> Foresight.GapRow? {
        foresight.raised(article.clusters, before: article.date)
    }

    private var notes: [String] {
        var notes = [
            "Each week is analysed anew with the tickets, reviews and searches dated before its "
                + "end, and without later decisions.",
            "A gap of then is the question of now that at least half of its documents belong to; "
                + "asked later is what belongs to that question.",
        ]
        if backtest.share > 1 {
            notes.append(
                "To bound the time, 1 in \(Counted.grouped(backtest.share)) tickets, reviews and "
                    + "searches is analysed; what was asked later is counted in full.")
        }
        if backtest.undated > 0 {
            notes.append(
                "\(Counted.count(backtest.undated, "document")) without a date "
                    + "\(Counted.verb(backtest.undated, "is", "are")) left out.")
        }
        let (pages, undated) = (backtest.pages, backtest.undatedPages)
        if undated > 0 {
            notes.append(
                (undated == pages
                    ? "No page says when it was made"
                    : "\(Counted.grouped(undated)) of \(Counted.count(pages, "page")) do not say "
                        + "when they were made")
                    + ", so such pages count as known all the time; gaps that they closed "
                    + "are not among those raised.")
        }
        if backtest.undatedPages < pages {
            notes.append("A page counts with its text of today from the day it was made.")
        }
        return notes
    }

    // MARK: Tables

    private var weekTable: Table {
        Table(
            columns: [
                .init("As of"), .init("Documents", alignment: .trailing, shownFrom: 60),
                .init("Raised", alignment: .trailing), .init("New", alignment: .trailing),
                .init("Asked again", alignment: .trailing),
                .init("Times later", alignment: .trailing),
                .init("Of all unanswered", alignment: .trailing, shownFrom: 70),
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
                .init("Id"), .init("Question, as worded then", isFlexible: true),
                .init("Raised after"), .init("Asked", alignment: .trailing),
                .init("Later", alignment: .trailing),
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
                .init("Published"), .init("Article", isFlexible: true), .init("Answers"),
                .init("Foreseen after"),
            ],
            rows: articles.map { article in
                [
                    Day(containing: article.date, in: timeZone).description,
                    text.label(article.name),
                    article.clusters.isEmpty
                        ? "no question that recurs"
                        : Counted.list(article.clusters.map(\.description)),
                    raised(article)?.first.description
                        ?? (article.clusters.isEmpty ? "–" : "not foreseen"),
                ]
            })
    }
}
