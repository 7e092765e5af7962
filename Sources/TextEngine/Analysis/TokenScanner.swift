/// The state of one pass over a text: a chunk between blanks is looked at twice, never more.
struct TokenScanner {
    typealias Body = (Range<Int>, borrowing [UInt8], TokenClass) -> Void

    /// The lower-case bytes of the current token.
    var folded: [UInt8] = []
    let table = ScalarTable.shared
    private let kinds = ByteKinds.shared

    init() {
        folded.reserveCapacity(Tokenizer.maximumLength)
    }

    /// Finds the chunks between blanks and sends each the cheapest way that suits it.
    mutating func scan(_ bytes: Span<UInt8>, _ body: Body) {
        var position = 0
        while position < bytes.count {
            let first = kinds[bytes[position]]
            if first.contains(.blank) {
                position += 1
                continue
            }
            var content = ByteKinds.Kind()
            var end = position
            while end < bytes.count {
                let kind = kinds[bytes[end]]
                if kind.contains(.blank) { break }
                content.formUnion(kind)
                end += 1
            }
            if ValueScanner.startsWithWWW(bytes, position..<end) { content.insert(.special) }
            if content.isDisjoint(with: [.digit, .high, .joiner, .special]) {
                scanPlainWords(bytes, position..<end, body)
                position = end
            } else {
                position = scanChunk(bytes, position..<end, content, body)
            }
        }
    }

    /// ASCII letters and punctuation only.
    private mutating func scanPlainWords(
        _ bytes: Span<UInt8>, _ chunk: Range<Int>, _ body: Body
    ) {
        var start = chunk.lowerBound
        folded.removeAll(keepingCapacity: true)
        for position in chunk {
            let byte = bytes[position]
            if kinds[byte].contains(.letter) {
                if folded.isEmpty { start = position }
                if folded.count < Tokenizer.maximumLength { folded.append(byte | 0x20) }
            } else if !folded.isEmpty {
                body(start..<position, folded, .word)
                folded.removeAll(keepingCapacity: true)
            }
        }
        if !folded.isEmpty { body(start..<chunk.upperBound, folded, .word) }
    }

    /// Everything else; returns where to go on, which can lie in a later chunk of the same line.
    private mutating func scanChunk(
        _ bytes: Span<UInt8>, _ chunk: Range<Int>, _ content: ByteKinds.Kind, _ body: Body
    ) -> Int {
        var position = chunk.lowerBound
        // A currency sign that stands alone has its number in the next chunk.
        let mayHoldValue =
            !content.isDisjoint(with: [.digit, .special])
            || (content.contains(.high) && chunk.count <= 3)
        while position < chunk.upperBound {
            if mayHoldValue,
                let value = ValueScanner.value(in: bytes, at: position, of: chunk, content)
            {
                folded.removeAll(keepingCapacity: true)
                if value.tokenClass == .code {
                    for index in position..<value.end { folded.append(lower(bytes[index])) }
                }
                body(position..<value.end, folded, value.tokenClass)
                position = value.end
                continue
            }
            position = scanWord(bytes, position..<chunk.upperBound, body)
        }
        return position
    }

    private func lower(_ byte: UInt8) -> UInt8 {
        kinds[byte].contains(.letter) ? byte | 0x20 : byte
    }
}
