import SupportModel
import Wording

/// The sentence that stands before a list of gaps.
struct GapSummary {
    /// All that are to be done, best first.
    var gaps: [Gap]
    /// How many of them are listed.
    var shown: Int
    /// How many are published, closed or dismissed.
    var settled: Int
    /// Whether the list was narrowed by flags.
    var isPart: Bool
    /// The only state that was asked for, if one was.
    var state: GapState?

    var sentence: String {
        guard !gaps.isEmpty else { return nothing + settledSentence }
        let count = gaps.count
        let total = gaps.reduce(0) { $0 + $1.demand.total }
        let questions = Counted.count(count, "question")
        if let state, !state.isToDo {
            return "\(questions) \(Counted.verb(count, "is", "are")) \(state.rawValue), "
                + "asked \(Counted.count(total, "time"))."
        }
        var text =
            "\(questions) \(Counted.verb(count, "keeps", "keep")) coming back that the content "
            + "does not answer"
        // The head of the list says most about where to begin.
        let head = shown < count ? shown : min(5, count)
        if head < count {
            let covered = gaps.prefix(head).reduce(0) { $0 + $1.demand.total }
            text +=
                "; the first \(head == 1 ? "one" : Counted.grouped(head)) "
                + "\(Counted.verb(head, "covers", "cover")) \(Counted.grouped(covered)) of "
                + "\(Counted.count(total, "unanswered request"))"
            let most = articlesForMost
            if most < count, most != head {
                text += ", and \(Counted.count(most, "article")) would answer 80% of them"
            }
            text += "."
        } else {
            text += ", asked \(Counted.count(total, "time"))."
        }
        return text + settledSentence
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
            ? "No gap fits these flags."
            : "The content answers every question that comes back; there is nothing to write."
    }

    private var settledSentence: String {
        settled == 0
            ? ""
            : " \(Counted.count(settled, "more gap")) "
                + "\(Counted.verb(settled, "is", "are")) published, closed or dismissed "
                + "(--state shows them)."
    }
}
