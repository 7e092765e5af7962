extension [Block] {
    /// Returns the blocks without those that a medium cannot show, and without the headings that
    /// then have nothing below them.
    func hiding(_ isHidden: (Block) -> Bool) -> [Block] {
        var shown: [Block] = []
        var hasHidden = false
        for block in self {
            if isHidden(block) {
                hasHidden = true
                continue
            }
            if block.isHeading, hasHidden, shown.last?.isHeading == true { shown.removeLast() }
            hasHidden = false
            shown.append(block)
        }
        if hasHidden, shown.last?.isHeading == true { shown.removeLast() }
        return shown
    }
}

extension Block {
    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
    /// Whether it is only drawn.
    var isChart: Bool { if case .chart = self { true } else { false } }
    /// Whether it stands behind a row of a list.
    var isDetails: Bool { if case .details = self { true } else { false } }
    /// Whether it is a chart that cells cannot draw.
    var isFineChart: Bool {
        guard case .chart(let chart) = self else { return false }
        if case .bars = chart.drawing { return false }
        return true
    }
}
