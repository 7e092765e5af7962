/// A command line as text and as words, with quotation marks around what holds blanks.
package enum CommandLineText {
    /// A quotation that is opened and not closed.
    package struct UnclosedQuotation: Error, Equatable {
        package let mark: Character
    }

    /// What closes each mark; straight and curly ones, as editors and phones write them.
    private static let closing: [Character: Set<Character>] = [
        "\"": ["\""], "'": ["'"], "„": ["”", "“"], "“": ["”"], "«": ["»"],
    ]

    /// Returns the words of a line; a backslash keeps the next blank or mark.
    package static func words(of line: String) throws(UnclosedQuotation) -> [String] {
        var words: [String] = []
        var word: String?
        var open: (mark: Character, closers: Set<Character>)?
        var isEscaped = false
        for character in line {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", open?.mark != "'" {
                isEscaped = true
                word = word ?? ""
            } else if let quotation = open {
                if quotation.closers.contains(character) {
                    open = nil
                } else {
                    word = (word ?? "") + String(character)
                }
            } else if let closers = closing[character], word?.isEmpty ?? true {
                open = (character, closers)
                word = word ?? ""
            } else if character == "\"" {
                // As in --name="two words".
                open = (character, ["\""])
            } else if character.isWhitespace {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let open { throw UnclosedQuotation(mark: open.mark) }
        if let word { words.append(word) }
        return words
    }

    /// Returns the line that reads as these words.
    package static func line(of words: [String]) -> String {
        words.map(quoted).joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=,~+@%#".contains($0) }
        if isPlain, !word.isEmpty { return word }
        let escaped = word.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
        return "\"" + escaped.joined() + "\""
    }
}
