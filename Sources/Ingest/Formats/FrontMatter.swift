/// What stands between two lines of `---` at the start of a Markdown page: flat YAML.
///
/// Only scalars and lists of scalars are read; anything nested is passed over.
struct FrontMatter: Equatable {
    /// A key with its values, of which a scalar has one.
    struct Entry: Equatable {
        var key: String
        var values: [String]
    }

    private(set) var entries: [Entry] = []
    /// The page without its front matter.
    private(set) var body: Substring

    init(of page: String) {
        body = page[...]
        var rest = page[...]
        guard let first = Self.takeLine(&rest), Self.trimmed(first) == "---" else { return }
        var entries: [Entry] = []
        while let line = Self.takeLine(&rest) {
            let text = Self.trimmed(line)
            if text == "---" || text == "..." {
                self.entries = entries
                body = rest
                return
            }
            Self.read(line, into: &entries)
        }
        // Never closed: it was a rule between paragraphs.
    }

    /// The first value of the first of these keys that is there, in any case.
    func value(_ keys: String...) -> String? {
        for key in keys {
            let found = entries.first { $0.key.lowercased() == key }?.values.first
            if let found, !found.isEmpty { return found }
        }
        return nil
    }

    func values(_ keys: String...) -> [String] {
        entries.first { keys.contains($0.key.lowercased()) }?.values ?? []
    }

    private static func read(_ line: Substring, into entries: inout [Entry]) {
        let text = trimmed(line)
        guard !text.isEmpty, !text.hasPrefix("#") else { return }
        if text == "-" || text.hasPrefix("- ") {
            let item = unquoted(trimmed(text.dropFirst()))
            if !entries.isEmpty, !item.isEmpty {
                entries[entries.count - 1].values.append(item)
            }
            return
        }
        guard line.first?.isWhitespace == false, let colon = text.firstIndex(of: ":") else {
            return
        }
        let key = unquoted(trimmed(text[..<colon]))
        let value = trimmed(text[text.index(after: colon)...])
        guard !key.isEmpty else { return }
        entries.append(Entry(key: key, values: Self.values(of: value)))
    }

    private static func values(of text: Substring) -> [String] {
        if text.hasPrefix("["), text.hasSuffix("]") {
            return items(of: text.dropFirst().dropLast())
                .map { unquoted(trimmed($0)) }.filter { !$0.isEmpty }
        }
        let isBlockMark = text == "|" || text == ">" || text == "|-" || text == ">-"
        let value = unquoted(text)
        return value.isEmpty || isBlockMark ? [] : [value]
    }

    /// Splits a list at the commas outside quotes, which open where an item begins.
    private static func items(of list: Substring) -> [Substring] {
        var items: [Substring] = []
        var start = list.startIndex
        var quote: Character?
        var isBlank = true
        for index in list.indices {
            let character = list[index]
            if quote != nil {
                if character == quote { quote = nil }
            } else if character == "," {
                items.append(list[start..<index])
                start = list.index(after: index)
                isBlank = true
            } else if !character.isWhitespace {
                if isBlank, character == "\"" || character == "'" { quote = character }
                isBlank = false
            }
        }
        return items + [list[start...]]
    }

    private static func unquoted(_ text: Substring) -> String {
        if let quote = text.first, quote == "\"" || quote == "'", text.count >= 2,
            let close = text.dropFirst().lastIndex(of: quote)
        {
            return String(text[text.index(after: text.startIndex)..<close])
        }
        if let comment = text.firstRange(of: " #") {
            return String(trimmed(text[..<comment.lowerBound]))
        }
        return String(text)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var result = text
        while result.first?.isWhitespace == true { result.removeFirst() }
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }

    private static func takeLine(_ rest: inout Substring) -> Substring? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(where: \.isNewline) ?? rest.endIndex
        let line = rest[..<end]
        rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
        return line
    }
}
