package import SupportModel

/// What has become of gaps, from people's decisions in order.
package enum ClusterStates {
    /// Returns the last state that was decided for each cluster; the rest are open.
    package static func states(from decisions: [Decision]) -> [ClusterID: GapState] {
        var states: [ClusterID: GapState] = [:]
        for decision in decisions {
            if case .mark(let state, _, _, _) = decision.change { states[decision.cluster] = state }
        }
        return states
    }

    /// Returns the last name that was given to each cluster.
    package static func names(from decisions: [Decision]) -> [ClusterID: String] {
        var names: [ClusterID: String] = [:]
        for decision in decisions {
            if case .rename(let name) = decision.change { names[decision.cluster] = name }
        }
        return names
    }

    /// Returns the last owner that was named for each cluster.
    package static func owners(from decisions: [Decision]) -> [ClusterID: String] {
        var owners: [ClusterID: String] = [:]
        for decision in decisions {
            if case .assign(let owner, _) = decision.change { owners[decision.cluster] = owner }
        }
        return owners
    }

    /// Returns the last day, `2026-11-22`, that was set for each cluster.
    ///
    /// A new owner without a day keeps the day: the work changed hands, not its date.
    package static func dueDays(from decisions: [Decision]) -> [ClusterID: String] {
        var days: [ClusterID: String] = [:]
        for decision in decisions {
            if case .assign(_, let due?) = decision.change { days[decision.cluster] = due }
        }
        return days
    }
}
