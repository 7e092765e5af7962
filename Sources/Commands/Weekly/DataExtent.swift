import Foundation
import SupportModel

/// From which day to which there is data, and where in between there is none.
///
/// Tickets, reviews and searches make it up, whichever part of them a report is about: what a
/// segment never asked is no hole in the data.
struct DataExtent {
    let timeZone: TimeZone
    /// Ascending.
    private let dates: [Date]

    init(of documents: [StoredDocument], in timeZone: TimeZone) {
        self.timeZone = timeZone
        dates = documents.compactMap(\.document.created).sorted()
    }

    /// The first day with data; nil where nothing is dated.
    var firstDay: Day? { dates.first.map { Day(containing: $0, in: timeZone) } }

    /// The last day with data; nil where nothing is dated.
    var lastDay: Day? { dates.last.map { Day(containing: $0, in: timeZone) } }

    /// Whether anything is of an interval.
    func hasData(in interval: Range<Date>) -> Bool { dates.count(within: interval) > 0 }

    /// Returns how many days of a period lie between the first and the last day with data.
    func coveredDays(of period: CalendarPeriod) -> Int {
        guard let firstDay, let lastDay else { return 0 }
        let (first, last) = (max(firstDay, period.firstDay), min(lastDay, period.lastDay))
        return first > last ? 0 : first.distance(to: last) + 1
    }

    /// The last week whose Sunday is not after the last day; nil where nothing is dated.
    var lastCompleteWeek: Week? {
        lastDay.map { day in
            let week = Week(containing: day)
            return day == CalendarPeriod.week(week).lastDay ? week : week.advanced(by: -1)
        }
    }

    /// The week that a report is about if none is named: the last complete one, or, where none is
    /// complete yet, the one that the data ends in.
    var usualWeek: Week? {
        guard let firstDay, let lastDay, let complete = lastCompleteWeek else { return nil }
        return complete < Week(containing: firstDay) ? Week(containing: lastDay) : complete
    }

    /// The weeks with data whose Monday and Sunday the data reaches, ascending.
    var completeWeeks: [Week] {
        var weeks: [Week] = []
        var next = dates.startIndex
        while next < dates.endIndex {
            let week = Week(containing: dates[next], in: timeZone)
            weeks.append(week)
            next = dates.index(of: week.interval(in: timeZone).upperBound)
        }
        return weeks.filter { coveredDays(of: .week($0)) == 7 }
    }
}

extension [Date] {
    /// Returns how many lie in an interval, among dates in ascending order.
    func count(within interval: Range<Date>) -> Int {
        index(of: interval.upperBound) - index(of: interval.lowerBound)
    }

    /// Returns how many lie before a moment, among dates in ascending order.
    func index(of moment: Date) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < moment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
