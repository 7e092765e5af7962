package import Foundation
package import SupportModel

/// How often each question was asked in each complete week.
///
/// A week is complete if the data goes on to its last day, and begins on its first. A week without
/// any ticket, review or search is missing, not a week in which nobody asked.
package struct WeeklyDemand: Sendable {
    /// The complete weeks with data, ascending.
    package let weeks: [Week]
    /// The weeks between them that have no data, ascending, in holes of a year at most.
    package let missing: [Week]
    /// The last day that has data; nil where nothing is dated.
    package let newest: Date?
    package let timeZone: TimeZone
    private let counts: [ClusterID: [Int]]

    /// Counts the questions of documents, as a main question or beside one.
    ///
    /// - Complexity: O(n log n) in the number of documents.
    package init(
        of clusters: [QuestionCluster], among documents: [StoredDocument], in zone: TimeZone
    ) {
        timeZone = zone
        let dated = documents.compactMap { stored in
            stored.document.created.map { (date: $0, key: stored.key) }
        }.sorted { ($0.date, $0.key) < ($1.date, $1.key) }
        newest = dated.last?.date
        var weeks: [Week] = []
        var weekOf: [Int: Int] = [:]
        var interval = Date.distantPast..<Date.distantPast
        var lastDay = Date.distantPast
        for (date, key) in dated {
            // The calendar is asked once a week, not once a document.
            if !interval.contains(date) {
                let week = Week(containing: date, in: zone)
                if weeks.last != week { weeks.append(week) }
                interval = week.interval(in: zone)
            }
            weekOf[key] = weeks.count - 1
            lastDay = interval.upperBound
        }
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = zone
        var complete = weeks.indices
        if let newest, calendar.startOfDay(for: lastDay.addingTimeInterval(-1)) > newest {
            complete = complete.dropLast()
        }
        if let first = weeks.first, let oldest = dated.first?.date,
            calendar.startOfDay(for: oldest) > first.interval(in: zone).lowerBound
        {
            complete = complete.dropFirst()
        }
        self.weeks = Array(weeks[complete])
        missing = Self.gaps(in: self.weeks)
        counts = Dictionary(
            clusters.map { cluster in
                var counts = [Int](repeating: 0, count: complete.count)
                for key in cluster.members + cluster.secondaryMembers {
                    guard let week = weekOf[key], complete.contains(week) else { continue }
                    counts[week - complete.lowerBound] += 1
                }
                return (cluster.id, counts)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns how often a question was asked in each of `weeks`.
    package func counts(of cluster: ClusterID) -> [Int] {
        counts[cluster] ?? [Int](repeating: 0, count: weeks.count)
    }

    /// More weeks than a year's without data are no hole but another time.
    private static let longestHole = 53

    private static func gaps(in weeks: [Week]) -> [Week] {
        zip(weeks, weeks.dropFirst()).flatMap { week, next -> [Week] in
            var hole: [Week] = []
            var between = week.advanced(by: 1)
            while between < next {
                hole.append(between)
                guard hole.count <= longestHole else { return [] }
                between = between.advanced(by: 1)
            }
            return hole
        }
    }
}
