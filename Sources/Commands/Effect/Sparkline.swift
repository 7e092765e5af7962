/// Counts as a line of bars, one a week.
struct Sparkline {
    let text: String

    /// Draws the weeks before and after with a bar between them, for the week that is left out.
    init(before: [Int], after: [Int]) {
        let most = (before + after).max() ?? 0
        text = Self.bars(before, of: most) + "│" + Self.bars(after, of: most)
    }

    /// Draws weeks in a row; a week without data is a hole.
    init(_ weeks: [Int?]) {
        text = Self.bars(weeks, of: weeks.compactMap(\.self).max() ?? 0)
    }

    private static func bars(_ counts: [Int?], of most: Int) -> String {
        let most = max(1, most)
        return String(
            counts.map { count in
                guard let count else { return " " }
                return bars[(count * (bars.count - 1) + most - 1) / most]
            })
    }

    /// Nobody asked, then eighths of the most.
    private static let bars = Array("·▁▂▃▄▅▆▇█")
}
