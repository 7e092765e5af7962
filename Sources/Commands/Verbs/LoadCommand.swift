package import ArgumentParser
import Foundation
import Ingest
package import Reporting
import Store
import SupportModel

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

    @Argument(help: "Files or folders.")
    var paths: [String]

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "ticket, review, search, content or campaign, instead of finding out.",
            valueName: "kind"),
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

    package func report(in context: CommandContext) throws -> Report {
        // A workspace that cannot be written is found out before an hour of reading.
        if !dryRun, context.workspaceExists { _ = try context.workspace(for: .loading) }
        let result = try read(in: context)
        try context.checkInterruption()
        var account = ImportAccount(
            date: context.now, paths: paths, files: result.files, rejections: result.rejections)
        guard result.isUsable else { throw unusable(result) }
        var counts: [DocumentKind: Int] = [:]
        for partial in result.documents { counts[partial.document.kind, default: 0] += 1 }
        var stored: [DocumentKind: Int] = [:]
        if dryRun {
            let workspace =
                context.workspaceExists ? try context.workspace(for: .reading) : nil
            let plan = try LoadPlan(result.documents, in: workspace)
            account.added = plan.added
            account.updated = plan.updated
            account.unchanged = plan.unchanged
            stored = try workspace?.counts() ?? [:]
        } else {
            let workspace = try context.workspace(for: .loading)
            let interruption = context.interruption
            account = try workspace.record(result.documents, account: account) {
                !interruption.isRequested
            }
            stored = try workspace.counts()
            context.noteConfirmation()
        }
        if !result.rejections.isEmpty { context.noteRejections() }
        for file in result.files {
            if let damage = file.damage { context.remark("\(file.file): \(damage)") }
        }
        return LoadAnswer(
            account: account, documents: counts, isDryRun: dryRun,
            command: typed,
            hasContent: stored[.content, default: 0] > 0,
            hasQuestions: stored.contains { $0.key.asksQuestions && $0.value > 0 }
        ).report
    }

    private func read(in context: CommandContext) throws -> IngestResult {
        var options = IngestOptions()
        options.kind = kind
        options.mapping = Dictionary(
            mapping.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        let start = ContinuousClock.now
        let progress = Progress(console: context.console) { ContinuousClock.now - start }
        defer { progress.finish() }
        let isQuiet = context.isQuiet
        // A path that is missing beside good ones must not keep those out.
        let missing = paths.filter { !FileManager.default.fileExists(atPath: $0) }
        let present = paths.filter { !missing.contains($0) }
        var result = try Ingestion(
            paths: present.isEmpty ? paths : present, options: options
        ) { done, total in
            if !isQuiet { progress.show("reading … \(Counted.percent(share(done, of: total)))") }
        }.run()
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
                "\(Counted.list(paths)): nothing in it can be loaded; tickets, reviews and "
                    + "searches come as CSV, TSV or JSON, content as Markdown or HTML")
        }
        let rest = result.rejections.count - 1
        let more = rest > 0 ? " (and \(Counted.count(rest, "more problem")))" : ""
        return .unreadableInput("\(first.location): \(first.reason)\(more)")
    }
}

/// Returns how much of the work is done, 0 to 1.
private func share(_ done: Int, of total: Int) -> Double {
    total > 0 ? min(1, Double(done) / Double(total)) : 0
}
