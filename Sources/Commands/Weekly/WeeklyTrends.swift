import Foundation
import Gaps
import SupportModel

/// How often each question was asked in the periods up to the report's.
struct WeeklyTrends {
    /// So many periods make a trend that is shown.
    static let shownCount = 12

    /// Ascending; the last is the report's.
    let periods: [CalendarPeriod]
    /// The tickets, reviews and searches of each.
    let documents: [[StoredDocument]]
    /// Whether there is data of each, of whichever part the report is about.
    let hasData: [Bool]
    private let counts: [ClusterID: [Int]]

    init(_ view: PeriodView) {
        let periods = (0...Movements.mostWeeks).reversed().map { view.period.advanced(by: -$0) }
        let intervals = periods.map { view.interval(of: $0) }
        // Periods follow each other, so that the first that ends later holds the date.
        func place(of date: Date) -> Int? {
            guard let first = intervals.first, date >= first.lowerBound else { return nil }
            var (low, high) = (0, intervals.count)
            while low < high {
                let middle = (low + high) / 2
                if intervals[middle].upperBound <= date { low = middle + 1 } else { high = middle }
            }
            return low < intervals.count ? low : nil
        }
        var documents = periods.map { _ in [StoredDocument]() }
        var placeOf: [Int: Int] = [:]
        for stored in view.documents {
            guard let date = stored.document.created, let place = place(of: date) else { continue }
            documents[place].append(stored)
            placeOf[stored.key] = place
        }
        self.periods = periods
        hasData = periods.map { view.hasData(in: $0) }
        self.documents = documents
        counts = Dictionary(
            view.analysis.clusters.map { cluster in
                var counts = periods.map { _ in 0 }
                for key in cluster.members + cluster.secondaryMembers {
                    if let place = placeOf[key] { counts[place] += 1 }
                }
                return (cluster.id, counts)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns how often a question was asked in each period, in all its languages.
    func counts(of question: ListedQuestion) -> [Int] {
        question.ids.reduce(into: periods.map { _ in 0 }) { sum, id in
            for (place, count) in (counts[id] ?? []).enumerated() { sum[place] += count }
        }
    }

    /// How many documents of each period belong to no question.
    var elsewhere: [Int] {
        documents.indices.map { place in
            max(0, documents[place].count - counts.values.reduce(0) { $0 + $1[place] })
        }
    }

    /// Returns the periods that are shown, nil where one has no data or lies before all data.
    func shown<Value>(_ values: [Value]) -> [Value?] {
        zip(hasData, values).map { $0 ? $1 : nil }.suffix(Self.shownCount)
    }
}
