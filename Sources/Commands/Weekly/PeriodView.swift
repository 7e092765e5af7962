import Foundation
import Gaps
import SupportModel

/// One period of the data, as it was known when the period ended.
struct PeriodView {
    let period: CalendarPeriod
    let timeZone: TimeZone
    let analysis: Analysis
    /// Every ticket, review and search up to the end of the period, and those without a date.
    let documents: [StoredDocument]
    let byKey: DocumentsByKey
    private let placements: [Int: Placement]
    /// When anything was asked, ascending.
    private let dates: [Date]
    /// When each question was asked, as a main question or beside one, ascending.
    private let datesByQuestion: [ClusterID: [Date]]
    /// The periods that are asked about most; the calendar takes its time.
    private let intervals: [CalendarPeriod: Range<Date>]

    /// Leaves out what was asked after the period, so that a later run tells the same.
    init(
        period: CalendarPeriod, analysis: Analysis, documents: [StoredDocument],
        timeZone: TimeZone
    ) {
        let end = period.interval(in: timeZone).upperBound
        let known = documents.filter { $0.document.created.map { $0 < end } ?? true }
        let byKey = known.byKey()
        var part = analysis
        part.clusters = analysis.clusters.compactMap { cluster in
            var cluster = cluster
            cluster.members.removeAll { byKey[$0] == nil }
            cluster.secondaryMembers.removeAll { byKey[$0] == nil }
            return cluster.members.isEmpty && cluster.secondaryMembers.isEmpty ? nil : cluster
        }
        self.period = period
        self.timeZone = timeZone
        self.analysis = part
        self.documents = known
        self.byKey = byKey
        placements = Dictionary(
            analysis.placements.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
        dates = known.compactMap(\.document.created).sorted()
        datesByQuestion = Dictionary(
            part.clusters.map { cluster in
                let keys = cluster.members + cluster.secondaryMembers
                return (cluster.id, keys.compactMap { byKey[$0]?.document.created }.sorted())
            }, uniquingKeysWith: { first, _ in first })
        let periods = (0...Self.rememberedCount).map { period.advanced(by: -$0) }
        intervals = Dictionary(
            periods.map { ($0, $0.interval(in: timeZone)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// So many periods before are asked about again and again.
    private static let rememberedCount = 12

    /// The period of the same kind before.
    var previous: CalendarPeriod { period.previous }

    /// The first moment of a period and the first moment after it.
    func interval(of period: CalendarPeriod) -> Range<Date> {
        intervals[period] ?? period.interval(in: timeZone)
    }

    /// Returns the documents of a period, in load order.
    func documents(in period: CalendarPeriod) -> [StoredDocument] {
        let interval = interval(of: period)
        return documents.filter { $0.document.created.map(interval.contains) ?? false }
    }

    /// Returns how many tickets, reviews and searches are of a period.
    func count(in period: CalendarPeriod) -> Int { dates.count(within: interval(of: period)) }

    /// Returns where analysis put a document.
    func placement(of stored: StoredDocument) -> Placement? { placements[stored.key] }

    /// Returns how often a question was asked in a period, as a main question or beside one.
    func count(of cluster: QuestionCluster, in period: CalendarPeriod) -> Int {
        datesByQuestion[cluster.id]?.count(within: interval(of: period)) ?? 0
    }

    /// Returns how often a question was asked in a period, in all its languages.
    func count(of question: ListedQuestion, in period: CalendarPeriod) -> Int {
        question.all.reduce(0) { $0 + count(of: $1, in: period) }
    }

    /// The first and the last day on which a question was asked; nil where no member has a date.
    func days(of question: ListedQuestion) -> (first: Day, last: Day)? {
        let dates = question.all.compactMap { datesByQuestion[$0.id] }
        guard let first = dates.compactMap(\.first).min(),
            let last = dates.compactMap(\.last).max()
        else { return nil }
        return (Day(containing: first, in: timeZone), Day(containing: last, in: timeZone))
    }

    /// Whether a question was asked for the first time in a period.
    func isNew(_ cluster: QuestionCluster, in period: CalendarPeriod) -> Bool {
        datesByQuestion[cluster.id]?.first.map(interval(of: period).contains) ?? false
    }

    /// Whether a question was asked for the first time in a period, in whichever language.
    func isNew(_ question: ListedQuestion, in period: CalendarPeriod) -> Bool {
        question.all.compactMap { datesByQuestion[$0.id]?.first }.min()
            .map(interval(of: period).contains) ?? false
    }

    /// How many documents carry no date, and so belong to no period.
    var undated: Int { documents.count { $0.document.created == nil } }
}

extension [Date] {
    /// Returns how many lie in an interval, among dates in ascending order.
    fileprivate func count(within interval: Range<Date>) -> Int {
        index(of: interval.upperBound) - index(of: interval.lowerBound)
    }

    /// Returns how many lie before a moment.
    private func index(of moment: Date) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < moment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Week {
    /// The last week whose Sunday is not after the newest date; nil where nothing is dated.
    static func lastComplete(of documents: [StoredDocument], timeZone: TimeZone) -> Week? {
        guard let newest = documents.compactMap(\.document.created).max() else { return nil }
        let week = Week(containing: newest, in: timeZone)
        let sunday = CalendarPeriod.week(week).lastDay
        return Day(containing: newest, in: timeZone) == sunday ? week : week.advanced(by: -1)
    }
}
