import Reporting
import Wording

/// What Tab may mean, in columns below the prompt.
struct CandidateList {
    /// As many as can be looked through.
    private static let limit = 100

    private let candidates: [String]
    private let omitted: Int
    private let width: Int

    init(_ candidates: [String], width: Int) {
        self.candidates = candidates.prefix(Self.limit).map(TerminalText.singleLine)
        omitted = max(0, candidates.count - Self.limit)
        self.width = width
    }

    /// The lines, each with its end; read column by column.
    var text: String {
        let widest = candidates.reduce(1) { max($0, DisplayWidth.of($1)) } + 2
        let columns = max(1, (width - 1) / widest)
        let height = (candidates.count + columns - 1) / columns
        var text = ""
        for row in 0..<height {
            let cells = stride(from: row, to: candidates.count, by: height).map { candidates[$0] }
            for (position, cell) in cells.enumerated() {
                let isLast = position == cells.count - 1
                let blanks = isLast ? 0 : max(0, widest - DisplayWidth.of(cell))
                text += cell + String(repeating: " ", count: blanks)
            }
            text += "\n"
        }
        return omitted > 0 ? text + say("… and \(omitted) more") + "\n" : text
    }
}
