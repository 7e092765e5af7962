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

    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// Whether there is a file or folder of that path.
    var isExistingFile: Bool { FileManager.default.fileExists(atPath: self) }
}

extension [String] {
    /// The files of a line that names nothing but files that exist: they were dragged in.
    var draggedFiles: [String]? {
        let areFiles = allSatisfy { word in
            word.contains("/") && word.withHomeFolder.isExistingFile
        }
        return !isEmpty && areFiles ? self : nil
    }

    /// The flags with another workspace.
    func replacingWorkspace(with path: String) -> [String] {
        var flags = self
        if let place = flags.firstIndex(of: "--workspace"), place + 1 < flags.count {
            flags.removeSubrange(place...(place + 1))
        }
        return ["--workspace", path] + flags
    }
}
