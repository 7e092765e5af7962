import Gaps
import SupportModel
import Wording

/// What is new, growing or falling in a period, against those before.
///
/// Growing and falling is only what chance hardly makes: counts are compared by an exact test, and
/// of all questions tested together at most one in ten that are called so is expected to be wrong.
struct WeeklyChanges {
    /// How a question moved.
    enum Direction: String, CaseIterable {
        case new, growing, falling

        /// The direction as people read it.
        var title: String {
            switch self {
            case .new: say("new")
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
        /// How likely so great a change is by chance; nil for what is new.
        var pValue: Double?
    }

    /// So many at most of each direction.
    static let limit = 5
    /// So many periods before are compared with.
    static let periodCount = 8
    /// Of those called growing or falling, the share that chance may have made.
    static let falseDiscoveryRate = 0.1

    let changes: [Change]
    /// How many of the periods before have data; one without any is no drop.
    let comparedPeriods: Int

    /// - Parameter questions: Every question, one in several languages as one.
    init(_ view: PeriodView, of questions: [ListedQuestion]) {
        let period = view.period
        let before = (1...Self.periodCount).map { period.advanced(by: -$0) }
            .filter(view.hasData)
        comparedPeriods = before.count
        guard view.hasData(in: period) else {
            changes = []
            return
        }
        // A period that the data covers in part is held against as much of the others.
        let days = view.extent.coveredDays(of: period)
        let daysBefore = before.reduce(0) { $0 + view.extent.coveredDays(of: $1) }
        var new: [Change] = []
        var tested: [Change] = []
        for question in questions {
            let now = view.count(of: question, in: period)
            let earlier = before.reduce(0) { $0 + view.count(of: question, in: $1) }
            var change = Change(
                question: question, direction: .new, now: now,
                before: view.count(of: question, in: view.previous),
                usual: Double(earlier * days) / Double(max(1, daysBefore)))
            if now > 0, view.isNew(question, in: period) {
                new.append(change)
            } else if !before.isEmpty, now + earlier > 0 {
                change.direction = Double(now) > change.usual ? .growing : .falling
                change.pValue = CountChange.pValue(
                    now: now, before: earlier, share: Double(days) / Double(days + daysBefore))
                tested.append(change)
            }
        }
        let counts = CountChange.significant(
            tested.compactMap(\.pValue), rate: Self.falseDiscoveryRate)
        let moved = zip(tested, counts).filter(\.1).map(\.0)
        changes = [
            new, moved.filter { $0.direction == .growing },
            moved.filter { $0.direction == .falling },
        ].flatMap { changes in
            changes.sorted { left, right in
                let (a, b) = (left.distance, right.distance)
                return a != b ? a > b : left.question.cluster.id < right.question.cluster.id
            }
            .prefix(Self.limit)
        }
    }
}

extension WeeklyChanges.Change {
    /// How far from usual it is.
    fileprivate var distance: Double { abs(Double(now) - usual) }
}
