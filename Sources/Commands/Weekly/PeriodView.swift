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
    /// Where there is data, whichever part of it the view is of.
    let extent: DataExtent
    /// The columns' values that make the part that the view is of; empty where it is of all.
    let segments: [KeyAndValue]
    private let placements: [Int: Placement]
    /// When anything was asked, ascending.
    private let dates: [Date]
    /// When each question was asked, as a main question or beside one, ascending.
    private let datesByQuestion: [ClusterID: [Date]]
    /// The periods that are asked about most; the calendar takes its time.
    private let intervals: [CalendarPeriod: Range<Date>]

    /// Leaves out what was asked after the period, so that a later run tells the same.
    ///
    /// - Parameters:
    ///   - documents: Every ticket, review and search.
    ///   - extent: What is made of them, where it was made before.
    ///   - segments: Only those with all of these values are counted.
    init(
        period: CalendarPeriod, analysis: Analysis, documents: [StoredDocument],
        timeZone: TimeZone, extent: DataExtent? = nil, segments: [KeyAndValue] = []
    ) {
        let end = period.interval(in: timeZone).upperBound
        let known = documents.filter { stored in
            stored.document.created.map { $0 < end } ?? true
                && segments.allSatisfy { stored.document.belongs(to: $0) }
        }
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
        self.extent = extent ?? DataExtent(of: documents, in: timeZone)
        self.segments = segments
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
    private static let rememberedCount = Movements.mostWeeks

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

    /// Whether anything is of a period, of whichever segment: a period without is no drop.
    func hasData(in period: CalendarPeriod) -> Bool {
        extent.hasData(in: interval(of: period))
    }

    /// Whether the data begins before the period's first day, or on it, and goes on to its last.
    func isWhole(_ period: CalendarPeriod) -> Bool {
        extent.coveredDays(of: period) == period.dayCount
    }

    /// What the files of a report on it are called, but for their endings.
    var stem: String {
        let parts = segments.map { "--\($0.key.asFileName)=\($0.value.asFileName)" }
        return "lacuna-\(period)" + parts.joined()
    }

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

    /// Whether a question was asked before a moment, in whichever language.
    func isAsked(_ question: ListedQuestion, before moment: Date) -> Bool {
        question.all.contains { datesByQuestion[$0.id]?.first.map { $0 < moment } ?? false }
    }

    /// How many documents carry no date, and so belong to no period.
    var undated: Int { documents.count { $0.document.created == nil } }
}

extension String {
    /// The text as a part of a file's name: letters, digits, `_` and `-` stay, other bytes become
    /// `%2F` and the like, so that different texts stay different.
    fileprivate var asFileName: String {
        let kept = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "_-"))
        return addingPercentEncoding(withAllowedCharacters: kept) ?? ""
    }
}
