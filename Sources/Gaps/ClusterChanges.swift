import SupportModel

/// Tells what happened to ids between two analyses, by where the documents of each went.
struct ClusterChanges {
    /// Fewer documents than this only strayed.
    static let minimumCount = 2

    private let previousOf: [Int: ClusterID]
    private let membersOf: [ClusterID: [Int]]
    private let moves: Set<[ClusterID]>

    /// - Parameters:
    ///   - previousOf: The cluster of each document that had one before.
    ///   - moves: Pairs of ids between which documents go by a person's decision; an id alone where
    ///     they go to no cluster.
    init(previousOf: [Int: ClusterID], moves: Set<[ClusterID]> = []) {
        var membersOf: [ClusterID: [Int]] = [:]
        for (document, id) in previousOf { membersOf[id, default: []].append(document) }
        self.previousOf = previousOf
        self.membersOf = membersOf
        self.moves = moves
    }

    /// Returns the events, ascending by id, the larger first within one.
    ///
    /// An id that is gone is always told. Where it stays, documents that went from it to another
    /// are told if they are at least two, and at least a fifth of those that it had or at least
    /// half of those that the other has now and that had a cluster before: so neither the id that
    /// they left nor the one that they joined changes its meaning silently. What a person's
    /// decision moves is always told.
    func events(_ ids: [ClusterID], of clusters: [[Int]]) -> [ClusterEvent] {
        var newOf: [Int: ClusterID] = [:]
        var knownCount: [ClusterID: Int] = [:]
        for (id, members) in zip(ids, clusters) {
            for document in Set(members) {
                guard let previous = previousOf[document] else { continue }
                knownCount[id, default: 0] += 1
                // Who asks several questions has gone nowhere while one of them is the old one.
                if newOf[document] == nil || previous == id { newOf[document] = id }
            }
        }
        let remaining = Set(ids)
        return membersOf.keys.sorted().flatMap { id -> [ClusterEvent] in
            let members = membersOf[id] ?? []
            var counts: [ClusterID: Int] = [:]
            for document in members {
                if let other = newOf[document] { counts[other, default: 0] += 1 }
            }
            let stayed = counts.removeValue(forKey: id) ?? 0
            let alone = members.count - stayed - counts.values.reduce(0, +)
            let parts = counts.map { ClusterEvent.Part(cluster: $0.key, count: $0.value) }
                .sorted { ($1.count, $0.cluster) < ($0.count, $1.cluster) }
            guard remaining.contains(id) else {
                return [ending(of: id, size: members.count, parts: parts, alone: alone)]
            }
            return parts.filter { part in
                moves.contains([id, part.cluster])
                    || part.count >= Self.minimumCount
                        && (part.count * 5 >= members.count
                            || part.count * 2 >= knownCount[part.cluster] ?? 0)
            }.map { part in
                ClusterEvent(
                    id, .split(into: part.cluster, count: part.count),
                    cause: cause(from: id, to: part.cluster))
            }
        }
    }

    private func ending(
        of id: ClusterID, size: Int, parts: [ClusterEvent.Part], alone: Int
    ) -> ClusterEvent {
        guard let first = parts.first, first.count * 2 > size else {
            return ClusterEvent(
                id, .vanished(parts: parts, alone: alone),
                cause: moves.contains([id]) ? .decision : .analysis)
        }
        return ClusterEvent(
            id, .merged(into: first.cluster, count: first.count),
            cause: cause(from: id, to: first.cluster))
    }

    private func cause(from id: ClusterID, to other: ClusterID) -> ClusterEvent.Cause {
        moves.contains([id, other]) ? .decision : .analysis
    }
}
