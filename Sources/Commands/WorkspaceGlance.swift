import Foundation
import Store
package import SupportModel
import Wording

/// What lies in the workspace, at a glance: nothing is analysed and nothing is changed for it.
package struct WorkspaceGlance {
    private let path: String

    /// Looks at the workspace that a command line would work with.
    /// - Parameters:
    ///   - flag: The value of `--workspace`, if it was given.
    ///   - environment: The environment variables.
    package init(flag: String?, environment: [String: String]) {
        path = WorkspaceLocation(environment: environment).path(flag: flag)
    }

    /// What there is.
    package enum Contents: Equatable {
        case nothing
        case documents(String)
        /// Why it cannot be told, in a sentence.
        case trouble(String)
    }

    /// Returns how much of each kind is loaded: `500 tickets, 200 reviews and 35 pages`.
    package var contents: Contents {
        guard FileManager.default.fileExists(atPath: path) else { return .nothing }
        do {
            let workspace = try Workspace.open(path, access: .read)
            let counts = Result { () throws(WorkspaceError) in try workspace.counts() }
            try workspace.close()
            let parts = try DocumentKind.allCases.compactMap { kind -> String? in
                guard let count = try counts.get()[kind], count > 0 else { return nil }
                return Counted.count(count, kind.noun.singular, kind.noun.plural)
            }
            return parts.isEmpty ? .nothing : .documents(Counted.list(parts))
        } catch {
            return .trouble(Trouble(error).sentence)
        }
    }

    /// How customers can be told apart, as `plan` `Premium`, most frequent first: columns that hold
    /// a few short words.
    package var segments: [(key: String, value: String)] {
        let pairs = read { try $0.segmentValues(ofNewest: 5_000) }
        let counts: [String: Int] = Dictionary(pairs.map { ($0.key, 1) }, uniquingKeysWith: +)
        return pairs.filter { pair in
            // Times, numbers and names of single persons tell no group apart.
            let letters = pair.value.count(where: \.isLetter)
            return pair.value.count <= 40 && letters * 2 > pair.value.count
                && counts[pair.key, default: 0] <= 60
        }
    }

    /// The questions of the last analysis with their wording, in its order.
    package var questions: [(id: ClusterID, label: String)] {
        let text = CustomerText()
        return read { try $0.clusterLabels() }.map { ($0.id, text.label($0.label)) }
    }

    /// Who was ever given a question, the latest first.
    package var owners: [String] {
        let named = read { try $0.decisions() }.reversed().compactMap { decision in
            if case .assign(let owner, _) = decision.change { owner } else { nil as String? }
        }
        var seen: Set<String> = []
        return named.filter { seen.insert($0).inserted }
    }

    /// The ids of these questions.
    var questionIDs: [ClusterID] { read { try $0.clusterLabels() }.map(\.id) }

    private func read<Item>(_ items: (Workspace) throws -> [Item]) -> [Item] {
        guard FileManager.default.fileExists(atPath: path),
            let workspace = try? Workspace.open(path, access: .read)
        else { return [] }
        let read = try? items(workspace)
        try? workspace.close()
        return read ?? []
    }
}

extension DocumentKind {
    /// How documents of the kind are counted.
    fileprivate var noun: (singular: String, plural: String) {
        switch self {
        case .ticket: ("ticket", "tickets")
        case .review: ("review", "reviews")
        case .search: ("search", "searches")
        case .content: ("page", "pages")
        case .campaign: ("campaign", "campaigns")
        }
    }
}
