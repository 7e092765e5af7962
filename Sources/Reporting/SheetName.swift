/// Names of sheets that every spreadsheet takes.
enum SheetName {
    /// Excel's limit, in UTF-16 code units.
    private static let limit = 31
    /// The name that Excel keeps for itself.
    private static let reserved = "history"

    /// Returns a name for each wish, in their order: without `[]:*?/\`, not too long, all
    /// different even where capitals do not count.
    static func distinct(_ wishes: [String]) -> [String] {
        var taken: Set<String> = [reserved]
        return wishes.map { wish in
            let plain = allowed(wish)
            var name = plain
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                let ending = " (\(number))"
                name = cut(plain, to: limit - ending.utf16.count) + ending
                number += 1
            }
            return name
        }
    }

    private static func allowed(_ wish: String) -> String {
        let plain = TerminalText.singleLine(
            String(wish.map { "[]:*?/\\".contains($0) ? " " : $0 }))
        // An apostrophe at an end is refused.
        let trimmed = cut(plain, to: limit).drop { $0 == "'" || $0 == " " }
        var name = String(trimmed)
        while name.hasSuffix("'") || name.hasSuffix(" ") { name.removeLast() }
        return name.isEmpty ? "Sheet" : name
    }

    /// Returns the beginning, whole characters, marked where something is missing.
    private static func cut(_ name: String, to limit: Int) -> String {
        WorkbookText.cut(name, to: limit)
    }
}
