package import ArgumentParser
import Foundation
import Ingest
package import Reporting
import Store
import SupportModel
import Wording

/// Brings files and folders into the workspace.
package struct LoadCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Bring in tickets, reviews, searches and your content.",
        discussion: """
            Finds out format, columns and kind by itself; loading twice changes nothing.

            lacuna load tickets.csv reviews.csv help-centre/
            lacuna load export.csv --as ticket --map text=body --dry-run
            """)

    @Argument(help: "Files or folders.", completion: .file())
    var paths: [String]

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "ticket, review, search, content or campaign, instead of finding out.",
            valueName: "kind"),
        completion: .words(of: DocumentKind.self),
        transform: ArgumentSpelling.kind)
    var kind: DocumentKind?

    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            "The column that holds a field; may be repeated.", valueName: "field=column"),
        transform: ArgumentSpelling.pair)
    var mapping: [KeyAndValue] = []

    @Flag(name: [.customShort("n"), .long], help: "Only says what it found and would do.")
    var dryRun = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        for name in mapping.map(\.key) {
            guard let meant = MappedField.meant(by: name) else { continue }
            throw ValidationError(
                say(
                    """
                    there is no field '\(name)'; did you mean '\(meant)'? A name of your own must \
                    differ more from it
                    """))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        // A workspace that cannot be written is found out before an hour of reading.
        if !dryRun, context.workspaceExists { _ = try context.workspace(for: .loading) }
        let result = try read(in: context)
        try context.checkInterruption()
        var account = ImportAccount(
            date: context.now, paths: paths, files: result.files, rejections: result.rejections)
        guard result.isUsable else { throw unusable(result) }
        var workspace: Workspace?
        if dryRun {
            if context.workspaceExists { workspace = try context.workspace(for: .reading) }
            let plan = try LoadPlan(result.documents, in: workspace)
            account.added = plan.added
            account.updated = plan.updated
            account.unchanged = plan.unchanged
        } else {
            let opened = try context.workspace(for: .loading)
            workspace = opened
            account = try store(result.documents, account, in: opened, context)
            context.noteConfirmation()
        }
        if !result.rejections.isEmpty { context.noteRejections() }
        for file in result.files {
            if let damage = file.damage { context.remark("\(file.file): \(damage)") }
        }
        return LoadAnswer(
            account: account, documents: result.documents.counts, isDryRun: dryRun,
            command: typed,
            hasContent: try workspace?.holds([.content]) ?? false,
            hasQuestions: try workspace?.holds(
                Set(DocumentKind.allCases.filter(\.asksQuestions))) ?? false
        ).report
    }

    package var afterword: ((CommandContext) throws -> Report)? {
        dryRun ? nil : { try FirstInsight.report(in: $0) }
    }

    private func store(
        _ documents: IngestedDocuments, _ account: ImportAccount, in workspace: Workspace,
        _ context: CommandContext
    ) throws -> ImportAccount {
        try showingProgress(in: context) { progress in
            let (interruption, storing) = (context.interruption, say("storing"))
            var done = 0
            return try workspace.record(documents, account: account) {
                done += 1
                if done % Self.documentsBetweenReports == 0 {
                    progress?.show(
                        storing, share: share(done, of: documents.count),
                        count: say("\(done) of \(documents.count)"))
                }
                return !interruption.isRequested
            }
        }
    }

    private static let documentsBetweenReports = 4_096

    /// Does a long work that says now and then how far it has come.
    private func showingProgress<Value>(
        in context: CommandContext, _ work: (Reporting.Progress?) throws -> Value
    ) rethrows -> Value {
        guard !context.isQuiet else { return try work(nil) }
        let progress = Reporting.Progress(console: context.console)
        defer { progress.finish() }
        return try work(progress)
    }

    private func read(in context: CommandContext) throws -> IngestResult {
        var options = IngestOptions()
        options.kind = kind
        options.mapping = Dictionary(
            mapping.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        // A path that is missing beside good ones must not keep those out.
        let missing = paths.filter { !FileManager.default.fileExists(atPath: $0) }
        let present = paths.filter { !missing.contains($0) }
        let reading = say("reading")
        var result = try showingProgress(in: context) { progress in
            try Ingestion(paths: present.isEmpty ? paths : present, options: options) {
                progress?.show(reading, share: share($0, of: $1))
            }.run()
        }
        result.rejections.insert(
            contentsOf: missing.map {
                Rejection(location: SourceLocation(file: $0), reason: "no such file or folder")
            }, at: 0)
        return result
    }

    /// The load as one would type it to do it for real.
    private var typed: String {
        let words =
            ["load"] + paths + (kind.map { ["--as", $0.rawValue] } ?? [])
            + mapping.flatMap { ["--map", "\($0.key)=\($0.value)"] }
        return words.map(ShellWord.quoted).joined(separator: " ")
    }

    /// Says why there is nothing to load: the only reason, or the first of several.
    private func unusable(_ result: IngestResult) -> CommandError {
        guard let first = result.rejections.first else {
            return .unreadableInput(
                say(
                    """
                    \(list: paths): nothing in it can be loaded; tickets, reviews and searches \
                    come as CSV, TSV or JSON, content as Markdown or HTML
                    """))
        }
        let rest = result.rejections.count - 1
        let problem = "\(first.location): \(say(first.reason))"
        return .unreadableInput(
            rest > 0 ? say("\(problem) (and \(rest, "more problem"))") : problem)
    }
}

/// Returns how much of the work is done, 0 to 1.
private func share(_ done: Int, of total: Int) -> Double {
    total > 0 ? min(1, Double(done) / Double(total)) : 0
}
