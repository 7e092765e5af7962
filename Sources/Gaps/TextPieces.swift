import TextEngine

/// The lines of a cleaned text and the sentences that open and close it, by hashes that take
/// numbers for alike.
struct TextPieces {
    /// Of a long text only so many lines at each end are looked at.
    private static let lineLimit = 6
    /// How many sentences at the start and at the end can be boilerplate.
    private static let sentenceLimit = 2
    /// What is less says nothing by itself.
    private static let minimumWords = 3

    /// The bytes of the text.
    let bytes: [UInt8]
    /// The lines that have words.
    let lines: [Range<Int>]
    /// The sentences of the first and of the last line.
    let opening: [Range<Int>]
    let closing: [Range<Int>]

    private let whole: Words

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.bytes = bytes
        lines = Self.lines(of: bytes)
        opening = lines.first.map { Self.sentences(of: bytes, $0) } ?? []
        closing = lines.count < 2 ? opening : lines.last.map { Self.sentences(of: bytes, $0) } ?? []
        whole = Words(bytes, 0..<bytes.count)
    }

    /// What may be boilerplate; a text of one sentence is its own only candidate.
    var candidates: [Range<Int>] {
        var candidates: [Range<Int>] = []
        let limit = Self.lineLimit
        for (index, line) in lines.enumerated()
        where index < limit || index >= lines.count - limit {
            candidates.append(line)
        }
        if opening.count > 1 { candidates += opening.prefix(Self.sentenceLimit) }
        if closing.count > 1 {
            // A line of three sentences has none of them twice.
            let start = lines.count < 2 ? min(Self.sentenceLimit, closing.count) : 0
            candidates += closing.dropFirst(start).suffix(Self.sentenceLimit)
        }
        // A question is never boilerplate.
        return candidates.filter { !bytes[$0].contains(UInt8(ascii: "?")) }
    }

    /// Returns the hash of the words of a piece in their order.
    func key(of piece: Range<Int>) -> UInt64 { Words(bytes, piece).sequence.finished }

    /// Returns the hash of the words beside a piece in any order, 0 if there are next to none.
    func keyOfRest(beside piece: Range<Int>) -> UInt64 {
        let words = Words(bytes, piece)
        guard whole.count - words.count >= Self.minimumWords else { return 0 }
        return max(1, whole.sum &- words.sum)
    }

    /// Whether a text has enough words to be a question.
    static func saysSomething(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Words(bytes, 0..<bytes.count).count >= minimumWords
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in bytes.indices where bytes[end] == 10 {
            if end > start { lines.append(start..<end) }
            start = end + 1
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        return lines
    }

    private static func sentences(of bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        SentenceSplitter.ranges(in: Array(bytes[line])).map {
            ($0.lowerBound + line.lowerBound)..<($0.upperBound + line.lowerBound)
        }
    }

    /// The words in a range: hashed in their order, added up, and counted.
    private struct Words {
        var sequence = LineHash()
        var sum: UInt64 = 0
        var count = 0

        init(_ bytes: [UInt8], _ range: Range<Int>) {
            var word = LineHash()
            var isOpen = false
            func isNumber(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
            for position in range {
                let byte = bytes[position]
                let isLetter = byte >= 0x80 || (97...122).contains(byte | 0x20)
                if isLetter || isNumber(byte) {
                    let previous = position > range.lowerBound ? bytes[position - 1] : 0
                    // However long a number is, it is one.
                    let folded = isNumber(byte) ? 35 : byte < 0x80 ? byte | 0x20 : byte
                    if !(isNumber(byte) && isNumber(previous)) { word.add(folded) }
                    isOpen = true
                } else if isOpen {
                    close(&word)
                    isOpen = false
                }
            }
            if isOpen { close(&word) }
        }

        private mutating func close(_ word: inout LineHash) {
            let hash = word.finished
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                sequence.add(UInt8(truncatingIfNeeded: hash >> shift))
            }
            sum &+= hash
            count += 1
            word = LineHash()
        }
    }
}
