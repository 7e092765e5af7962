import Gaps
import SupportModel
import Wording

/// What is new, stands out, grows or falls in a period, against those before.
///
/// Only what chance hardly makes, and what moves all questions alike does not; see `Movements`.
struct WeeklyChanges {
    /// How a question moved.
    enum Direction: String, CaseIterable {
        case new, spike, growing, falling

        /// The direction as people read it.
        var title: String {
            switch self {
            case .new: say("new")
            case .spike: say("sudden rise")
            case .growing: say("growing")
            case .falling: say("falling")
            }
        }
    }

    /// A question that moved, in all its languages.
    struct Change {
        var question: ListedQuestion
        var direction: Direction
        var now: Int
        /// How often it was asked in the period before.
        var before: Int
        /// What the periods before make expect, of as many days.
        var usual: Double
        /// How likely so great a change is by chance.
        var pValue: Double
    }

    /// So many at most of each direction.
    static let limit = 5

    let changes: [Change]
    /// How many of the periods before have data; one without any is no drop.
    let comparedPeriods: Int

    /// - Parameter questions: Every question, one in several languages as one.
    init(_ view: PeriodView, trends: WeeklyTrends, of questions: [ListedQuestion]) {
        let counts = questions.map { trends.counts(of: $0) }
        let first = trends.periods.first.map { view.interval(of: $0).lowerBound }
        let movements = Movements(
            zip(questions, counts).map { question, counts in
                let isOlder = first.map { view.isAsked(question, before: $0) } ?? false
                return .init(counts: counts, beginsHere: !isOlder)
            }, elsewhere: trends.elsewhere)
        comparedPeriods = movements.comparedWeeks
        let before = trends.documents.indices.dropLast().suffix(Movements.weeksBefore)
            .filter { trends.hasData[$0] }
        // A period that the data covers in part is held against as much of the others.
        let days = view.extent.coveredDays(of: view.period)
        let daysBefore = before.reduce(0) {
            $0 + view.extent.coveredDays(of: trends.periods[$1])
        }
        let found = movements.findings.enumerated().compactMap { place, finding -> Change? in
            guard let finding else { return nil }
            let own = counts[place]
            return Change(
                question: questions[place], direction: .init(finding.kind), now: own.last ?? 0,
                before: own.dropLast().last ?? 0,
                usual: Double(before.reduce(0) { $0 + own[$1] } * days)
                    / Double(max(1, daysBefore)),
                pValue: finding.pValue)
        }
        changes = Direction.allCases.flatMap { direction in
            found.filter { $0.direction == direction }.sorted { left, right in
                let (a, b) = (left.distance, right.distance)
                return a != b ? a > b : left.question.cluster.id < right.question.cluster.id
            }
            .prefix(Self.limit)
        }
    }
}

extension WeeklyChanges.Direction {
    fileprivate init(_ kind: Movements.Kind) {
        self =
            switch kind {
            case .new: .new
            case .spike: .spike
            case .growing: .growing
            case .falling: .falling
            }
    }
}

extension WeeklyChanges.Change {
    /// How far from usual it is.
    fileprivate var distance: Double { abs(Double(now) - usual) }
}
