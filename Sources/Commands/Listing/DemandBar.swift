/// A count as a bar beside the largest one of its list.
enum DemandBar {
    /// The columns of the longest bar.
    static let width = 8

    /// Returns the bar, in steps of half a column; whatever was asked at all has at least one.
    static func text(_ count: Int, of most: Int) -> String {
        guard count > 0, most > 0 else { return "" }
        let halves = (count * width * 2 + most - 1) / most
        return String(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
    }
}
