import Reporting
import SupportModel
import Wording

/// How the work on an article stands: its state, who writes it and by when.
struct ArticleStanding: Equatable {
    var state: GapState
    var owner: String?
    var due: Day?

    init(state: GapState, owner: String? = nil, due: Day? = nil) {
        self.state = state
        self.owner = owner
        self.due = due
    }

    /// Reads it from what people decided.
    init(of cluster: ClusterID, in current: CurrentAnalysis) {
        state = current.states[cluster] ?? .open
        owner = current.owners[cluster]
        due = current.dueDays[cluster]
    }

    /// What there is to tell, for front matter, which programs read.
    var facts: [Fact] {
        var facts = [Fact("state", .string(state.rawValue))]
        if let owner { facts.append(Fact("owner", .string(owner))) }
        if let due { facts.append(Fact("due", .string(due.description))) }
        return facts
    }

    /// What there is to tell, for people.
    var titledFacts: [Fact] {
        var facts = [Fact(say("state"), .string(state.title))]
        if let owner { facts.append(Fact(say("owner"), .string(owner))) }
        if let due { facts.append(Fact(say("due"), .string(due.description))) }
        return facts
    }
}
