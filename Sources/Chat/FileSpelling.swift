/// Tells a file's path or an address from a word.
enum FileSpelling {
    private static let extensions: Set<String> = [
        "csv", "tsv", "json", "jsonl", "ndjson", "md", "markdown", "html", "htm", "txt", "xml",
        "zip", "db", "ics", "xlsx", "eml", "docx",
    ]

    /// Whether a word is a web address.
    static func isAddress(_ word: String) -> Bool {
        word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.")
    }

    /// Whether a word looks like the id of a ticket: `T-3`, `40641`, `#40641`.
    static func isDocument(_ word: String) -> Bool {
        guard word.unicodeScalars.contains(where: { ("0"..."9") ~= $0 }) else { return false }
        let word = word.hasPrefix("#") ? word.dropFirst() : word[...]
        let digits = word.count(where: { $0.isASCII && $0.isNumber })
        if digits == word.count { return digits > 4 }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].allSatisfy(\.isLetter) && !parts[0].isEmpty
            && !parts[1].isEmpty && parts[1].allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// Whether a path ends as a file's name does.
    static func hasEnding(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: ".") else { return false }
        return extensions.contains(path[path.index(after: dot)...].lowercased())
    }

    /// Whether a word looks like the path of a file or folder.
    static func isPath(_ word: String) -> Bool {
        guard word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }),
            !isAddress(word), word.contains(where: \.isLetter)
        else { return false }
        if word.hasPrefix("~/") || word.hasPrefix("./") || word.hasPrefix("../")
            || (word.hasPrefix("/") && word.count > 1)
        {
            return true
        }
        if let dot = word.lastIndex(of: "."), dot != word.startIndex,
            extensions.contains(word[word.index(after: dot)...].lowercased())
        {
            return true
        }
        // "and/or" is no path; "docs/" and "exports/march" are.
        guard let stroke = word.firstIndex(of: "/") else { return false }
        return !["and/or", "i/lub", "и/или"].contains(word.lowercased())
            && stroke != word.startIndex
    }
}
