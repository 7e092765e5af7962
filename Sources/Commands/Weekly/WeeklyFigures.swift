import Gaps
import SupportModel
import Wording

/// At most seven figures of a period, each to be held against those before.
struct WeeklyFigures {
    /// What is counted; the raw value is for programs and never changes its meaning.
    enum Subject: String, CaseIterable {
        case asked, unanswered
        case answeredShare = "answered_share"
        case gapsAsked = "gaps_asked"
        case newQuestions = "new_questions"
        case searchesWithoutResult = "searches_without_result"
        case waitingMinutes = "waiting_minutes"

        /// What it is called.
        var name: Message {
            switch self {
            case .asked: "Tickets, reviews and searches"
            case .unanswered: "of these, not answered by the content"
            case .answeredShare: "Share that the content answers"
            case .gapsAsked: "Unanswered questions that were asked"
            case .newQuestions: "Questions that came up for the first time"
            case .searchesWithoutResult: "Searches that found nothing"
            case .waitingMinutes: "Minutes to the first reply, on average"
            }
        }

        /// How it is counted.
        var definition: Message {
            switch self {
            case .asked: "how many the workspace holds of the time; a search counts once a row"
            case .unanswered:
                """
                those for which it is likelier than not that no passage of the content answers them
                """
            case .answeredShare:
                """
                the others among those of which it can be told; the range holds the true share 95 \
                times in 100 (Wilson)
                """
            case .gapsAsked:
                """
                questions that come back, that the content leaves open and that were asked in the \
                time
                """
            case .newQuestions:
                "questions that come back and were never asked before in the data, in no language"
            case .searchesWithoutResult:
                "among all searches whose results were counted, each as often as it was made"
            case .waitingMinutes:
                "over the tickets that say how long the customer waited for the first reply"
            }
        }

        /// What it is counted in.
        var unit: Unit {
            switch self {
            case .asked, .unanswered, .gapsAsked, .newQuestions: .count
            case .answeredShare, .searchesWithoutResult: .share
            case .waitingMinutes: .minutes
            }
        }

        /// Whether more of it is better; nil where it is neither.
        var isBetterHigher: Bool? {
            switch self {
            case .asked, .newQuestions: nil
            case .answeredShare: true
            case .unanswered, .gapsAsked, .searchesWithoutResult, .waitingMinutes: false
            }
        }
    }

    enum Unit: String { case count, share, minutes }

    /// A figure; nil where the data cannot tell.
    struct Figure: Equatable {
        var subject: Subject
        var value: Double?
        var previous: Double?
        /// The periods up to this one; nil where one has no data.
        var trend: [Double?] = []
        /// What a share lies in with 95% probability.
        var interval: ClosedRange<Double>?
    }

    let figures: [Figure]

    init(_ view: PeriodView, trends: WeeklyTrends, of questions: [ListedQuestion]) {
        let shown = trends.periods.indices.suffix(WeeklyTrends.shownCount)
        let counts = questions.map { trends.counts(of: $0) }
        let tallies = shown.map { place in
            Tally(
                of: trends.documents[place], in: view,
                gapsAsked: zip(questions, counts).count { $0.isUnanswered && $1[place] > 0 },
                newQuestions: questions.count { view.isNew($0, in: trends.periods[place]) })
        }
        let known = shown.map { trends.hasData[$0] }
        // What is missing is no zero to hold the figure against.
        let isCompared = known.dropLast().last ?? false
        figures = Subject.allCases.compactMap { subject in
            let values = tallies.map { $0.value(of: subject) }
            let (value, previous) = (
                values.last ?? nil, isCompared ? values.dropLast().last ?? nil : nil
            )
            guard subject.unit == .count || value != nil || previous != nil else { return nil }
            return Figure(
                subject: subject, value: value, previous: previous,
                trend: zip(known, values).map { $0 ? $1 : nil },
                interval: tallies.last?.interval(of: subject))
        }
    }

    /// What is counted in one period.
    private struct Tally {
        let asked: Int
        /// Of how many can be told whether the content answers them.
        private let told: Int
        private let unanswered: Int
        private let gapsAsked: Int
        private let newQuestions: Int
        private let searches: (empty: Int, all: Int)
        private let waiting: Double?

        init(of documents: [StoredDocument], in view: PeriodView, gapsAsked: Int, newQuestions: Int)
        {
            let scores = documents.compactMap { view.placement(of: $0)?.gapScore }
            let found = documents.lazy.map(\.document).filter {
                $0.kind == .search && $0.results != nil
            }
            let minutes = documents.compactMap(\.document.waitingMinutes)
            asked = documents.count
            told = scores.count
            unanswered = scores.count { $0 >= 0.5 }
            self.gapsAsked = gapsAsked
            self.newQuestions = newQuestions
            searches = (
                found.reduce(0) { $0 + ($1.results == 0 ? $1.count ?? 1 : 0) },
                found.reduce(0) { $0 + ($1.count ?? 1) }
            )
            waiting = minutes.isEmpty ? nil : minutes.reduce(0, +) / Double(minutes.count)
        }

        func value(of subject: Subject) -> Double? {
            switch subject {
            case .asked: Double(asked)
            case .unanswered: told == 0 && asked > 0 ? nil : Double(unanswered)
            case .answeredShare: told == 0 ? nil : Double(told - unanswered) / Double(told)
            case .gapsAsked: Double(gapsAsked)
            case .newQuestions: Double(newQuestions)
            case .searchesWithoutResult:
                searches.all == 0 ? nil : Double(searches.empty) / Double(searches.all)
            case .waitingMinutes: waiting
            }
        }

        func interval(of subject: Subject) -> ClosedRange<Double>? {
            switch subject {
            case .answeredShare: ShareInterval.of(told - unanswered, among: told)
            case .searchesWithoutResult: ShareInterval.of(searches.empty, among: searches.all)
            default: nil
            }
        }
    }
}
