package import Foundation
package import SupportModel

/// What followed the gaps that would have been raised in earlier weeks.
///
/// A gap of then is the question of now that most of its documents belong to, and at least half:
/// what belongs together is judged with all that is known today, what is raised only with what was
/// known then. To put later documents to the gaps of then by similarity would judge both with the
/// little that was known, and count a gap of three tickets as if it were a sharp one.
package struct Foresight: Sendable, Equatable {
    /// A week and what came after it.
    package struct WeekRow: Sendable, Equatable {
        package var past: PastWeek
        /// How many of the gaps had not been raised in the weeks before.
        package var new: Int
        /// How many were asked again after the week.
        package var askedAgain: Int
        /// How many documents after the week asked one of them.
        package var later: Int
        /// How many documents after the week asked a gap of then or of now.
        package var laterOfAll: Int
    }

    /// A gap that would have been raised, in any of the weeks.
    package struct GapRow: Sendable, Equatable {
        /// The question that it is now; nil where its documents went apart.
        package var cluster: ClusterID?
        /// Its question as it was worded when it was raised first.
        package var label: String
        /// The week at whose end it would have been raised first.
        package var first: Week
        /// The first moment after that week.
        package var end: Date
        /// How often it had been asked then, as far as analysed.
        package var demand: Int
        /// How many documents asked it after that week.
        package var later: Int
    }

    /// In the order of the weeks.
    package let weeks: [WeekRow]
    /// Those that were asked most afterwards first.
    package let gaps: [GapRow]

    /// - Parameters:
    ///   - past: The weeks, ascending.
    ///   - analysis: The analysis that holds now.
    ///   - documents: Every ticket, review and search.
    package init(_ past: [PastWeek], in analysis: Analysis, documents: [StoredDocument]) {
        let dates = Self.dates(of: analysis.clusters, documents)
        let clusterOf = Dictionary(
            analysis.placements.compactMap { placement in
                placement.cluster.map { (placement.document, $0) }
            }, uniquingKeysWith: { first, _ in first })
        var rows: [GapRow] = []
        var known: [Identity: Int] = [:]
        var identities: [[Identity]] = []
        var new: [Int] = []
        for week in past {
            var seen: [Identity] = []
            for gap in week.gaps {
                let identity = Identity(gap, clusterOf)
                guard !seen.contains(identity) else { continue }
                seen.append(identity)
                guard known[identity] == nil else { continue }
                known[identity] = rows.count
                rows.append(
                    GapRow(
                        cluster: identity.cluster, label: gap.label, first: week.week,
                        end: week.end, demand: gap.demand,
                        later: Self.later(dates[identity.cluster], than: week.end)))
            }
            new.append(rows.count - new.reduce(0, +))
            identities.append(seen)
        }
        let open = analysis.clusters.filter { $0.verdict?.isContentJob == true }.map(\.id)
        let everyGap = Set(open + rows.compactMap(\.cluster))
        weeks = past.indices.map { index in
            let followed = identities[index].map {
                Self.later(dates[$0.cluster], than: past[index].end)
            }
            return WeekRow(
                past: past[index], new: new[index], askedAgain: followed.count { $0 > 0 },
                later: followed.reduce(0, +),
                laterOfAll: everyGap.reduce(0) {
                    $0 + Self.later(dates[$1], than: past[index].end)
                })
        }
        gaps = rows.enumerated().sorted {
            ($1.element.later, $0.offset) < ($0.element.later, $1.offset)
        }.map(\.element)
    }

    /// Returns the first gap that would have been raised of one of the questions before a moment.
    package func raised(_ clusters: [ClusterID], before date: Date) -> GapRow? {
        gaps.filter { row in
            row.end <= date && row.cluster.map(clusters.contains) ?? false
        }.min { $0.end < $1.end }
    }

    /// What makes gaps of several weeks the same one: the question of now, else the wording.
    private struct Identity: Hashable {
        var cluster: ClusterID?
        var label: String?

        init(_ gap: PastGap, _ clusterOf: [Int: ClusterID]) {
            var counts: [ClusterID: Int] = [:]
            for member in gap.members {
                if let cluster = clusterOf[member] { counts[cluster, default: 0] += 1 }
            }
            let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
            if let most, most.value * 2 >= gap.members.count {
                cluster = most.key
            } else {
                label = gap.label
            }
        }
    }

    /// Returns when each question was asked, ascending.
    private static func dates(
        of clusters: [QuestionCluster], _ documents: [StoredDocument]
    ) -> [ClusterID?: [Date]] {
        let dates = Dictionary(
            documents.compactMap { stored in stored.document.created.map { (stored.key, $0) } },
            uniquingKeysWith: { first, _ in first })
        return Dictionary(
            clusters.map { cluster in
                let keys = cluster.members + cluster.secondaryMembers
                return (cluster.id, keys.compactMap { dates[$0] }.sorted())
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns how many of the dates, which ascend, do not lie before a moment.
    private static func later(_ dates: [Date]?, than end: Date) -> Int {
        guard let dates else { return 0 }
        let first = dates.firstIndex { $0 >= end } ?? dates.count
        return dates.count - first
    }
}
