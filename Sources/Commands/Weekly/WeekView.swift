import Foundation
import Gaps
import SupportModel

/// One week of the data, as it was known when the week ended.
struct WeekView {
    let week: Week
    let timeZone: TimeZone
    let analysis: Analysis
    /// Every ticket, review and search up to the end of the week, and those without a date.
    let documents: [StoredDocument]
    let byKey: DocumentsByKey
    private let placements: [Int: Placement]
    private let weeks: [Int: Week]

    /// Leaves out what was asked after the week, so that a later run tells the same.
    init(week: Week, analysis: Analysis, documents: [StoredDocument], timeZone: TimeZone) {
        let end = week.interval(in: timeZone).upperBound
        let known = documents.filter { $0.document.created.map { $0 < end } ?? true }
        let byKey = known.byKey()
        var part = analysis
        part.clusters = analysis.clusters.compactMap { cluster in
            var cluster = cluster
            cluster.members.removeAll { byKey[$0] == nil }
            cluster.secondaryMembers.removeAll { byKey[$0] == nil }
            return cluster.members.isEmpty && cluster.secondaryMembers.isEmpty ? nil : cluster
        }
        self.week = week
        self.timeZone = timeZone
        self.analysis = part
        self.documents = known
        self.byKey = byKey
        placements = Dictionary(
            analysis.placements.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
        weeks = Dictionary(
            known.compactMap { stored in
                stored.document.created.map { (stored.key, Week(containing: $0, in: timeZone)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The last week whose Sunday is not after the newest date; nil where nothing is dated.
    static func lastComplete(of documents: [StoredDocument], timeZone: TimeZone) -> Week? {
        guard let newest = documents.compactMap(\.document.created).max() else { return nil }
        let week = Week(containing: newest, in: timeZone)
        let afterSunday = Day(
            containing: week.interval(in: timeZone).upperBound.addingTimeInterval(-1), in: timeZone)
        return Day(containing: newest, in: timeZone) == afterSunday ? week : week.advanced(by: -1)
    }

    /// Returns the documents of a week, in load order.
    func documents(in week: Week) -> [StoredDocument] {
        documents.filter { weeks[$0.key] == week }
    }

    /// Returns where analysis put a document.
    func placement(of stored: StoredDocument) -> Placement? { placements[stored.key] }

    /// Returns how often a question was asked in a week, as a main question or beside one.
    func count(of cluster: QuestionCluster, in week: Week) -> Int {
        (cluster.members + cluster.secondaryMembers)
            .reduce(0) { $0 + (weeks[$1] == week ? 1 : 0) }
    }

    /// Returns how often a question was asked in a week, in all its languages.
    func count(of question: ListedQuestion, in week: Week) -> Int {
        question.all.reduce(0) { $0 + count(of: $1, in: week) }
    }

    /// The first and the last day on which a question was asked; nil where no member has a date.
    func days(of question: ListedQuestion) -> (first: Day, last: Day)? {
        let dates = question.all.flatMap { $0.members + $0.secondaryMembers }
            .compactMap { byKey[$0]?.document.created }
        guard let first = dates.min(), let last = dates.max() else { return nil }
        return (Day(containing: first, in: timeZone), Day(containing: last, in: timeZone))
    }

    /// The week in which a question was asked first; nil where no member has a date.
    func firstWeek(of cluster: QuestionCluster) -> Week? {
        (cluster.members + cluster.secondaryMembers).compactMap { weeks[$0] }.min()
    }

    /// The week in which a question was asked first, in whichever language.
    func firstWeek(of question: ListedQuestion) -> Week? {
        question.all.compactMap { firstWeek(of: $0) }.min()
    }

    /// How many documents carry no date, and so belong to no week.
    var undated: Int { documents.count { $0.document.created == nil } }
}
