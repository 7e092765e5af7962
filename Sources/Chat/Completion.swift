import Reporting

/// What Tab offers for the word before the cursor.
package struct Completion: Sendable, Equatable {
    /// The word as it stands in the line, with an opening quotation mark if it has one.
    package var word: String
    /// What may stand in its place, in order.
    package var candidates: [String]

    /// What all candidates begin with.
    package var commonPrefix: String {
        guard let first = candidates.first else { return "" }
        return candidates.dropFirst().reduce(first) { prefix, candidate in
            String(zip(prefix, candidate).prefix { $0 == $1 }.map(\.0))
        }
    }

    /// What to put in the word's place: the only candidate, ready for the next word, or what all
    /// candidates have in common; nil where that is nothing new.
    package var replacement: String? {
        guard let first = candidates.first else { return nil }
        guard candidates.count > 1 else { return first.hasSuffix("/") ? first : first + " " }
        let prefix = commonPrefix
        return prefix.count >= word.count && prefix != word ? prefix : nil
    }

    /// Returns what may stand for the word before the cursor.
    ///
    /// The first word is a verb, with or without `/`; after it come flags, values of a flag, paths
    /// and ids. `Q-1` is an id anywhere.
    package static func completions(
        for line: String, cursor: String.Index, from source: CompletionSource
    ) -> Completion {
        let words = words(of: line[..<cursor])
        let word = words.last ?? ""
        guard words.count > 1 else {
            let verbs = source.commands()
            let slash = word.hasPrefix("/")
            let matches = verbs.filter { $0.hasPrefix(slash ? word.dropFirst() : word[...]) }
            if slash || !matches.isEmpty {
                return offer(
                    (word.isEmpty || slash) ? matches.map { "/" + $0 } : matches, for: word)
            }
            return offer(ids(beginningWith: word, from: source), for: word)
        }
        let command = words[0].hasPrefix("/") ? String(words[0].dropFirst()) : words[0]
        if word.hasPrefix("-") {
            return offer(source.flags(command).filter { $0.hasPrefix(word) }, for: word)
        }
        let flag = words[words.count - 2]
        if flag.hasPrefix("-") {
            let values = source.values(command, flag)
            if !values.isEmpty { return offer(values.filter { $0.hasPrefix(word) }, for: word) }
        }
        let path = unquoted(word)
        let looksLikePath =
            path != word || path.hasPrefix(".") || path.contains("/")
            || path.hasPrefix("~")
        if source.takesFiles(command) || looksLikePath {
            return offer(source.files(path).compactMap(quoted), for: word)
        }
        return offer(ids(beginningWith: word, from: source), for: word)
    }

    private static func offer(_ candidates: [String], for word: String) -> Completion {
        Completion(word: word, candidates: candidates)
    }

    private static func ids(beginningWith word: String, from source: CompletionSource) -> [String] {
        let word = word.lowercased()
        return source.ids().filter { $0.lowercased().hasPrefix(word) }
    }

    /// Returns the words as they stand; the last is empty after a blank.
    ///
    /// Quotation marks keep blanks together.
    private static func words(of text: Substring) -> [String] {
        var words = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if character == " ", !isQuoted, !isEscaped {
                if words.last != "" { words.append("") }
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            words[words.count - 1].append(character)
        }
        return words
    }

    private static func unquoted(_ word: String) -> String {
        guard word.hasPrefix("\"") else { return word }
        var text = ""
        var isEscaped = false
        for character in word.dropFirst() where character != "\"" || isEscaped {
            isEscaped = character == "\\" && !isEscaped
            if !isEscaped { text.append(character) }
        }
        return text
    }

    /// Returns a path as it is typed, or nil where it holds what a terminal could obey.
    private static func quoted(_ path: String) -> String? {
        guard TerminalText.singleLine(path) == path else { return nil }
        guard path.contains(where: { " \"\\'".contains($0) }) else { return path }
        let escaped = path.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        // An open quotation mark lets a folder's files follow.
        return "\"" + escaped + (path.hasSuffix("/") ? "" : "\"")
    }
}
