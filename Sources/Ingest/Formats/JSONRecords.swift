import Wording

/// Finds the records in a JSON file: one a line, the elements of a list, or those below a key.
struct JSONRecords {
    static let maximumLineSize = 10_000_000

    /// A record and where it begins.
    struct Record {
        var value: JSONValue
        var line: Int
        /// The key above the list that it is from: `tickets`.
        var key: String?
        /// Where it begins, by which `record(at:line:in:)` reads it again; nil where it stands
        /// inside another record's value.
        var offset: Int?
    }

    /// What was met.
    enum Event {
        case record(Record)
        case problem(line: Int, reason: Message)
    }

    private static let lists: Set<String> = [
        "tickets", "articles", "reviews", "data", "results", "items", "records", "rows", "searches",
        "queries", "campaigns", "faq", "faqs", "questions", "documents", "pages", "entries",
        "issues", "conversations", "posts", "translations",
    ]
    private static let single: Set<String> = ["ticket", "article", "review", "campaign"]

    /// Reads a record again that begins at an offset; nil if none does any more.
    static func record(at offset: Int, line: Int, in bytes: Span<UInt8>) -> Record? {
        guard offset < bytes.count else { return nil }
        var parser = JSONParser(start: offset, end: bytes.count)
        // The members of an object may have been read one by one, at one level less.
        switch try? parser.value(in: bytes, depth: -1) {
        case .object(let members)?: return Record(value: .object(members), line: line)
        case .string(let text)?: return Record(value: record(of: text), line: line)
        default: return nil
        }
    }

    /// Whether a file is JSON Lines: two lines that each are an object.
    static func isLines(_ bytes: Span<UInt8>, start: Int) -> Bool {
        let end = bytes.firstIndex(of: 10, from: start, before: bytes.count) ?? bytes.count
        guard end < bytes.count, end - start <= maximumLineSize else { return false }
        var first = JSONParser(start: start, end: end)
        guard first.peek(in: bytes) == UInt8(ascii: "{"), (try? first.value(in: bytes)) != nil,
            first.isAtEnd(in: bytes)
        else { return false }
        var rest = JSONParser(start: end, end: bytes.count)
        return rest.peek(in: bytes) == UInt8(ascii: "{")
    }

    /// Whole lines of a file.
    struct Block {
        var range: Range<Int>
        /// The number of its first line.
        var line: Int
    }

    /// At least so many bytes make a block, unless it is the last one.
    private static let blockSize = 1 << 18

    /// Takes the next blocks of lines, at most so many, and moves the place behind them.
    static func blocks(
        _ count: Int, from place: inout Block, in bytes: Span<UInt8>
    ) -> [Block] {
        var blocks: [Block] = []
        while blocks.count < count, place.range.lowerBound < bytes.count {
            let start = place.range.lowerBound
            var end = start
            var line = place.line
            while end < bytes.count, end - start < blockSize {
                end = (bytes.firstIndex(of: 10, from: end, before: bytes.count) ?? bytes.count) + 1
                line += 1
            }
            blocks.append(Block(range: start..<min(end, bytes.count), line: place.line))
            place = Block(range: min(end, bytes.count)..<bytes.count, line: line)
        }
        return blocks
    }

    /// Reads a record a line; a bad line spoils no other.
    static func readLines(
        _ bytes: Span<UInt8>, _ block: Block, event: (Event, _ position: Int) -> Void
    ) {
        var position = block.range.lowerBound
        var line = block.line - 1
        while position < block.range.upperBound {
            line += 1
            let end = bytes.firstIndex(of: 10, from: position, before: bytes.count) ?? bytes.count
            defer { position = end + 1 }
            if end - position > maximumLineSize {
                event(
                    .problem(
                        line: line,
                        reason: "line too long: at most \(maximumLineSize / 1_000_000) MB"), end)
                continue
            }
            var parser = JSONParser(start: position, end: end)
            if parser.isAtEnd(in: bytes) { continue }
            do throws(JSONParser.Problem) {
                let offset = parser.position
                let value = try parser.value(in: bytes)
                guard parser.isAtEnd(in: bytes) else {
                    throw parser.problem("a line holds one JSON object and nothing else")
                }
                emit(value, line: line, key: nil, offset: offset, position: end, event: event)
            } catch {
                event(.problem(line: line, reason: "no valid JSON: \(error.reason)"), end)
            }
        }
    }

