import Wording

/// Reads JSON as RFC 8259 has it: no trailing commas, no comments, no NaN.
///
/// Our own because an export has ids beyond 2^53, keys whose order matters for messages, and
/// arrays of a gigabyte that are to be read element by element with their lines.
struct JSONParser {
    static let maximumDepth = 128
    static let maximumStringSize = 10_000_000
    /// Most records have no more keys than this.
    private static let usualMembers = 8

    /// What is wrong, and where.
    struct Problem: Error, Equatable {
        var offset: Int
        var reason: Message
    }

    /// The next byte to be read.
    private(set) var position: Int
    private let end: Int

    init(start: Int, end: Int) {
        position = start
        self.end = end
    }

    /// Reads one value and the white space around it.
    ///
    /// - Parameter depth: How many values it stands in.
    mutating func value(
        in bytes: Span<UInt8>, depth: Int = 0
    ) throws(Problem) -> JSONValue {
        guard depth < Self.maximumDepth else {
            throw problem("more than \(Self.maximumDepth) values are nested")
        }
        guard let first = peek(in: bytes) else { throw problem("a value is cut off") }
        switch first {
        case UInt8(ascii: "{"):
            position += 1
            return .object(try members(in: bytes, depth: depth))
        case UInt8(ascii: "["):
            position += 1
            return .array(try elements(in: bytes, depth: depth))
        case UInt8(ascii: "\""):
            position += 1
            return .string(try string(in: bytes))
        case UInt8(ascii: "t"): return try word("true", .bool(true), in: bytes)
        case UInt8(ascii: "f"): return try word("false", .bool(false), in: bytes)
        case UInt8(ascii: "n"): return try word("null", .null, in: bytes)
        default: return .number(try number(in: bytes))
        }
    }

    /// Whether nothing but white space is left.
    mutating func isAtEnd(in bytes: Span<UInt8>) -> Bool {
        skipSpace(in: bytes)
        return position >= end
    }

    /// The next byte that is no white space, which stays unread; nil at the end.
    mutating func peek(in bytes: Span<UInt8>) -> UInt8? {
        skipSpace(in: bytes)
        return position < end ? bytes[position] : nil
    }

    /// Reads a byte if it is the next one that is no white space.
    mutating func take(_ byte: UInt8, in bytes: Span<UInt8>) -> Bool {
        guard peek(in: bytes) == byte else { return false }
        position += 1
        return true
    }

    /// Reads a key and its colon.
    mutating func key(in bytes: Span<UInt8>) throws(Problem) -> String {
        guard take(UInt8(ascii: "\""), in: bytes) else {
            throw problem("a key in quotes is expected")
        }
        let key = try string(in: bytes)
        guard take(UInt8(ascii: ":"), in: bytes) else {
            throw problem("a colon is expected after a key")
        }
        return key
    }

    func problem(_ reason: Message) -> Problem {
        Problem(offset: min(position, end), reason: reason)
    }

