import Gaps
import SupportModel

extension CurrentAnalysis {
    /// Why people put questions into their states, where they said it with the last one.
    var reasons: [ClusterID: String] {
        decisions.reduce(into: [:]) { reasons, decision in
            guard case .mark(_, _, _, let reason) = decision.change else { return }
            reasons[decision.cluster] = reason
        }
    }

    /// The days by which articles are wanted, of the questions that have one.
    var dueDays: [ClusterID: Day] {
        ClusterStates.dueDays(from: decisions).compactMapValues(Day.init)
    }
}
