import Store
import SupportModel

/// The taking back of a deed, or the doing again, with what it means for the analysis.
struct DeedChange {
    let deed: Deed

    init(_ deed: Deed) { self.deed = deed }

    /// Makes the change; the analysis is made again only where it rests on the deed.
    func keep(
        in context: CommandContext, _ change: (Workspace) throws(WorkspaceError) -> Void
    ) throws {
        if case .load = deed {
            // As after a load, whoever asks next has everything analysed.
            try change(context.workspace(for: .changing))
        } else if changesClusters {
            _ = try Reanalysis().keep(in: context, change)
        } else {
            let workspace = try context.workspace(for: .changing)
            try AnalysisCache().change(workspace) { () throws(WorkspaceError) in
                try change(workspace)
            }
        }
    }

    /// The analysis rests on some settings; and a name covers the label that it gave.
    private var changesClusters: Bool {
        switch deed {
        case .setting(let key, _, _):
            return WorkspaceSetting(rawValue: key)?.shapesAnalysis ?? false
        case .load: return true
        case .decision(let decision):
            if case .rename = decision.change { return true }
            return decision.change.isCorrection
        }
    }
}

extension Deed {
    /// What holds while the deed is not taken back: `Q-1 is published`.
    var sentence: String {
        switch self {
        case .setting(let key, _, let after):
            let standard = WorkspaceSetting(rawValue: key)?.standard ?? ""
            return "the setting \(key) is \(after ?? standard)"
        case .load(let account):
            let changed =
                account.updated > 0 ? " and changed \(Counted.grouped(account.updated))" : ""
            let paths = Counted.list(account.paths.map(CustomerText().label))
            return "load \(account.number) of \(paths) brought "
                + Counted.count(account.added, "document") + changed
        case .decision(let decision): return decision.sentence
        }
    }
}

extension Deed {
    /// What doing it again means.
    var returning: String {
        if case .load = self { "bring it all back: nothing is deleted" } else { "do it again" }
    }
}

extension Decision {
    fileprivate var sentence: String {
        switch change {
        case .rename(let name): "\(cluster) is called “\(CustomerText().label(name))”"
        case .mark(.closed, let article?, _, _):
            "\(cluster) is closed: \(CustomerText().label(article)) answers \(cluster)"
        case .mark(let state, _, _, _): "\(cluster) is \(state.rawValue)"
        case .assign(let owner, let due):
            "\(owner) takes care of \(cluster)\(due.map { " by \($0)" } ?? "")"
        case .merge(_, let others):
            "\(Counted.list(others.map(\.id.description))) "
                + "\(Counted.verb(others.count, "is", "are")) part of \(cluster)"
        case .split(let documents, let new, _, _):
            "\(Counted.count(documents.count, "document")) of \(cluster) "
                + "\(Counted.verb(documents.count, "is", "are")) \(new)"
        case .move(let documents, let sources, let target):
            Counted.count(documents.count, "document")
                + (sources.isEmpty
                    ? "" : " of \(Counted.list(sources.map(\.id.description)))")
                + " \(Counted.verb(documents.count, "belongs", "belong")) to "
                + (target?.id.description ?? "no question")
        }
    }
}
