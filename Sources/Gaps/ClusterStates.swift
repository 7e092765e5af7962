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

    /// Returns for each cluster that was closed with an article, and not opened again since, the
    /// decision that closed it.
    package static func answers(from decisions: [Decision]) -> [ClusterID: Decision] {
        var answers: [ClusterID: Decision] = [:]
        for decision in decisions {
            guard case .mark(let state, let article, _, _) = decision.change else { continue }
            if state == .closed, article != nil {
                answers[decision.cluster] = decision
            } else if state.isToDo {
                answers[decision.cluster] = nil
            }
        }
        return answers
    }

    /// Returns for each cluster of which people say whether it is a gap what they say: accepted,
    /// drafted and reviewed gaps are, those that were closed with an article are not.
    package static func judgements(from decisions: [Decision]) -> [ClusterID: Bool] {
        var judgements: [ClusterID: Bool] = [:]
        for (cluster, state) in states(from: decisions) {
            switch state {
            case .accepted, .drafted, .reviewed: judgements[cluster] = true
            case .open, .published, .closed, .dismissed, .reopened: break
            }
        }
        for cluster in answers(from: decisions).keys { judgements[cluster] = false }
        return judgements
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
