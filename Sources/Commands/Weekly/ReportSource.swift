import Foundation
import Gaps
import Reporting
import Store
import SupportModel

/// What reports are made of, read once for as many periods as are wanted.
struct ReportSource {
    /// From when to when there is data.
    let extent: DataExtent
    private let current: CurrentAnalysis
    private let documents: [StoredDocument]
    private let content: [StoredDocument]
    private let decisions: [Decision]
    private let events: [RecordedEvent]
    private let segments: [KeyAndValue]
    private let losses: WeeklyReport.Losses
    private let hasContent: Bool
    private let doubts: [String]
    private let ranking: GapRanking
    private let settings: [Fact]

    /// Reads the workspace, as if what came after a day were not there, if one is named.
    init(_ options: PeriodOptions, in context: CommandContext) throws {
        current = try AnalysisCache().current(in: context)
        let workspace = try context.workspace(for: .reading)
        let end = options.asOf.map { [timeZone = current.timeZone] in $0.end(in: timeZone) }
        func isKnown(_ date: Date?) -> Bool {
            guard let end, let date else { return true }
            return date < end
        }
        documents = try current.askingFields().filter { isKnown($0.document.created) }
        content = try current.contentDocuments()
        decisions = current.decisions.filter { isKnown($0.date) }
        events = try current.history().events.filter { isKnown($0.dataUntil) }
        extent = DataExtent(of: documents, in: current.timeZone)
        segments = options.segment
        let imports = try workspace.imports().filter { !$0.isTakenBack }
        losses = .init(
            rejected: imports.reduce(0) { $0 + $1.rejections.count }, loads: imports.count)
        hasContent = try current.hasContent
        let articles = try current.articleLanguages()
        doubts =
            [articles.emptyCaution].compactMap(\.self)
            + Set(current.analysis.clusters.map(\.language)).sorted().compactMap(articles.caution)
        ranking = GapRanking(try context.priorityWeights())
        settings =
            [
                Fact(
                    WorkspaceSetting.timeZone.rawValue,
                    .string(try context.setting(.timeZone))),
                Fact("order", .string(ranking.weights.formula)),
                Fact("engine", .string(GapAnalysis.version)),
                Fact("program", .string(CommandTree.version)),
            ] + [options.asOf.map { Fact("as-of", .string($0.description)) }].compactMap(\.self)
    }

    /// Returns the report on a period.
    func report(on period: CalendarPeriod) throws -> WeeklyReport {
        let view = PeriodView(
            period: period, analysis: current.analysis, documents: documents,
            timeZone: current.timeZone, extent: extent, segments: segments)
        return try WeeklyReport(
            view: view, states: ClusterStates.states(from: decisions),
            owners: ClusterStates.owners(from: decisions), losses: losses,
            hasContent: hasContent, doubts: doubts,
            events: WeeklyEvents(events, in: view, text: current.eventText), ranking: ranking,
            sources: WeeklySources(
                of: current, decisions: decisions, content: content, in: view),
            settings: settings)
    }
}
