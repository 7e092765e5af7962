import Foundation
import SupportModel

/// How much more or less a question is asked in the last four weeks of the data than in the twelve
/// before, beside all questions.
struct DemandTrend {
    private static let day = 86_400.0
    private static let recentDays = 28.0
    private static let earlierDays = 84.0

    private let recent: Range<Date>
    private let earlier: Range<Date>
    /// How many recent documents there are for each earlier one; nil where nothing can be compared.
    private let usualRatio: Double?

    init(of documents: [StoredDocument]) {
        let dates = documents.compactMap(\.document.created)
        let end = (dates.max() ?? .distantPast).addingTimeInterval(1)
        let start = end.addingTimeInterval(-Self.recentDays * Self.day)
        recent = start..<end
        earlier = start.addingTimeInterval(-Self.earlierDays * Self.day)..<start
        let now = dates.count(where: recent.contains)
        let before = dates.count(where: earlier.contains)
        usualRatio = now > 0 && before > 0 ? Double(now) / Double(before) : nil
    }

    /// Returns the binary logarithm of how often a question is asked to how often it would be if it
    /// had gone with all, from -1 to 1; 0 where nothing can be compared.
    ///
    /// One is added to both counts, so that a handful says little.
    func growth(of documents: some Sequence<StoredDocument>) -> Double {
        guard let usualRatio else { return 0 }
        var now = 0.0
        var before = 0.0
        for stored in documents {
            guard let created = stored.document.created else { continue }
            if recent.contains(created) {
                now += 1
            } else if earlier.contains(created) {
                before += 1
            }
        }
        return max(-1, min(1, log2((now + 1) / (before * usualRatio + 1))))
    }
}
