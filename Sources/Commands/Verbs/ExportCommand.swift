package import ArgumentParser
package import Reporting
import SupportModel
import Wording

/// Writes what other programs take in: articles, FAQ markup, a calendar, lists.
package struct ExportCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write articles, FAQ markup or an editorial calendar as files.",
        discussion: """
            faq       reviewed drafts as JSON-LD of schema.org; --format html for a page
            articles  drafts as JSON of Zendesk's Help Center, as jsonl one a line
            html      drafts as one page to read, print and mail
            calendar  who writes what by when: CSV, or iCalendar with --format ics
            answered  what was published, for the customers who asked, in their languages;
                      --members --format csv lists their tickets
            gaps      the list of gaps as CSV; clusters: that of all questions
            lexicon   customers' words as synonyms for Solr or Elasticsearch

            articles, html and calendar take what somebody has accepted, drafted,
            reviewed or assigned; where nobody has yet, the first ten gaps.

            lacuna export faq --output faq.json
            lacuna export calendar --output plan.ics
            lacuna export articles Q-17 Q-9
            lacuna export answered --since 2026-11-01 --output answered.md
            """)

    package static var formats: [ReportFormat] { ReportFormat.ofEveryReport + [.ics, .synonyms] }

    /// What can be exported, as it is typed.
    package static let subjects = ExportSubject.allCases.map(\.rawValue)

    @Argument(
        help: ArgumentHelp("What to export.", valueName: "what"),
        completion: .words(of: ExportSubject.self),
        transform: ExportSubject.init(reading:))
    var subject: ExportSubject

    @Argument(
        help: "Only these questions.", completion: .questions, transform: ArgumentSpelling.cluster)
    var ids: [ClusterID] = []

    @Option(
        help: ArgumentHelp("Only the first so many gaps.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var top: Int?

    @Option(
        help: ArgumentHelp("Only articles in this language.", valueName: "code"),
        completion: .languages, transform: ArgumentSpelling.language)
    var lang: String?

    @Option(
        help: ArgumentHelp(
            "Answered: only what was published from this day on.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var since: Day?

    @Option(
        help: ArgumentHelp("Answered: only what was published up to this day.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var until: Day?

    @Flag(help: "Answered: the tickets and reviews whose authors can be told.")
    var members = false

    @Option(
        help: ArgumentHelp(
            "Writes this file; its ending names the format if --format does not.",
            valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if output?.isEmpty == true { throw ValidationError(say("--output needs a file's name")) }
        if !ids.isEmpty, top != nil {
            throw ValidationError(say("give ids, or --top, not both"))
        }
        if !ids.isEmpty, [.gaps, .clusters, .lexicon].contains(subject) {
            throw ValidationError(
                say("that list is exported whole; ids are for drafts and calendars"))
        }
        if subject != .answered, since != nil || until != nil || members {
            throw ValidationError(
                say("--since, --until and --members are for 'export answered'"))
        }
        if let since, let until, until < since {
            throw ValidationError(say("--until \(until) lies before --since \(since)"))
        }
        if let named = output.flatMap({ ExportFile(path: $0).format }),
            !Self.formats.contains(named)
        {
            throw ValidationError(
                say("no export comes as \(named.rawValue); a table comes as CSV"))
        }
        if let format = shared.format?.formats.first, !subject.comes(in: format) {
            throw ValidationError(
                say(
                    subject == .html
                        ? "that export is a page of HTML; 'export articles' has other formats"
                        : format == .ics
                            ? "only the calendar comes as ics"
                            : "only the lexicon comes as synonyms"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        let export = try export(in: context)
        export.remarks.forEach(context.remark)
        guard let output else {
            context.answer(in: format)
            if context.console.output.isTerminal {
                context.remark(
                    say("'lacuna export \(subject.rawValue) --output FILE' writes it into a file"))
            }
            return export.report
        }
        let file = ExportFile(path: output)
        try file.write(
            format.text(of: export.report, csv: shared.csvDialect), besides: context.workspacePath)
        context.noteConfirmation(inFormat: .table)
        let listed = export.report.listed
        return Report(
            blocks: [
                .paragraph(say("Wrote \(output): \(listed.count, "entry", "entries")."))
            ], listed: listed)
    }

    package var chosenFormats: [ReportFormat] { shared.format?.formats ?? [format] }

    private var format: ReportFormat {
        if let format = shared.format?.formats.first { return format }
        let named = output.flatMap { ExportFile(path: $0).format }
        return named.flatMap { subject.comes(in: $0) ? $0 : nil }
            ?? (members ? .csv : subject.format)
    }

    private func export(
        in context: CommandContext
    ) throws -> (report: Report, remarks: [String]) {
        switch subject {
        case .gaps: return (try GapsCommand.parse(listFlags).report(in: context), [])
        case .clusters: return (try ClustersCommand.parse(listFlags).report(in: context), [])
        case .lexicon: return (try LexiconCommand.parse(listFlags).report(in: context), [])
        case .faq:
            let selection = try ExportSelection(language: lang, in: context)
            let faq = try FAQExport(selection, ids: ids)
            return (try faq.report(), faq.omissions)
        case .answered:
            let digest = try AnsweredDigest(
                ExportSelection(language: lang, in: context), since: since, until: until,
                ids: ids, members: members)
            return (try digest.report(), digest.remarks)
        case .articles, .html, .calendar:
            let selection = try ExportSelection(language: lang, in: context)
            let (questions, remarks) = try chosen(selection)
            if subject == .calendar {
                let calendar = EditorialCalendar(
                    questions, current: selection.current, documents: selection.documents)
                return (calendar.report, remarks + undated(questions, in: selection))
            }
            let articles = try questions.map(selection.article)
            if subject == .html { return (ArticlePages(articles: articles).report, remarks) }
            let group = Int(try context.setting(.permissionGroup))
            return (
                HelpCentreArticles(
                    articles: articles, permissionGroup: group,
                    userSegment: Int(try context.setting(.userSegment))
                ).report, remarks + (group == nil ? [Self.withoutGroup] : [])
            )
        }
    }

    private static var withoutGroup: String {
        say(
            """
            Zendesk takes an article only with a permission_group_id, which is null here; \
            settings permission-group NUMBER sets it
            """)
    }

    private func chosen(
        _ selection: ExportSelection
    ) throws -> (questions: [ListedQuestion], remarks: [String]) {
        if !ids.isEmpty { return (try selection.named(ids), []) }
        let takenOn = selection.takenOn
        if top == nil, !takenOn.isEmpty { return (takenOn, []) }
        let first = Array(selection.toDo.prefix(top ?? ExportSelection.usualCount))
        guard !first.isEmpty else {
            throw CommandError.nothingToExport(
                say("there is no gap to write about; 'lacuna gaps' says why"))
        }
        guard top == nil else { return (first, []) }
        return (
            first,
            [
                say(
                    """
                    nobody has accepted, drafted or been assigned anything yet; these are the \
                    first \(first.count, "gap")
                    """)
            ]
        )
    }

    /// Tasks without a day are no events, and some calendars show only those.
    private func undated(
        _ questions: [ListedQuestion], in selection: ExportSelection
    ) -> [String] {
        let days = selection.current.dueDays
        let count = questions.count { days[$0.cluster.id] == nil }
        guard format == .ics, count > 0 else { return [] }
        return [
            say(
                """
                \(count, "entry", "entries") \(agreeing: count, "has", "have") no day and \
                \(agreeing: count, "is a task", "are tasks"), which not every calendar shows; \
                assign ID OWNER --due DATE sets one
                """)
        ]
    }

    private var listFlags: [String] {
        (top.map { ["--top", String($0)] } ?? []) + (lang.map { ["--lang", $0] } ?? [])
    }
}
