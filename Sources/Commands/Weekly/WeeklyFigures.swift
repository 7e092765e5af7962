import SupportModel
import Wording

/// At most seven figures of a period, each to be held against the one before.
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

        /// What it is counted in.
        var unit: Unit {
            switch self {
            case .asked, .unanswered, .gapsAsked, .newQuestions: .count
            case .answeredShare, .searchesWithoutResult: .share
            case .waitingMinutes: .minutes
            }
        }
    }

    enum Unit: String { case count, share, minutes }

    /// A figure; nil where the data cannot tell.
    struct Figure: Equatable {
        var subject: Subject
        var value: Double?
        var previous: Double?
    }

    let figures: [Figure]

    init(_ view: PeriodView) {
        let now = Self.values(of: view.period, in: view)
        // What is missing is no zero to hold the figure against.
        let before =
            view.hasData(in: view.previous) ? Self.values(of: view.previous, in: view) : [:]
        figures = Subject.allCases.compactMap { subject in
            let (value, previous) = (now[subject] ?? nil, before[subject] ?? nil)
            guard subject.unit == .count || value != nil || previous != nil else { return nil }
            return Figure(subject: subject, value: value, previous: previous)
        }
    }

    private static func values(of period: CalendarPeriod, in view: PeriodView) -> [Subject: Double?]
    {
        let documents = view.documents(in: period)
        let scores = documents.compactMap { view.placement(of: $0)?.gapScore }
        let unanswered = scores.count { $0 >= 0.5 }
        let clusters = view.analysis.clusters
        let asked = clusters.filter { view.count(of: $0, in: period) > 0 }
        return [
            .asked: Double(documents.count),
            .unanswered: scores.isEmpty && !documents.isEmpty ? nil : Double(unanswered),
            .answeredShare: scores.isEmpty
                ? nil : Double(scores.count - unanswered) / Double(scores.count),
            .gapsAsked: Double(
                LinkedRows.mostAsked(
                    asked.map { ListedQuestion($0, documents: view.byKey, state: nil) }
                ).count(where: \.isUnanswered)),
            .newQuestions: Double(asked.count { view.isNew($0, in: period) }),
            .searchesWithoutResult: emptyShare(of: documents),
            .waitingMinutes: mean(documents.compactMap(\.document.waitingMinutes)),
        ]
    }

    /// The share of searches without a result, among those whose results were counted.
    private static func emptyShare(of documents: [StoredDocument]) -> Double? {
        let searches = documents.map(\.document).filter { $0.kind == .search && $0.results != nil }
        let all = searches.reduce(0) { $0 + ($1.count ?? 1) }
        let empty = searches.reduce(0) { $0 + ($1.results == 0 ? $1.count ?? 1 : 0) }
        return all > 0 ? Double(empty) / Double(all) : nil
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}

extension WeeklyFigures.Figure {
    /// The figure as people read it.
    func text(_ number: Double?) -> String {
        guard let number else { return "–" }
        switch subject.unit {
        case .count, .minutes: return Counted.grouped(Int(number.rounded()))
        case .share: return Counted.percent(number)
        }
    }

    /// `+5`, `-3`, `+4 points`; per cent of small numbers would mislead.
    var change: String {
        guard let value, let previous else { return "–" }
        let isShare = subject.unit == .share
        let difference =
            isShare
            ? Int((value * 100).rounded()) - Int((previous * 100).rounded())
            : Int(value.rounded()) - Int(previous.rounded())
        guard difference != 0 else { return say("same") }
        let sign = difference > 0 ? "+" : ""
        return isShare ? say("\(sign)\(difference, "point")") : "\(sign)\(difference)"
    }
}
