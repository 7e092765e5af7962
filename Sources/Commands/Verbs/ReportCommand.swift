package import ArgumentParser
package import Reporting
import SupportModel
import Wording

/// Writes the gap report of an ISO week, or of another period.
package struct ReportCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write the gap report of a week.",
        discussion: """
            lacuna report --week 2026-W47
            lacuna report --month 2026-11 --format html --output reports
            lacuna report --format markdown,json,xlsx,eml --output reports
            lacuna report --all-weeks --output reports
            lacuna report --output reports --fail-on 'new-gaps>5'

            A condition is about gaps, new-gaps or a figure of the first table by its key
            in the JSON, as in 'answered-share<40%'.
            """)

    package static var formats: [ReportFormat] { ReportFormat.ofEveryReport + [.xlsx, .eml] }

    package static var takesSeveralFormats: Bool { true }

    @OptionGroup var about: PeriodOptions

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

    @Flag(help: "The JSON Schema of --format json, in place of a report.")
    var schema = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package var chosenFormats: [ReportFormat] {
        schema
            ? [.json]
            : shared.format?.formats ?? (output == nil ? [Self.defaultFormat] : [.markdown, .json])
    }

    package func validate() throws {
        if output?.isEmpty == true { throw ValidationError(say("--output needs a folder's name")) }
        if schema, output != nil || shared.format != nil || !failOn.isEmpty || about.isGiven {
            throw ValidationError(say("--schema stands alone: it writes no report"))
        }
        if about.allWeeks, !failOn.isEmpty {
            throw ValidationError(say("--fail-on judges one report, not --all-weeks"))
        }
        guard output == nil else { return }
        if about.allWeeks {
            throw ValidationError(say("--all-weeks needs a folder: --output DIR"))
        }
        if let formats = shared.format?.formats, formats.count > 1 {
            throw ValidationError(say("several formats need a folder: --output DIR"))
        }
        if let format = shared.format?.formats.first(where: { !$0.isText }) {
            throw ValidationError(
                say("\(format.rawValue) is a file for other programs; add a folder: --output DIR"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        if schema { return Report(texts: [.json: ReportSchema.text]) }
        let source = try ReportSource(about, in: context)
        let periods = try about.periods(of: source.extent)
        guard let output else {
            return shown(try judged(source.report(on: periods[0]), in: context))
        }
        var sentences: [String] = []
        var listed: [String] = []
        for period in periods {
            try context.checkInterruption()
            let weekly = try judged(source.report(on: period), in: context)
            sentences += try ReportFiles(
                report: weekly, formats: chosenFormats, csv: shared.csvDialect
            ).written(to: ReportFolder(path: output))
            listed = weekly.gaps.map(\.cluster.id.description)
        }
        if periods.isEmpty { sentences = [say("No week of the data is complete yet.")] }
        context.noteConfirmation(inFormat: .table)
        return Report(blocks: sentences.map(Block.paragraph), listed: listed)
    }

    private func shown(_ weekly: WeeklyReport) -> Report {
        var report = weekly.report()
        if chosenFormats.contains(.eml) { report.texts[.eml] = WeeklyMail(weekly).text }
        return report
    }

    /// Remembers the conditions that hold for a report, and says so.
    private func judged(_ weekly: WeeklyReport, in context: CommandContext) throws
        -> WeeklyReport
    {
        guard !failOn.isEmpty else { return weekly }
        let values = weekly.values
        for condition in failOn where condition.holds(for: values) {
            context.noteCondition()
            context.remark(condition.sentence(for: values))
        }
        return weekly
    }
}
