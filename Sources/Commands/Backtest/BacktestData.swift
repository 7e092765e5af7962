import Gaps
import Reporting
import SupportModel

/// What earlier weeks would have raised, for programs.
struct BacktestData {
    /// A week each, ascending.
    let weeks: [DataValue]
    /// The whole answer.
    let value: DataValue

    init(_ report: BacktestReport) {
        let text = CustomerText()
        let foresight = report.foresight
        weeks = foresight.weeks.map { row in
            [
                "week": .string(row.past.week.description),
                "documents": .integer(row.past.documents), "pages": .integer(row.past.pages),
                "raised": .integer(row.past.gaps.count), "new": .integer(row.new),
                "asked_again": .integer(row.askedAgain), "asked_later": .integer(row.later),
                "unanswered_later": .integer(row.laterOfAll),
            ]
        }
        let gaps = foresight.gaps.map { gap -> DataValue in
            [
                "id": DataValue(gap.cluster?.description),
                "question": .string(text.label(gap.label)),
                "raised_after": .string(gap.first.description), "asked": .integer(gap.demand),
                "asked_later": .integer(gap.later),
            ]
        }
        let articles = report.articles.map { article -> DataValue in
            [
                "article": .string(text.label(article.name)),
                "published": .string(
                    Day(containing: article.date, in: report.timeZone).description),
                "answers": .array(article.clusters.map { .string($0.description) }),
                "foreseen_after": DataValue(report.raised(article)?.first.description),
            ]
        }
        value = [
            "schema": "lacuna.backtest/1", "analysed_share": .integer(report.backtest.share),
            "undated_documents": .integer(report.backtest.undated),
            "undated_pages": .integer(report.backtest.undatedPages),
            "weeks": .array(weeks), "gaps": .array(gaps), "articles": .array(articles),
        ]
    }
}
