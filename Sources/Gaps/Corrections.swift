import SupportModel
import TextEngine

/// The merges, splits and moves that people decided, to be carried out on what clustering found.
struct Corrections {
    /// Those that hold, the earliest first.
    let decisions: [Decision]
    /// Those that were decided since the analysis before, the earliest first.
    private let added: [Decision]
    /// Those that were taken back since, the latest first.
    private let removed: [Decision]

    /// - Parameters:
    ///   - decisions: All decisions that hold.
    ///   - previous: The analysis before.
    init(_ decisions: [Decision], previous: Analysis?) {
        let before = previous?.corrections ?? []
        let now = decisions.filter(\.change.isCorrection)
        self.decisions = now
        added = now.filter { decision in !before.contains { $0.change == decision.change } }
        removed = before.reversed().filter { decision in
            !now.contains { $0.change == decision.change }
        }
    }

    /// Carries every one out, in the order of the decisions.
    ///
    /// - Returns: The groups as people want them, by first question, and of each the id that a
    ///   decision gives it, or that taking one back does.
    func applied(
        to groups: [QuestionGroup], in space: QuestionSpace
    ) -> (groups: [QuestionGroup], claims: [ClusterID?]) {
        guard !decisions.isEmpty || !removed.isEmpty else { return (groups, []) }
        var corrected = CorrectedGroups(
            groups.map(\.questions),
            documents: space.questions.indices.map { question in
                // A text without a word says the same as any other of the kind, and nothing.
                let counts = space.questions.isMain[question] && !space.bags.hasNoWords(question)
                return counts ? space.questions.documents[question] : nil
            },
            representatives: space.representatives, vector: { space.vectors[$0] })
        for decision in decisions { corrected.apply(decision.change) }
        let claims = claims(on: corrected)
        let order = corrected.asked
        let changed = order.filter(corrected.changed.contains)
        let anew = zip(
            changed, Clusterer.groups(changed.map { corrected.members[$0].sorted() }, in: space))
        let groupOf = Dictionary(uniqueKeysWithValues: anew.map { ($0, $1) })
        return (order.map { groupOf[$0] ?? groups[$0] }, order.map { claims[$0] })
    }

    /// The pairs of ids between which documents go because of a decision and not by themselves; an
    /// id alone where they go to no cluster.
    var moves: Set<[ClusterID]> {
        Set(
            (added + removed).flatMap { decision -> [[ClusterID]] in
                switch decision.change {
                case .merge(let target, let others):
                    others.flatMap { [[$0.id, target.id], [target.id, $0.id]] }
                case .split(_, let new, let rest, _): [[rest.id, new], [new, rest.id]]
                case .move(_, let sources, let target?):
                    sources.flatMap { [[$0.id, target.id], [target.id, $0.id]] }
                case .move(_, let sources, nil): sources.map { [$0.id] }
                case .part, .rename, .mark, .assign: []
                }
            })
    }

    /// The pairs of ids that are not the same question, the smaller id first.
    var parted: Set<[ClusterID]> {
        Set(
            decisions.flatMap { decision -> [[ClusterID]] in
                guard case .part(let others) = decision.change else { return [] }
                return others.map { [decision.cluster, $0].sorted() }
            })
    }

    /// Returns the id of each group that a decision gives one; the last word counts.
    private func claims(on groups: CorrectedGroups) -> [Int: ClusterID] {
        var claims: [(group: Int, id: ClusterID)] = []
        func claim(_ documents: [Int], _ id: ClusterID) {
            if let group = groups.group(of: documents) { claims.append((group, id)) }
        }
        for decision in removed {
            switch decision.change {
            case .merge(let target, let others):
                for snapshot in others + [target] { claim(snapshot.documents, snapshot.id) }
            case .split(_, _, let rest, _): claim(rest.documents, rest.id)
            case .move(_, let sources, let target):
                for snapshot in sources + [target].compactMap(\.self) {
                    claim(snapshot.documents, snapshot.id)
                }
            case .part, .rename, .mark, .assign: break
            }
        }
        for decision in added {
            switch decision.change {
            case .merge(let target, _): claim(target.documents, target.id)
            case .split(let documents, let new, let rest, _):
                claim(documents, new)
                claim(rest.documents, rest.id)
            case .move(_, let sources, let target):
                for snapshot in sources + [target].compactMap(\.self) {
                    claim(snapshot.documents, snapshot.id)
                }
            case .part, .rename, .mark, .assign: break
            }
        }
        var idOf: [Int: ClusterID] = [:]
        var taken: Set<ClusterID> = []
        for (group, id) in claims.reversed() where idOf[group] == nil && !taken.contains(id) {
            idOf[group] = id
            taken.insert(id)
        }
        return idOf
    }
}

extension CorrectedGroups {
    /// Carries a merge, a split or a move out; other decisions change no group.
    mutating func apply(_ change: Decision.Change) {
        switch change {
        case .merge(let target, let others): merge([target] + others)
        case .split(let keys, _, let rest, let knownUpTo):
            split(keys, from: rest, knownUpTo: knownUpTo)
        case .move(let keys, _, let target): move(keys, to: target)
        case .part, .rename, .mark, .assign: break
        }
    }
}
