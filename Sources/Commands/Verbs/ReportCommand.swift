package import ArgumentParser
import Gaps
package import Reporting
import SupportModel
import Wording

/// Writes the gap report of an ISO week.
package struct ReportCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the gap report of a week.",
        discussion: """
            lacuna report --week 2026-W47
            lacuna report --format markdown,json --output reports
            lacuna report --format xlsx,eml --output reports
            lacuna report --output reports --fail-on 'new-gaps>5'

            A condition is about gaps, new-gaps or a figure of the first table by its key
            in the JSON, as in 'answered-share<40%'.
            """)

    package static var formats: [ReportFormat] { ReportFormat.ofEveryReport + [.xlsx, .eml] }

    package static var takesSeveralFormats: Bool { true }

    @Option(
        help: ArgumentHelp(
            "The ISO week; the last complete one of the data if left out.", valueName: "2026-W47"),
        transform: ArgumentSpelling.week)
    var week: Week?

    @Option(
        help: ArgumentHelp(
            "Writes lacuna-2026-W47.md and so on into this folder.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp(
            "Ends with status 3 if this holds; may be given several times.",
            valueName: "condition"),
        transform: ArgumentSpelling.failCondition)
    var failOn: [FailCondition] = []

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package var chosenFormats: [ReportFormat] {
        shared.format?.formats ?? (output == nil ? [Self.defaultFormat] : [.markdown, .json])
    }

    package func validate() throws {
        if output == nil, let formats = shared.format?.formats, formats.count > 1 {
            throw ValidationError(say("several formats need a folder: --output DIR"))
        }
        if output == nil, let format = shared.format?.formats.first(where: { !$0.isText }) {
            throw ValidationError(
                say("\(format.rawValue) is a file for other programs; add a folder: --output DIR"))
        }
        if output?.isEmpty == true { throw ValidationError(say("--output needs a folder's name")) }
    }

    package func report(in context: CommandContext) throws -> Report {
        let weekly = try weekly(in: context)
        var report = weekly.report()
        if chosenFormats.contains(.eml) {
            report.texts[.eml] = WeeklyMail(weekly).text
        }
        let values = weekly.values
        for condition in failOn where condition.holds(for: values) {
            context.noteCondition()
            context.remark(condition.sentence(for: values))
        }
        guard let output else { return report }
        return try written(report, of: weekly, to: ReportFolder(path: output), in: context)
    }

    private func weekly(in context: CommandContext) throws -> WeeklyReport {
        let current = try AnalysisCache().current(in: context)
        let workspace = try context.workspace(for: .reading)
        let documents = try current.askingDocuments()
        guard
            let week = week
                ?? Week.lastComplete(of: documents, timeZone: current.timeZone)
        else { throw CommandError.nothingDated }
        let imports = try workspace.imports().filter { !$0.isTakenBack }
        let view = PeriodView(
            period: .week(week), analysis: current.analysis, documents: documents,
            timeZone: current.timeZone)
        let ranking = GapRanking(try context.priorityWeights())
        let articles = try current.articleLanguages()
        return WeeklyReport(
            view: view, states: current.states,
            owners: current.owners,
            losses: .init(
                rejected: imports.reduce(0) { $0 + $1.rejections.count }, loads: imports.count),
            hasContent: try current.hasContent,
            doubts: [articles.emptyCaution].compactMap(\.self)
                + Set(current.analysis.clusters.map(\.language)).sorted()
                .compactMap(articles.caution),
            begins: documents.compactMap(\.document.created).min().map {
                Day(containing: $0, in: current.timeZone)
            },
            events: .init(
                try current.history().events, in: view, text: current.eventText),
            ranking: ranking,
            settings: [
                Fact(
                    WorkspaceSetting.timeZone.rawValue,
                    .string(try context.setting(.timeZone))),
                Fact("order", .string(ranking.weights.formula)),
                Fact("engine", .string(GapAnalysis.version)),
                Fact("program", .string(CommandTree.version)),
            ])
    }

    private func written(
        _ report: Report, of weekly: WeeklyReport, to folder: ReportFolder,
        in context: CommandContext
    ) throws -> Report {
        try folder.make()
        var names: [String] = []
        for format in chosenFormats {
            let stem = "lacuna-\(weekly.view.period)"
            let name = "\(stem).\(format.fileExtension)"
            switch format {
            case .xlsx: try folder.write(weekly.workbook, to: name)
            case .csv:
                let renderer = CSVRenderer(shared.csvDialect)
                for table in weekly.data.tables {
                    let name = "\(stem)-\(table.name).csv"
                    let text = renderer.text(of: table.records, first: table.columns)
                    try folder.write(text, to: name)
                    names.append(name)
                }
                continue
            default: try folder.write(format.text(of: report), to: name)
            }
            names.append(name)
        }
        context.noteConfirmation(inFormat: .table)
        return Report(
            blocks: [.paragraph(say("Wrote \(list: names.map { folder.path + "/" + $0 })."))],
            listed: report.listed)
    }
}
