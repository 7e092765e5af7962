import SupportModel
import Wording

/// At most seven figures of a week, each to be held against the week before.
struct WeeklyFigures {
    /// A figure; nil where the data cannot tell.
    struct Figure: Equatable {
        enum Unit: String { case count, share, minutes }
        /// For programs; never changes its meaning.
        var key: String
        var name: String
        var unit: Unit
        var value: Double?
        var previous: Double?
    }

    let figures: [Figure]

    init(_ view: WeekView) {
        let now = Self.values(of: view.week, in: view)
        let before = Self.values(of: view.week.advanced(by: -1), in: view)
        figures = Self.names.compactMap { key, name, unit in
            let (value, previous) = (now[key] ?? nil, before[key] ?? nil)
            guard unit == .count || value != nil || previous != nil else { return nil }
            return Figure(key: key, name: name, unit: unit, value: value, previous: previous)
        }
    }

    private static let names: [(String, String, Figure.Unit)] = [
        ("asked", "Tickets, reviews and searches", .count),
        ("unanswered", "of these, not answered by the content", .count),
        ("answered_share", "Share that the content answers", .share),
        ("gaps_asked", "Unanswered questions that were asked", .count),
        ("new_questions", "Questions that came up for the first time", .count),
        ("searches_without_result", "Searches that found nothing", .share),
        ("waiting_minutes", "Minutes to the first reply, on average", .minutes),
    ]

    private static func values(of week: Week, in view: WeekView) -> [String: Double?] {
        let documents = view.documents(in: week)
        let scores = documents.compactMap { view.placement(of: $0)?.gapScore }
        let unanswered = scores.count { $0 >= 0.5 }
        let clusters = view.analysis.clusters
        let asked = clusters.filter { view.count(of: $0, in: week) > 0 }
        return [
            "asked": Double(documents.count),
            "unanswered": scores.isEmpty && !documents.isEmpty ? nil : Double(unanswered),
            "answered_share": scores.isEmpty
                ? nil : Double(scores.count - unanswered) / Double(scores.count),
            "gaps_asked": Double(asked.count { $0.verdict?.isContentJob == true }),
            "new_questions": Double(asked.count { view.firstWeek(of: $0) == week }),
            "searches_without_result": emptyShare(of: documents),
            "waiting_minutes": mean(documents.compactMap(\.document.waitingMinutes)),
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
        switch unit {
        case .count, .minutes: return Counted.grouped(Int(number.rounded()))
        case .share: return Counted.percent(number)
        }
    }

    /// `+5`, `-3`, `+4 points`; per cent of small numbers would mislead.
    var change: String {
        guard let value, let previous else { return "–" }
        let difference =
            unit == .share
            ? Int((value * 100).rounded()) - Int((previous * 100).rounded())
            : Int(value.rounded()) - Int(previous.rounded())
        let sign = difference > 0 ? "+" : ""
        let points = abs(difference) == 1 ? " point" : " points"
        return difference == 0 ? "same" : "\(sign)\(difference)" + (unit == .share ? points : "")
    }
}
