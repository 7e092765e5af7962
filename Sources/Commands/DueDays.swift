import Gaps
import SupportModel

extension CurrentAnalysis {
    /// The days by which articles are wanted, of the questions that have one.
    var dueDays: [ClusterID: Day] {
        ClusterStates.dueDays(from: decisions).compactMapValues(Day.init)
    }
}
