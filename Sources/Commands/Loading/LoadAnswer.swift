import Reporting
import SupportModel

/// Puts what a load found and changed into words.
struct LoadAnswer {
    var account: ImportAccount
    var documents: [DocumentKind: Int]
    var isDryRun: Bool
    /// Whether the workspace holds content once this is loaded.
    var hasContent: Bool
    /// Whether it holds tickets, reviews or searches once this is loaded.
    var hasQuestions: Bool

    var report: Report {
        let files = FileTable()
        let rejections = RejectionList()
        let record: DataValue = [
            "dry_run": .bool(isDryRun), "added": .integer(account.added),
            "updated": .integer(account.updated), "unchanged": .integer(account.unchanged),
            "rejected": .integer(account.rejections.count),
        ]
        return Report(
            blocks: [.paragraph(sentence)] + files.blocks(of: account.files)
                + rejections.blocks(of: account.rejections) + next,
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
        if account.added == 0, account.updated == 0 {
            return isDryRun
                ? "Nothing new: a load would change nothing; \(found) \(are) here already."
                : "Nothing new: \(found) \(are) here already, so nothing was changed."
        }
        let changes = [
            (account.added, "new"), (account.updated, "changed"),
            (account.unchanged, "as before"),
        ].filter { $0.0 > 0 }.map { "\(Counted.grouped($0.0)) \($0.1)" }
        return (isDryRun ? "Would load" : "Loaded") + " \(found): \(Counted.list(changes))."
            + (isDryRun ? " Nothing was changed." : "")
    }

    private var are: String {
        Counted.verb(documents.values.reduce(0, +), "is", "are")
    }

    private var next: [Block] {
        if isDryRun {
            let paths = account.paths.joined(separator: " ")
            return [.next(command: "load \(paths)", purpose: "load it for real")]
        }
        if !hasQuestions {
            return [
                .next(command: "load tickets.csv", purpose: "bring in what customers wrote")
            ]
        }
        if !hasContent {
            return [
                .next(command: "clusters", purpose: "see what customers ask"),
                .next(
                    command: "load help-centre/ --as content",
                    purpose: "bring in your content, so that gaps can be told"),
            ]
        }
        return [
            .next(command: "gaps", purpose: "see what the content does not answer"),
            .next(command: "imports", purpose: "see every load with what it brought"),
        ]
    }
}

extension DocumentKind {
    /// One document of the kind, as a sentence names it.
    var singular: String {
        switch self {
        case .content: "content page"
        case .search: "search"
        default: rawValue
        }
    }

    /// Several documents of the kind.
    var plural: String {
        switch self {
        case .content: "content pages"
        case .search: "searches"
        default: rawValue + "s"
        }
    }
}
