/// Counts as a line of bars, one a week.
struct Sparkline {
    let text: String

    /// Draws the weeks before and after with a bar between them, for the week that is left out.
    init(before: [Int], after: [Int]) {
        let most = max(1, (before + after).max() ?? 1)
        func bars(_ counts: [Int]) -> String {
            String(counts.map { Self.bars[($0 * (Self.bars.count - 1) + most - 1) / most] })
        }
        text = bars(before) + "│" + bars(after)
    }

    /// Nobody asked, then eighths of the most.
    private static let bars = Array("·▁▂▃▄▅▆▇█")
}
