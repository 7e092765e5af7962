import Wording

/// What a file's name says about how to read it.
enum FileType: Equatable {
    case delimited, json, page

    static let known: Message = "lacuna reads csv, tsv, json, jsonl, ndjson, md, html and txt"

    init?(of name: String) {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "csv", "tsv", "tab": self = .delimited
        case "json", "jsonl", "ndjson": self = .json
        case "md", "markdown", "mdx", "html", "htm", "txt": self = .page
        default: return nil
        }
    }

    /// What to read a file's bytes with that was given by a name without a meaning.
    static func sniffed(_ text: DecodedText) -> FileType? {
        text.bytes.withBytes { bytes in
            var parser = JSONParser(start: text.start, end: bytes.count)
            switch parser.peek(in: bytes) {
            case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
            default:
                let dialect = CSVDialect(sniffing: bytes, start: text.start)
                return dialect.separator == nil ? nil : .delimited
            }
        }
    }

    var reader: any DocumentReader {
        switch self {
        case .delimited: DelimitedReader()
        case .json: JSONReader()
        case .page: PageReader()
        }
    }
}
