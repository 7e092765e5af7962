/// How a file separates its fields.
struct CSVDialect: Equatable {
    /// Nil for a file of a single column.
    var separator: UInt8?

    private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 9, UInt8(ascii: "|")]
    private static let sampleSize = 1 << 18
    private static let sampleRows = 50

    /// Finds the separator with which most rows of the beginning have as many fields as the first.
    init(sniffing bytes: Span<UInt8>, start: Int) {
        let end = min(bytes.count, start + Self.sampleSize)
        let sample = bytes.extracting(0..<end)
        var best: (score: Int, separator: UInt8)?
        for candidate in Self.candidates {
            let score = Self.score(
                candidate, in: sample, start: start, isWhole: end == bytes.count)
            if score > (best?.score ?? 0) { best = (score, candidate) }
        }
        separator = best?.separator
    }

    init(separator: UInt8?) { self.separator = separator }

    /// The separator in words, for the account of a file.
    var name: String {
        switch separator {
        case nil: "single column"
        case 9: "tab-separated"
        case let separator?: "separator '\(Character(Unicode.Scalar(separator)))'"
        }
    }

    /// 0 where the first row has one field; else agreeing rows first, then the number of fields.
    private static func score(
        _ separator: UInt8, in sample: Span<UInt8>, start: Int, isWhole: Bool
    ) -> Int {
        var parser = CSVParser(separator: separator, start: start, byteCount: 0)
        guard parser.next(in: sample) == .row else { return 0 }
        let width = parser.row.fields.count
        guard width > 1 else { return 0 }
        var rows = 0
        var agreeing = 0
        while rows < sampleRows {
            let outcome = parser.next(in: sample)
            // The sample may end inside a row.
            if outcome == .end || (!isWhole && parser.position >= sample.count) { break }
            rows += 1
            if outcome == .row, parser.row.fields.count == width { agreeing += 1 }
        }
        let share = rows == 0 ? 100 : agreeing * 100 / rows
        return 1 + share * 1_000 + min(width, 999)
    }
}
