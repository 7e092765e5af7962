import Foundation

extension String {
    /// The line without blanks around it.
    var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }),
            let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }

    /// Whether a script's line is a remark; `#2` is the second one.
    var isComment: Bool {
        hasPrefix("#") && dropFirst().first?.isNumber != true
    }

    /// Whether a line begins with a file's path rather than with a command: `/home/ada/t.csv`.
    var beginsWithPath: Bool {
        let word = prefix { !$0.isWhitespace }
        return word.dropFirst().contains("/")
            || FileManager.default.fileExists(atPath: String(word))
    }

    /// The path with the home folder in the place of `~`.
    var withHomeFolder: String {
        self == "~" || hasPrefix("~/") ? NSHomeDirectory() + dropFirst() : self
    }
}
