import Reporting
import SupportModel
import Wording

/// Puts what a load found and changed into words.
struct LoadAnswer {
    var account: ImportAccount
    var documents: [DocumentKind: Int]
    var isDryRun: Bool
    /// The same load without `--dry-run`, as one would type it.
    var command: String
    /// Whether the workspace holds content once this is loaded.
    var hasContent: Bool
    /// Whether it holds tickets, reviews or searches once this is loaded.
    var hasQuestions: Bool

    var report: Report {
        let files = FileTable()
        let summary = FileSummary(paths: account.paths)
        let rejections = RejectionList()
        let record: DataValue = [
            "dry_run": .bool(isDryRun), "added": .integer(account.added),
            "updated": .integer(account.updated), "unchanged": .integer(account.unchanged),
            "rejected": .integer(account.rejections.count),
        ]
        return Report(
            blocks: [.paragraph(sentence)] + summary.blocks(of: account.files)
                + rejections.blocks(of: account.rejections, limit: RejectionList.few) + next,
            data: [
                "schema": "lacuna.load/1", "load": record,
                "files": .array(account.files.map(files.record)),
                "rejections": .array(account.rejections.map(rejections.record)),
            ],
            records: account.files.map(files.record))
    }

    /// As in `Loaded 500 tickets and 35 content pages: 535 new`.
    private var sentence: String {
        let kinds = DocumentKind.allCases.compactMap { kind in
            documents[kind].flatMap { $0 > 0 ? Counted.count($0, kind.singular, kind.plural) : nil }
        }
        let found = Counted.list(kinds)
        let count = documents.values.reduce(0, +)
        if account.added == 0, account.updated == 0 {
            return say(
                isDryRun
                    ? """
                    Nothing new: a load would change nothing; \(found) \
                    \(agreeing: count, "is", "are") here already.
                    """
                    : """
                    Nothing new: \(found) \(agreeing: count, "is", "are") here already, so nothing \
                    was changed.
                    """)
        }
        let changes = account.changes
        return say(
            isDryRun
                ? "Would load \(found): \(list: changes). Nothing was changed."
                : "Loaded \(found): \(list: changes).")
    }

    /// At most two; where something was rejected, how to see all of it is one of them.
    private var next: [Block] {
        guard !isDryRun else { return [.next(command: command, purpose: say("load it for real"))] }
        guard !account.rejections.isEmpty else { return steps }
        return steps.prefix(1)
            + [.next(command: "doctor", purpose: say("see all that was rejected, and why"))]
    }

    private var steps: [Block] {
        if !hasQuestions {
            return [
                .next(command: "load tickets.csv", purpose: say("bring in what customers wrote"))
            ]
        }
        if !hasContent {
            return [
                .next(
                    command: "load help-centre/ --as content",
                    purpose: say("bring in your content, so that gaps can be told")),
                .next(command: "clusters", purpose: say("see what customers ask")),
            ]
        }
        return [
            .next(command: "gaps", purpose: say("see what the content does not answer")),
            .next(command: "imports", purpose: say("see every load and how each file was read")),
        ]
    }
}

extension ImportAccount {
    /// How many documents are new, changed and as before, without those of which there are none.
    var changes: [String] {
        (added > 0 ? [say("\(added) new")] : [])
            + (updated > 0 ? [say("\(updated) changed")] : [])
            + (unchanged > 0 ? [say("\(unchanged) as before")] : [])
    }
}
