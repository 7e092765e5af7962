import SupportModel

/// Gives clusters the ids that they had in the analysis before, by membership.
struct ClusterIdentity {
    private var previousOf: [Int: ClusterID] = [:]
    private var next: Int
    private let changes: ClusterChanges

    /// - Parameters:
    ///   - previous: The analysis before.
    ///   - moves: Pairs of ids between which documents go by a person's decision.
    init(previous: Analysis?, moves: Set<[ClusterID]> = []) {
        next = previous?.nextClusterNumber ?? 1
        for placement in previous?.placements ?? [] {
            previousOf[placement.document] = placement.cluster
        }
        changes = ClusterChanges(previousOf: previousOf, moves: moves)
    }

    /// The number that the next new cluster gets.
    var nextClusterNumber: Int { next }

    /// Returns what happened to the ids, given the clusters that got them.
    func events(_ ids: [ClusterID], of clusters: [[Int]]) -> [ClusterEvent] {
        changes.events(ids, of: clusters)
    }

    /// Returns an id for each cluster, given as the keys of its members.
    ///
    /// An id that a decision claims for a cluster is its own. Another id goes to the cluster that took the most of its members, if they are at least half of
    /// the old ones that are still anywhere, or of the new; ties go to the earlier cluster. The
    /// rest get new numbers, the largest first, so that Q-1 is what is asked most.
    mutating func ids(of clusters: [[Int]], claims: [ClusterID?] = []) -> [ClusterID] {
        var remaining: [ClusterID: Int] = [:]
        var overlaps: [(count: Int, cluster: Int, id: ClusterID)] = []
        for (ordinal, members) in clusters.enumerated() {
            var counts: [ClusterID: Int] = [:]
            for member in members {
                if let id = previousOf[member] { counts[id, default: 0] += 1 }
            }
            for (id, count) in counts {
                remaining[id, default: 0] += count
                overlaps.append((count, ordinal, id))
            }
        }
        overlaps.sort {
            ($1.count, $0.cluster, $0.id.number) < ($0.count, $1.cluster, $1.id.number)
        }
        var ids = claims.isEmpty ? Array(repeating: nil, count: clusters.count) : claims
        var taken = Set(ids.compactMap(\.self))
        next = max(next, (taken.map(\.number).max() ?? 0) + 1)
        for (count, cluster, id) in overlaps where ids[cluster] == nil && !taken.contains(id) {
            guard count * 2 >= min(remaining[id] ?? 0, clusters[cluster].count) else { continue }
            ids[cluster] = id
            taken.insert(id)
        }
        let bySize = clusters.indices.sorted { (clusters[$1].count, $0) < (clusters[$0].count, $1) }
        for ordinal in bySize where ids[ordinal] == nil {
            ids[ordinal] = ClusterID(next)
            next += 1
        }
        return ids.compactMap(\.self)
    }
}
