import Wording

/// Splits bytes into rows and fields as RFC 4180 says, and names what breaks its rules.
///
/// A field is quoted only if its first byte is a quote; `5" screen` is taken as it stands. A row
/// that breaks the rules is skipped alone: reading goes on with the line after its first one.
struct CSVParser {
    /// A field longer than this is taken for an unclosed quote.
    static let maximumFieldSize = 10_000_000
    static let maximumFieldCount = 100_000

    /// What the next row turned out to be.
    enum Outcome: Equatable {
        /// The fields are in `row`.
        case row
        /// The row that begins on `row.line` is to be rejected.
        case malformed(Problem)
        case end
    }

    /// A rule that a row breaks.
    enum Problem: Equatable {
        case unclosedQuote
        case textAfterClosingQuote
        case fieldTooLong
        case tooManyFields

        var reason: Message {
            switch self {
            case .unclosedQuote:
                "a quote is opened and never closed; a quote inside a quoted field is doubled"
            case .textAfterClosingQuote:
                "text follows a closing quote; a quote inside a quoted field is doubled"
            case .fieldTooLong:
                "line too long: a field has at most \(maximumFieldSize / 1_000_000) MB"
            case .tooManyFields:
                "the row has more than \(maximumFieldCount) fields"
            }
        }
    }

    /// A row's place and its fields as ranges of bytes.
    struct Row: Equatable {
        /// The physical line on which the row begins, from 1.
        var line = 1
        /// Where its first byte stands.
        var offset = 0
        var fields: [Field] = []

        /// The text of a field.
        func text(_ index: Int, in bytes: Span<UInt8>) -> String {
            let field = fields[index]
            guard field.hasDoubledQuotes else { return bytes.text(field.range) }
            var plain: [UInt8] = []
            plain.reserveCapacity(field.range.count)
            var position = field.range.lowerBound
            while position < field.range.upperBound {
                plain.append(bytes[position])
                position += bytes[position] == quote ? 2 : 1
            }
            return String(decoding: plain, as: UTF8.self)
        }
    }

    /// The bytes of one field, without its outer quotes.
    struct Field: Equatable {
        var range: Range<Int>
        var hasDoubledQuotes: Bool
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Nil for a file of a single column, where no byte separates.
    let separator: UInt8?
    /// The fields of the row that `next` found.
    private(set) var row = Row()
    /// Where the next row begins.
    private(set) var position: Int
    private var line = 1
    /// How many bytes may still be read twice after rows that break the rules.
    private var retryBudget: Int

    /// - Parameters:
    ///   - separator: The byte between fields, or nil for a single column.
    ///   - start: Where the first row begins, behind a byte order mark.
    ///   - byteCount: The number of bytes, which bounds the work spent on broken rows.
    init(separator: UInt8?, start: Int = 0, byteCount: Int) {
        self.separator = separator
        position = start
        retryBudget = byteCount.multipliedReportingOverflow(by: 4).partialValue &+ 4_000_000
    }

    /// Reads the next row; lines without any byte are passed over.
    mutating func next(in bytes: Span<UInt8>) -> Outcome {
        skipEmptyLines(in: bytes)
        guard position < bytes.count else { return .end }
        row.line = line
        row.fields.removeAll(keepingCapacity: true)
        let start = position
        row.offset = start
        while true {
            let problem =
                bytes[position] == Self.quote
                ? readQuotedField(in: bytes) : readPlainField(in: bytes)
            if let problem {
                recover(from: start, in: bytes)
                return .malformed(problem)
            }
            if position >= bytes.count { return .row }
            let byte = bytes[position]
            if byte == separator {
                position += 1
                guard row.fields.count < Self.maximumFieldCount else {
                    recover(from: start, in: bytes)
                    return .malformed(.tooManyFields)
                }
                if position == bytes.count {
                    row.fields.append(Field(range: position..<position, hasDoubledQuotes: false))
                    return .row
                }
            } else {
                skipLineEnd(in: bytes)
                return .row
            }
        }
    }

    private mutating func readPlainField(in bytes: Span<UInt8>) -> Problem? {
        let start = position
        let end = bytes.firstIndex(
            of: separator ?? Self.lineFeed, Self.lineFeed, Self.carriageReturn, from: start,
            before: bytes.count)
        position = end
        row.fields.append(Field(range: start..<end, hasDoubledQuotes: false))
        return end - start > Self.maximumFieldSize ? .fieldTooLong : nil
    }

    private mutating func readQuotedField(in bytes: Span<UInt8>) -> Problem? {
        let start = position + 1
        var end = start
        var hasDoubledQuotes = false
        let limit = min(bytes.count, start + Self.maximumFieldSize)
        while true {
            end = bytes.firstIndex(
                of: Self.quote, Self.lineFeed, Self.carriageReturn, from: end, before: limit)
            guard end < limit else {
                position = min(end, bytes.count)
                return limit == bytes.count ? .unclosedQuote : .fieldTooLong
            }
            let byte = bytes[end]
            if byte == Self.quote {
                guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
                hasDoubledQuotes = true
                end += 2
                continue
            }
            if byte == Self.lineFeed { line += 1 }
            if byte == Self.carriageReturn,
                end + 1 >= bytes.count || bytes[end + 1] != Self.lineFeed
            {
                line += 1
            }
            end += 1
        }
        position = end + 1
        row.fields.append(Field(range: start..<end, hasDoubledQuotes: hasDoubledQuotes))
        guard position < bytes.count else { return nil }
        let next = bytes[position]
        let isEnd = next == separator || next == Self.lineFeed || next == Self.carriageReturn
        return isEnd ? nil : .textAfterClosingQuote
    }

    /// Goes on with the line after the one on which a broken row begins.
    private mutating func recover(from start: Int, in bytes: Span<UInt8>) {
        retryBudget -= max(0, position - start)
        // Past the budget the rest is not worth reading again: the file is no CSV.
        guard retryBudget > 0 else {
            position = bytes.count
            return
        }
        position = start
        line = row.line
        while position < bytes.count, bytes[position] != Self.lineFeed,
            bytes[position] != Self.carriageReturn
        {
            position += 1
        }
        skipLineEnd(in: bytes)
    }

    private mutating func skipLineEnd(in bytes: Span<UInt8>) {
        guard position < bytes.count else { return }
        let isPair =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == Self.lineFeed
        position += isPair ? 2 : 1
        line += 1
    }

    private mutating func skipEmptyLines(in bytes: Span<UInt8>) {
        while position < bytes.count,
            bytes[position] == Self.lineFeed || bytes[position] == Self.carriageReturn
        {
            skipLineEnd(in: bytes)
        }
    }
}
