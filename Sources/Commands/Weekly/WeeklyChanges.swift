import SupportModel
import Wording

/// What is new, growing or falling in a week, against last week and the four weeks before.
struct WeeklyChanges {
    /// How a question moved.
    enum Direction: String {
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

    /// A question that moved.
    struct Change {
        var cluster: QuestionCluster
        var direction: Direction
        var now: Int
        var lastWeek: Int
        /// The mean of the four weeks before.
        var usual: Double
    }

    /// So many at most of each direction.
    static let limit = 5
    /// Smaller differences are noise.
    static let minimumChange = 2

    let changes: [Change]

    init(_ view: WeekView) {
        let week = view.week
        let moved = view.analysis.clusters.compactMap { cluster -> Change? in
            let now = view.count(of: cluster, in: week)
            let earlier = (1...4).map { view.count(of: cluster, in: week.advanced(by: -$0)) }
            let usual = Double(earlier.reduce(0, +)) / 4
            let last = earlier[0]
            let direction: Direction
            if now > 0, view.firstWeek(of: cluster) == week {
                direction = .new
            } else if now - last >= Self.minimumChange, Double(now) > usual {
                direction = .growing
            } else if last - now >= Self.minimumChange, Double(now) < usual {
                direction = .falling
            } else {
                return nil
            }
            return Change(
                cluster: cluster, direction: direction, now: now, lastWeek: last, usual: usual)
        }
        changes = [Direction.new, .growing, .falling].flatMap { direction in
            moved.filter { $0.direction == direction }
                .sorted { left, right in
                    let (a, b) = (abs(left.now - left.lastWeek), abs(right.now - right.lastWeek))
                    return a != b ? a > b : left.cluster.id < right.cluster.id
                }
                .prefix(Self.limit)
        }
    }
}