    private mutating func skipSpace(in bytes: Span<UInt8>) {
        while position < end {
            let byte = bytes[position]
            guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return }
            position += 1
        }
    }

    private mutating func members(
        in bytes: Span<UInt8>, depth: Int
    ) throws(Problem) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if take(UInt8(ascii: "}"), in: bytes) { return members }
        members.reserveCapacity(Self.usualMembers)
        while true {
            let key = try key(in: bytes)
            members.append(.init(key: key, value: try value(in: bytes, depth: depth + 1)))
            if take(UInt8(ascii: "}"), in: bytes) { return members }
            guard take(UInt8(ascii: ","), in: bytes) else {
                throw problem("a comma or } is expected")
            }
        }
    }

    private mutating func elements(
        in bytes: Span<UInt8>, depth: Int
    ) throws(Problem) -> [JSONValue] {
        var elements: [JSONValue] = []
        if take(UInt8(ascii: "]"), in: bytes) { return elements }
        while true {
            elements.append(try value(in: bytes, depth: depth + 1))
            if take(UInt8(ascii: "]"), in: bytes) { return elements }
            guard take(UInt8(ascii: ","), in: bytes) else {
                throw problem("a comma or ] is expected")
            }
        }
    }

    private mutating func word(
        _ word: StaticString, _ value: JSONValue, in bytes: Span<UInt8>
    ) throws(Problem) -> JSONValue {
        let count = word.utf8CodeUnitCount
        guard position + count <= end else { throw problem("a value is cut off") }
        for index in 0..<count where bytes[position + index] != word.utf8Start[index] {
            throw problem("no JSON value begins here")
        }
        position += count
        return value
    }

    /// Reads a minus sign, digits, a fraction and an exponent, of which only the digits must be.
    private mutating func number(in bytes: Span<UInt8>) throws(Problem) -> String {
        let start = position
        if position < end, bytes[position] == UInt8(ascii: "-") { position += 1 }
        let integer = position
        guard digits(in: bytes) else { throw problem("no JSON value begins here") }
        if bytes[integer] == UInt8(ascii: "0"), position > integer + 1 {
            throw problem("a number begins with a superfluous 0")
        }
        if position < end, bytes[position] == UInt8(ascii: ".") {
            position += 1
            guard digits(in: bytes) else { throw problem("a number ends in a point") }
        }
        if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < end,
                bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
            {
                position += 1
            }
            guard digits(in: bytes) else { throw problem("a number lacks its exponent") }
        }
        return bytes.text(start..<position)
    }

    private mutating func digits(in bytes: Span<UInt8>) -> Bool {
        let start = position
        while position < end, bytes[position] >= 48, bytes[position] <= 57 { position += 1 }
        return position > start
    }

    /// Reads a string behind its opening quote.
    private mutating func string(in bytes: Span<UInt8>) throws(Problem) -> String {
        let start = position
        try skipPlainText(in: bytes, beside: 0)
        guard position < end else { throw problem("a string is never closed") }
        switch bytes[position] {
        case UInt8(ascii: "\""):
            position += 1
            return bytes.text(start..<position - 1)
        case UInt8(ascii: "\\"): return try escapedString(in: bytes, from: start)
        default: throw problem("a control character stands unescaped in a string")
        }
    }

    /// Goes to the next quote, backslash or control character of a string, or to the end.
    ///
    /// - Parameter size: The size of what was read of the string before.
    private mutating func skipPlainText(
        in bytes: Span<UInt8>, beside size: Int
    ) throws(Problem) {
        let start = position
        position = bytes.endOfPlainText(from: start, before: end)
        let room = Self.maximumStringSize - size
        if position - start > room {
            position = start + room + 1
            throw tooLong
        }
    }

    private var tooLong: Problem {
        problem("a text is longer than \(Self.maximumStringSize / 1_000_000) MB")
    }

    private mutating func escapedString(
        in bytes: Span<UInt8>, from start: Int
    ) throws(Problem) -> String {
        var text: [UInt8] = []
        var run = start
        while position < end {
            bytes.append(run..<position, to: &text)
            let byte = bytes[position]
            guard byte >= 0x20 else {
                position += 1
                throw problem("a control character stands unescaped in a string")
            }
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            try escape(in: bytes, into: &text)
            if text.count > Self.maximumStringSize { throw tooLong }
            run = position
            try skipPlainText(in: bytes, beside: text.count)
        }
        throw problem("a string is never closed")
    }

    private mutating func escape(
        in bytes: Span<UInt8>, into text: inout [UInt8]
    ) throws(Problem) {
        guard position < end else { throw problem("a string is never closed") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"):
            for unit in UTF8.encode(try codePoint(in: bytes)) ?? UTF8.encodedReplacementCharacter {
                text.append(unit)
            }
        default: throw problem("a backslash is followed by what is no escape")
        }
    }

    /// Reads the digits behind `\u`, and a second escape where the first is half of a pair.
    private mutating func codePoint(in bytes: Span<UInt8>) throws(Problem) -> Unicode.Scalar {
        let first = try hexadecimal(in: bytes)
        if 0xD800..<0xDC00 ~= first, position + 1 < end,
            bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
        {
            let back = position
            position += 2
            let second = try hexadecimal(in: bytes)
            if 0xDC00..<0xE000 ~= second {
                let code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                return Unicode.Scalar(code) ?? "\u{FFFD}"
            }
            position = back
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal(in bytes: Span<UInt8>) throws(Problem) -> UInt32 {
        guard position + 4 <= end else { throw problem("a string is never closed") }
        var code: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch bytes[position] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[position] - 0x30
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[position] - 0x57
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[position] - 0x37
            default: throw problem("\\u is followed by four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }
}
