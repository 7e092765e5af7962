import Gaps
import SupportModel

/// What one run of the program, a chat mostly, remembers from command to command; it only saves time.
final class SessionMemory {
    /// What answers questions about a state of a workspace.
    struct Answerer {
        /// The path, revision and grain that it is good for.
        var key: [String]
        var searcher: ContentSearcher
        var clusters: [ClusterID: QuestionCluster]
    }

    private var answerer: Answerer?

    /// Returns what answers questions under a key, made by a function if the last one has another.
    func answerer(for key: [String], make: () throws -> Answerer) rethrows -> Answerer {
        if let answerer, answerer.key == key { return answerer }
        let made = try make()
        answerer = made
        return made
    }
}
