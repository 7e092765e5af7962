package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Tells which gaps would have been raised in earlier weeks, and what followed.
package struct BacktestCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Tell which gaps earlier weeks would have raised, and what followed.",
        discussion: """
            Each week is analysed with only what was known at its end.

            lacuna backtest --weeks 8
            lacuna backtest --weeks 4 --top 10
            """)

    @Option(
        help: ArgumentHelp("So many earlier weeks, at most 52.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var weeks: Int = 8

    @Option(
        help: ArgumentHelp("Only the first so many gaps of each week.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var top: Int?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if weeks > 52 { throw ValidationError(say("--weeks takes at most 52")) }
    }

    package func report(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let asking = try current.askingDocuments()
        let content = try current.contentDocuments()
        let clusters = current.analysis.clusters
        let empty = EmptyState(
            asking: asking.count, clusters: clusters.count, hasContent: !content.isEmpty)
        if let blocks = empty.insteadOfGaps() {
            return Report(blocks: blocks, data: BacktestReport.nothing)
        }
        let demand = WeeklyDemand(of: clusters, among: asking, in: current.timeZone)
        if demand.newest == nil { throw CommandError.undated(nil) }
        // The last week has nothing after it yet.
        let past = demand.weeks.dropLast().suffix(weeks)
        guard let first = past.first else { return BacktestReport.tooShort }
        let backtest = Backtest(
            asking: asking, content: content, grain: try context.grain(),
            weights: try context.priorityWeights(), top: top)
        var views: [PastWeek] = []
        for week in past {
            context.remark(say("as of \(week) (\(views.count + 1) of \(past.count)) …"))
            let (decisions, timeZone) = (current.decisions, current.timeZone)
            views.append(
                try Abandonable.run(unless: context.interruption) {
                    backtest.week(week, in: timeZone, decisions: decisions)
                })
        }
        let articles = LaterArticle.all(
            since: first.interval(in: current.timeZone).upperBound,
            publications: Publication.all(in: current.decisions), content: content, in: clusters)
        return BacktestReport(
            backtest: backtest,
            foresight: Foresight(views, in: current.analysis, documents: asking),
            articles: articles, timeZone: current.timeZone
        ).report
    }
}
