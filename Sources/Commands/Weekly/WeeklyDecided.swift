import Gaps
import SupportModel
import Wording

/// Which questions people closed, published or opened again in a period.
struct WeeklyDecided {
    /// A question and the state that it has since.
    struct Change: Equatable {
        var cluster: ClusterID
        var state: GapState
    }

    /// In the order of the ids, the last state of each.
    let changes: [Change]
    private let labels: [ClusterID: String]
    private let text: CustomerText

    /// - Parameters:
    ///   - decisions: Those of the period, in order.
    ///   - labels: The wording of the questions.
    init(_ decisions: [Decision], labels: [ClusterID: String], text: CustomerText) {
        changes = ClusterStates.states(from: decisions)
            .filter { Self.sentence(of: $0.value, "") != nil }
            .map { Change(cluster: $0.key, state: $0.value) }
            .sorted { $0.cluster < $1.cluster }
        self.labels = labels
        self.text = text
    }

    /// A sentence each.
    var sentences: [String] {
        changes.compactMap { change in
            let label = labels[change.cluster].map {
                "\(change.cluster) \(AnswerLanguage.current.quoted(text.label($0)))"
            }
            return Self.sentence(of: change.state, label ?? change.cluster.description)
        }
    }

    private static func sentence(of state: GapState, _ question: String) -> String? {
        switch state {
        case .published: say("\(question) was published.")
        case .closed: say("\(question) was closed: a page answers it.")
        case .dismissed: say("\(question) was dismissed.")
        case .reopened: say("\(question) was opened again.")
        case .open, .accepted, .drafted, .reviewed: nil
        }
    }
}
