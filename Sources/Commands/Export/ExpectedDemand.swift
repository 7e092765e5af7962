import Foundation
import SupportModel

/// How often a question is asked in a week, from the last complete weeks of the data.
struct ExpectedDemand {
    /// So many weeks at most tell what the next one may be like.
    private static let weekCount = 8

    private let period: Range<Date>
    private let weeks: Double
    private let dates: [Int: Date]

    /// Returns nil where nothing is dated, or no week is complete.
    init?(documents: [StoredDocument], timeZone: TimeZone) {
        dates = Dictionary(
            documents.compactMap { stored in
                stored.document.created.map { (stored.key, $0) }
            }, uniquingKeysWith: { first, _ in first })
        guard let last = DataExtent(of: documents, in: timeZone).lastCompleteWeek,
            let oldest = dates.values.min()
        else { return nil }
        let first = max(
            Week(containing: oldest, in: timeZone), last.advanced(by: 1 - Self.weekCount))
        guard first <= last else { return nil }
        period =
            first.interval(in: timeZone).lowerBound..<last.interval(in: timeZone).upperBound
        var week = first
        var count = 1
        while week < last {
            week = week.advanced(by: 1)
            count += 1
        }
        weeks = Double(count)
    }

    /// Returns the mean of a week, to a tenth.
    func perWeek(of question: ListedQuestion) -> Double {
        let keys = question.all.flatMap { $0.members + $0.secondaryMembers }
        let count = keys.count { key in dates[key].map(period.contains) ?? false }
        return (Double(count) / weeks * 10).rounded() / 10
    }
}
