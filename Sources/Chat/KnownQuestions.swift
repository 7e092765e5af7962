package import SupportModel
import Synchronization

/// The questions that Tab offers, with their wording.
package final class KnownQuestions: Sendable {
    private let labels = Mutex<[ClusterID: String]>([:])

    package init() {}

    /// Takes note of questions that were seen.
    package func remember(_ seen: [ClusterID: String]) {
        labels.withLock { $0.merge(seen) { $1 } }
    }

    /// The ids, ascending.
    package var ids: [String] {
        labels.withLock { $0.keys.sorted().map(\.description) }
    }

    /// Returns a question's wording.
    package func label(of id: String) -> String? {
        guard let id = ClusterID(id) else { return nil }
        return labels.withLock { $0[id] }
    }
}
