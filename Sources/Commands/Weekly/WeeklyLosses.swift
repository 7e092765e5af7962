import Foundation
import SupportModel
import Wording

/// What no figure counts.
extension WeeklyReport {
    /// What the data lacks, a sentence each.
    var unusable: [String] {
        let (rejected, undated) = (losses.rejected, view.undated)
        let alone = view.documents.count { view.placement(of: $0)?.cluster == nil }
        return [
            missing,
            rejected == 0
                ? say("Nothing was rejected in \(losses.loads, "load").")
                : say(
                    """
                    \(rejected, "row or file", "rows or files") rejected in \
                    \(losses.loads, "load") ('lacuna doctor' lists them).
                    """),
            undated == 0
                ? say("Every document has a date.")
                : say("\(undated, "document") without a date, in no week."),
            alone == 0
                ? say("Every document asks a question that comes back.")
                : say(
                    """
                    \(alone) of \(view.documents.count, "document") \
                    \(agreeing: alone, "asks", "ask") what nobody else asks \
                    ('lacuna clusters --members' lists them).
                    """),
        ].compactMap(\.self) + doubts
    }

    /// Periods without data between those that have some.
    private var missing: String? {
        let periods = trends.periods.suffix(WeeklyTrends.shownCount).drop { !view.hasData(in: $0) }
        let holes = periods.filter { !view.hasData(in: $0) && $0 != view.period }
        guard !holes.isEmpty else { return nil }
        return say(
            """
            No data of \(list: holes.map(\.description)): that is no drop, and nothing is \
            compared with it.
            """)
    }
}
