/// Tells a file's path or an address from a word.
enum FileSpelling {
    private static let extensions: Set<String> = [
        "csv", "tsv", "json", "jsonl", "ndjson", "md", "markdown", "html", "htm", "txt", "xml",
        "zip", "db", "ics",
    ]

    /// Whether a word is a web address.
    static func isAddress(_ word: String) -> Bool {
        word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.")
    }

    /// Whether a word looks like the path of a file or folder.
    static func isPath(_ word: String) -> Bool {
        guard !isAddress(word), word.contains(where: { $0.isLetter }) else { return false }
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
