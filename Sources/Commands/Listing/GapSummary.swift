import SupportModel
import Wording

/// The sentence that stands before a list of gaps.
struct GapSummary {
    /// All that are to be done, best first.
    var gaps: [ListedQuestion]
    /// How many of them are listed.
    var shown: Int
    /// How many are published, closed or dismissed.
    var settled: Int
    /// Whether the list was narrowed by flags.
    var isPart: Bool
    /// The only state that was asked for, if one was.
    var state: GapState?

    var sentence: String {
        guard !gaps.isEmpty else { return joined(nothing, settledSentence) }
        let count = gaps.count
        let total = gaps.reduce(0) { $0 + $1.demand.total }
        switch state {
        case .published:
            return say(
                """
                \(count, "question") \(agreeing: count, "is", "are") published, \
                asked \(total, "time").
                """)
        case .closed:
            return say(
                """
                \(count, "question") \(agreeing: count, "is", "are") closed, \
                asked \(total, "time").
                """)
        case .dismissed:
            return say(
                """
                \(count, "question") \(agreeing: count, "is", "are") dismissed, \
                asked \(total, "time").
                """)
        default:
            return joined(toDo(count, total), settledSentence)
        }
    }

    private func joined(_ first: String, _ second: String?) -> String {
        second.map { "\(first) \($0)" } ?? first
    }

    /// What there is to write, and how far the head of the list goes: it says most about where to
    /// begin.
    private func toDo(_ count: Int, _ total: Int) -> String {
        let head = shown < count ? shown : min(5, count)
        guard head < count else {
            return say(
                """
                \(count, "question") \(agreeing: count, "keeps", "keep") coming back that the \
                content does not answer, asked \(total, "time").
                """)
        }
        let covered = gaps.prefix(head).reduce(0) { $0 + $1.demand.total }
        let most = articlesForMost
        guard most < count, most != head else {
            return say(
                head == 1
                    ? """
                    \(count, "question") \(agreeing: count, "keeps", "keep") coming back that the \
                    content does not answer; the first one covers \(covered) of \
                    \(total, "unanswered request").
                    """
                    : """
                    \(count, "question") \(agreeing: count, "keeps", "keep") coming back that the \
                    content does not answer; the first \(head) cover \(covered) of \
                    \(total, "unanswered request").
                    """)
        }
        return say(
            head == 1
                ? """
                \(count, "question") \(agreeing: count, "keeps", "keep") coming back that the \
                content does not answer; the first one covers \(covered) of \
                \(total, "unanswered request"), and \(most, "article") would answer 80% of them.
                """
                : """
                \(count, "question") \(agreeing: count, "keeps", "keep") coming back that the \
                content does not answer; the first \(head) cover \(covered) of \
                \(total, "unanswered request"), and \(most, "article") would answer 80% of them.
                """)
    }

    /// How many articles would answer four in five of the unanswered requests: of the questions that
    /// are asked most.
    var articlesForMost: Int {
        let demands = LinkedRows.groups(of: gaps.map(\.cluster)).map { group in
            group.reduce(0) { $0 + gaps[$1].demand.total }
        }.sorted(by: >)
        let total = demands.reduce(0, +)
        var covered = 0
        for (count, demand) in demands.enumerated() {
            if covered * 5 >= total * 4 { return count }
            covered += demand
        }
        return demands.count
    }

    private var nothing: String {
        isPart
            ? say("No gap fits these flags.")
            : say("The content answers every question that comes back; there is nothing to write.")
    }

    private var settledSentence: String? {
        guard settled > 0 else { return nil }
        return say(
            """
            \(settled, "more gap") \(agreeing: settled, "is", "are") published, closed or \
            dismissed (--state shows them).
            """)
    }
}
