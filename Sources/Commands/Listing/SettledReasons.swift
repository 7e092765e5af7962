import Reporting
import SupportModel

/// Why listed questions are published, closed or dismissed, where people said it.
enum SettledReasons {
    /// Returns a line for each question that has a reason; none where nothing is settled.
    static func blocks(_ shown: [ListedQuestion]) -> [Block] {
        let text = CustomerText()
        let facts = shown.compactMap { question -> Fact? in
            guard let reason = question.reason, !(question.state ?? .open).isToDo else {
                return nil
            }
            return Fact(question.cluster.id.description, .string(text.whole(reason)))
        }
        return facts.isEmpty ? [] : [.facts(facts)]
    }
}
