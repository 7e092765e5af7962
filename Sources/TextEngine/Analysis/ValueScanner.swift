/// Recognises what stands for a value rather than a word: numbers, dates, addresses, codes.
enum ValueScanner {
    /// A value that ends at a position.
    struct Value: Equatable {
        var end: Int
        var tokenClass: TokenClass
    }

    /// Returns the value that begins at a position, if one does.
    ///
    /// A value can reach beyond the chunk, never beyond the line.
    static func value(
        in bytes: Span<UInt8>, at position: Int, of chunk: Range<Int>, _ content: ByteKinds.Kind
    ) -> Value? {
        let kinds = ByteKinds.shared
        let first = bytes[position]
        let kind = kinds[first]
        if content.contains(.at), kind.contains(.letter) || kind.contains(.digit),
            let end = emailEnd(bytes, position..<chunk.upperBound)
        {
            return Value(end: end, tokenClass: .email)
        }
        if kind.contains(.digit) { return number(bytes, at: position) }
        if kind.contains(.letter) {
            if let end = addressEnd(bytes, position..<chunk.upperBound) {
                return Value(end: end, tokenClass: .url)
            }
            guard content.contains(.digit) else { return nil }
            return code(bytes, position..<chunk.upperBound)
        }
        switch first {
        case UInt8(ascii: "["): return redaction(bytes, at: position)
        case UInt8(ascii: "#"): return orderMark(bytes, after: position + 1)
        case UInt8(ascii: "+"): return phone(bytes, at: position)
        case UInt8(ascii: "$"), 0xC2, 0xE2: return prefixedAmount(bytes, at: position)
        default: return nil
        }
    }

    /// Tells whether a chunk begins with `www.`.
    static func startsWithWWW(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.count > 4 && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "w")
            && matches(bytes, range.lowerBound, "www.")
    }

    /// The marks that redaction leaves in a text.
    private static func redaction(_ bytes: Span<UInt8>, at position: Int) -> Value? {
        for (mark, tokenClass) in redactions where matches(bytes, position, mark) {
            return Value(end: position + mark.utf8CodeUnitCount, tokenClass: tokenClass)
        }
        return nil
    }

    private static let redactions: [(StaticString, TokenClass)] = [
        ("[email]", .email), ("[phone]", .phone), ("[card]", .card), ("[account]", .account),
        ("[order number]", .order), ("[name]", .name),
    ]

    /// Returns the end of a web address: `http://…`, `https://…`, `www.…`.
    private static func addressEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        let start = range.lowerBound
        let first = bytes[start] | 0x20
        guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w") else { return nil }
        guard
            matches(bytes, start, "http://") || matches(bytes, start, "https://")
                || matches(bytes, start, "www.")
        else { return nil }
        var end = start
        while end < range.upperBound, !addressStops.contains(bytes[end]) { end += 1 }
        while end > start + 4, addressTails.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    private static let addressStops: [UInt8] = Array("<>\"".utf8)
    private static let addressTails: [UInt8] = Array(".,;:!?)]}'".utf8)

    /// Returns the end of a mail address whose local part begins here.
    private static func emailEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        let kinds = ByteKinds.shared
        var position = range.lowerBound
        let limit = min(range.upperBound, position + 65)
        while position < limit, bytes[position] != UInt8(ascii: "@") {
            let byte = bytes[position]
            guard !kinds[byte].isDisjoint(with: [.letter, .digit]) || localSigns.contains(byte)
            else { return nil }
            position += 1
        }
        guard position < limit, bytes[position] == UInt8(ascii: "@") else { return nil }
        position += 1
        let domain = position
        var end = position
        var hasDot = false
        while position < range.upperBound {
            let byte = bytes[position]
            if !kinds[byte].isDisjoint(with: [.letter, .digit, .high]) {
                end = position + 1
            } else if byte == UInt8(ascii: "."), end == position {
                hasDot = hasDot || position + 1 < range.upperBound
            } else if byte != UInt8(ascii: "-") {
                break
            }
            position += 1
        }
        return hasDot && end > domain ? end : nil
    }

    private static let localSigns: [UInt8] = Array("._%+-".utf8)

    /// Returns a code that begins with a letter: `E04`, `NU-31`, `SM-G991B`, `v2.1`.
    ///
    /// With six digits or more it is an order number. Parts joined by hyphens are one code only if
    /// they look like one: capitals, or a few letters and then digits (`nu-31`, not `windows-10`).
    private static func code(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Value? {
        if bytes[range.lowerBound] | 0x20 == UInt8(ascii: "v"),
            let version = version(bytes, at: range.lowerBound + 1)
        {
            return version
        }
        let kinds = ByteKinds.shared
        let limit = min(range.upperBound, range.lowerBound + 40)
        var shape = CodeShape()
        var end = range.lowerBound
        var best: Value?
        while end < limit {
            let byte = bytes[end]
            let kind = kinds[byte]
            if kind.contains(.letter) || kind.contains(.digit) {
                shape.extend(isDigit: kind.contains(.digit), isCapital: byte & 0x20 == 0)
                end += 1
                let ends = end == range.upperBound || kinds[bytes[end]].isDisjoint(with: wordBits)
                if ends, shape.isCode {
                    best = Value(end: end, tokenClass: shape.digits >= 6 ? .order : .code)
                }
            } else if byte == UInt8(ascii: "-"), end + 1 < limit {
                shape.startPart()
                end += 1
            } else {
                break
            }
        }
        return best
    }

    private static let wordBits: ByteKinds.Kind = [.letter, .digit, .high]

    /// Compares without regard to the case of ASCII letters.
    static func matches(_ bytes: Span<UInt8>, _ position: Int, _ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { expected in
            for offset in 0..<expected.count {
                let byte = bytes[position + offset]
                let isCapital = (0x41...0x5A).contains(byte)
                if (isCapital ? byte | 0x20 : byte) != expected[offset] { return false }
            }
            return true
        }
    }
}
