package import Foundation
package import SupportModel

/// Analyses the documents as they were known at the end of earlier weeks.
///
/// Each analysis is of bounded size, whatever the workspace holds: of more than `mostDocuments`
/// tickets, reviews and searches every second, third or so is taken, the same ones for every week.
package struct Backtest: Sendable {
    /// A week takes the time of an analysis of so many documents.
    package static let mostDocuments = 20_000

    /// One of so many tickets, reviews and searches is analysed; 1 where all are.
    package let share: Int
    /// How many tickets, reviews and searches have no date, and are left out.
    package let undated: Int
    /// How many pages there are, and how many of them have no date of their making; those count as
    /// known all the time.
    package let pages: Int
    package let undatedPages: Int
    private let documents: [StoredDocument]
    private let grain: Grain
    private let weights: PriorityWeights
    private let top: Int

    /// - Parameters:
    ///   - asking: Every ticket, review and search.
    ///   - content: Every page.
    ///   - weights: What the order of gaps is made of.
    ///   - top: So many gaps of each week count as raised; all if nil.
    package init(
        asking: [StoredDocument], content: [StoredDocument], grain: Grain,
        weights: PriorityWeights = PriorityWeights(), top: Int? = nil, most: Int = mostDocuments
    ) {
        let dated = asking.filter { $0.document.created != nil }
        let share = max(1, (dated.count + most - 1) / max(1, most))
        self.share = share
        self.grain = grain
        self.weights = weights
        self.top = top ?? .max
        undated = asking.count - dated.count
        pages = content.count
        undatedPages = content.count { $0.document.created == nil }
        documents = (dated.filter { Self.scattered($0.key) % UInt64(share) == 0 } + content)
            .sorted { $0.key < $1.key }
    }

    /// Returns the gaps that the list would have shown at the end of a week, best first.
    ///
    /// - Parameter decisions: Everything that people decided; what came later is left out.
    package func week(_ week: Week, in timeZone: TimeZone, decisions: [Decision]) -> PastWeek {
        let end = week.interval(in: timeZone).upperBound
        let known = documents.filter { stored in
            stored.document.created.map { $0 < end } ?? true
        }
        let asking = known.filter(\.document.kind.asksQuestions)
        let analysis = GapAnalysis(grain: grain).run(
            on: known, decisions: decisions.filter { $0.date < end })
        let gaps = GapRanking(weights).gaps(in: analysis, documents: asking, states: [:])
        return PastWeek(
            week: week, end: end, documents: asking.count, pages: known.count - asking.count,
            gaps: gaps.prefix(top).map { gap in
                PastGap(
                    label: gap.cluster.label, demand: gap.demand.total,
                    members: gap.cluster.members)
            })
    }

    /// Mixes the bits of a key, so that no rhythm of the load order shows in the sample: the end
    /// of SplitMix64 (Steele, Lea, Flood 2014).
    private static func scattered(_ key: Int) -> UInt64 {
        var value = UInt64(truncatingIfNeeded: key) &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}

/// What would have been seen at the end of an earlier week.
package struct PastWeek: Sendable, Equatable {
    package var week: Week
    /// The first moment after it.
    package var end: Date
    /// How many tickets, reviews and searches were analysed.
    package var documents: Int
    /// How many pages there were.
    package var pages: Int
    /// The gaps, best first.
    package var gaps: [PastGap]

    package init(week: Week, end: Date, documents: Int, pages: Int, gaps: [PastGap]) {
        self.week = week
        self.end = end
        self.documents = documents
        self.pages = pages
        self.gaps = gaps
    }
}

/// A gap as it would have been raised.
package struct PastGap: Sendable, Equatable {
    /// Its question as it would have been worded.
    package var label: String
    /// How often it had been asked, as far as analysed.
    package var demand: Int
    /// Keys of the documents whose main question it was.
    package var members: [Int]

    package init(label: String, demand: Int, members: [Int]) {
        self.label = label
        self.demand = demand
        self.members = members
    }
}
