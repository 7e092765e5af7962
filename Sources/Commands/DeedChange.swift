import Store
import SupportModel
import Wording

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
            return say("the setting \(key) is \(after ?? standard)")
        case .load(let account):
            // What the person called files is no customer's text.
            let paths = account.paths
            let number = String(account.number)
            guard account.updated > 0 else {
                return say(
                    "load \(number) of \(list: paths) brought \(account.added, "document")")
            }
            return say(
                """
                load \(number) of \(list: paths) brought \(account.added, "document") and \
                changed \(account.updated)
                """)
        case .decision(let decision): return decision.sentence
        }
    }
}

extension Deed {
    /// What doing it again means.
    var returning: String {
        if case .load = self {
            say("bring it all back: nothing is deleted")
        } else {
            say("do it again")
        }
    }
}

extension Decision {
    fileprivate var sentence: String {
        switch change {
        case .rename(let name): say("\(cluster) is called “\(CustomerText().label(name))”")
        case .mark(.closed, let article?, _, let reason):
            withReason(
                say("\(cluster) is closed: \(CustomerText().label(article)) answers \(cluster)"),
                reason)
        case .mark(let state, _, _, let reason): withReason(sentence(state), reason)
        case .assign(let owner, let due):
            due.map { say("\(owner) takes care of \(cluster) by \($0)") }
                ?? say("\(owner) takes care of \(cluster)")
        case .merge(_, let others):
            say(
                """
                \(list: others.map(\.id.description)) \(agreeing: others.count, "is", "are") part \
                of \(cluster)
                """)
        case .split(let documents, let new, _, _):
            say(
                """
                \(documents.count, "document") of \(cluster) \
                \(agreeing: documents.count, "is", "are") \(new)
                """)
        case .part(let others):
            say("\(cluster) and \(list: others.map(\.description)) are different questions")
        case .move(let documents, let sources, let target):
            sentence(documents.count, from: sources.map(\.id.description), to: target?.id)
        }
    }

    /// What was decided, with what the person gave as the reason: `Q-9 is dismissed (one customer)`.
    private func withReason(_ sentence: String, _ reason: String?) -> String {
        reason.map { "\(sentence) (\(CustomerText().whole($0)))" } ?? sentence
    }

    private func sentence(_ state: GapState) -> String {
        switch state {
        case .open: say("\(cluster) is open")
        case .accepted: say("\(cluster) is accepted")
        case .drafted: say("\(cluster) is drafted")
        case .reviewed: say("\(cluster) is reviewed")
        case .published: say("\(cluster) is published")
        case .closed: say("\(cluster) is closed")
        case .dismissed: say("\(cluster) is dismissed")
        case .reopened: say("\(cluster) is reopened")
        }
    }

    private func sentence(_ count: Int, from sources: [String], to target: ClusterID?) -> String {
        switch (sources.isEmpty, target) {
        case (true, nil):
            say("\(count, "document") \(agreeing: count, "belongs", "belong") to no question")
        case (true, let target?):
            say("\(count, "document") \(agreeing: count, "belongs", "belong") to \(target)")
        case (false, nil):
            say(
                """
                \(count, "document") of \(list: sources) \(agreeing: count, "belongs", "belong") \
                to no question
                """)
        case (false, let target?):
            say(
                """
                \(count, "document") of \(list: sources) \(agreeing: count, "belongs", "belong") \
                to \(target)
                """)
        }
    }
}