    /// Reads one value, or several behind each other, a list element by element.
    static func readDocument(
        _ bytes: Span<UInt8>, start: Int, event: (Event, _ position: Int) -> Void
    ) {
        var parser = JSONParser(start: start, end: bytes.count)
        var lines = LineCounter(position: start)
        do throws(JSONParser.Problem) {
            while let first = parser.peek(in: bytes) {
                if first == UInt8(ascii: "[") {
                    try readElements(&parser, bytes, key: nil, &lines, event)
                } else if first == UInt8(ascii: "{") {
                    try readObject(&parser, bytes, &lines, event)
                } else {
                    throw parser.problem("an object or a list is expected")
                }
            }
        } catch {
            let line = lines.line(at: error.offset, in: bytes)
            event(.problem(line: line, reason: "no valid JSON: \(error.reason)"), bytes.count)
        }
    }

    private static func readObject(
        _ parser: inout JSONParser, _ bytes: Span<UInt8>, _ lines: inout LineCounter,
        _ event: (Event, Int) -> Void
    ) throws(JSONParser.Problem) {
        let offset = parser.position
        let line = lines.line(at: offset, in: bytes)
        var members: [JSONValue.Member] = []
        var hasList = false
        _ = parser.take(UInt8(ascii: "{"), in: bytes)
        if !parser.take(UInt8(ascii: "}"), in: bytes) {
            while true {
                let key = try parser.key(in: bytes)
                if lists.contains(key.lowercased()), parser.peek(in: bytes) == UInt8(ascii: "["),
                    !members.contains(where: { $0.key == "id" || $0.key == "text" })
                {
                    hasList = true
                    try readElements(&parser, bytes, key: key, &lines, event)
                } else {
                    members.append(.init(key: key, value: try parser.value(in: bytes)))
                }
                if parser.take(UInt8(ascii: "}"), in: bytes) { break }
                guard parser.take(UInt8(ascii: ","), in: bytes) else {
                    throw parser.problem("a comma or } is expected")
                }
            }
        }
        // Beside a list stand only marks for the next page.
        guard !hasList else { return }
        emit(
            .object(members), line: line, key: nil, offset: offset, position: parser.position,
            event: event)
    }

    private static func readElements(
        _ parser: inout JSONParser, _ bytes: Span<UInt8>, key: String?,
        _ lines: inout LineCounter, _ event: (Event, Int) -> Void
    ) throws(JSONParser.Problem) {
        _ = parser.take(UInt8(ascii: "["), in: bytes)
        if parser.take(UInt8(ascii: "]"), in: bytes) { return }
        while true {
            _ = parser.peek(in: bytes)
            let offset = parser.position
            let line = lines.line(at: offset, in: bytes)
            let value = try parser.value(in: bytes)
            emit(
                value, line: line, key: key, offset: offset, position: parser.position,
                event: event)
            if parser.take(UInt8(ascii: "]"), in: bytes) { return }
            guard parser.take(UInt8(ascii: ","), in: bytes) else {
                throw parser.problem("a comma or ] is expected")
            }
        }
    }

    /// Reports a value as the record or the records that it is.
    private static func emit(
        _ value: JSONValue, line: Int, key: String?, offset: Int?, position: Int,
        event: (Event, Int) -> Void
    ) {
        switch value {
        case .object(let members):
            for member in members where key == nil {
                if let elements = member.value.elements, lists.contains(member.key.lowercased()),
                    value["id"] == nil, value["text"] == nil
                {
                    for element in elements {
                        emit(
                            element, line: line, key: member.key, offset: nil, position: position,
                            event: event)
                    }
                    return
                }
                if members.count == 1, single.contains(member.key.lowercased()),
                    member.value.members != nil
                {
                    let record = Record(value: member.value, line: line, key: member.key)
                    event(.record(record), position)
                    return
                }
            }
            event(.record(Record(value: value, line: line, key: key, offset: offset)), position)
        case .string(let text):
            let value = record(of: text)
            event(.record(Record(value: value, line: line, key: key, offset: offset)), position)
        default:
            event(
                .problem(line: line, reason: "a record is an object with keys, or a text"),
                position)
        }
    }

    /// A text that stands for itself as a record.
    private static func record(of text: String) -> JSONValue {
        .object([.init(key: "text", value: .string(text))])
    }
}

/// Counts lines up to ascending positions.
private struct LineCounter {
    private var position: Int
    private var line = 1

    init(position: Int) { self.position = position }

    mutating func line(at offset: Int, in bytes: Span<UInt8>) -> Int {
        while let found = bytes.firstIndex(of: 10, from: position, before: offset) {
            line += 1
            position = found + 1
        }
        position = max(position, offset)
        return line
    }
}
