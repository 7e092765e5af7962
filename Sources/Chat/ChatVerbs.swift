import Commands
import SupportModel

/// The commands that can be typed in the chat: the program's verbs and the chat's own.
enum ChatVerbs {
    /// The chat's own, with the other names that people try.
    private static let own = [
        "filter", "help", "language", "more", "quit", "record", "save", "tour",
    ]
    private static let otherNames = [
        "exit": "quit", "q": "quit", "bye": "quit", "leave": "quit", "?": "help", "h": "help",
        "lang": "language", "next": "more", "filters": "filter", "demo": "tour",
    ]

    /// All of them, in the order of the help.
    static let all: [String] = CommandTree.verbNames.filter { $0 != "chat" } + own

    /// Returns the verb that a name means.
    static func verb(named name: String) -> String? {
        let name = name.lowercased()
        return all.contains(name) ? name : otherNames[name]
    }

    /// Whether a name is of the chat alone, so that the program has no help page for it.
    static func isOwn(_ name: String) -> Bool { own.contains(name) }

    /// Whether a line without `/` is a command as it stands: a verb, then only flags and ids.
    static func isCommand(_ words: [String]) -> Bool {
        guard let first = words.first, all.contains(first) else { return false }
        let rest = words.dropFirst()
        if rest.contains(where: { $0.hasPrefix("--") }) { return true }
        switch first {
        case "show", "why", "draft", "mark", "rename", "ask", "assign", "load", "language", "save",
            "record", "more":
            return false
        case "filter": return rest.count == 1 && rest.first == "off"
        case "merge": return rest.count > 1 && rest.allSatisfy { ClusterID($0) != nil }
        case "move":
            return rest.count > 1 && rest.last.flatMap { ClusterID($0) } != nil
                && rest.allSatisfy(hasNumber)
        case "split":
            return rest.count > 1 && rest.first.flatMap { ClusterID($0) } != nil
                && rest.allSatisfy(hasNumber)
        case "export": return rest.first.map(ExportCommand.subjects.contains) ?? false
        case "help": return rest.count == 1 && rest.allSatisfy { all.contains($0) }
        default: return rest.isEmpty
        }
    }

    /// Whether a word may be an id: "split Q-7 by a word" is a sentence.
    private static func hasNumber(_ word: String) -> Bool { word.contains(where: \.isNumber) }

    /// Returns the flags of a verb.
    static func flags(of verb: String) -> [String] {
        guard CommandTree.verbNames.contains(verb) else { return [] }
        let flags = CommandDefinition.verbs[verb]?.visibleArguments.flatMap(\.flags) ?? []
        return flags.filter { $0.hasPrefix("--") }.sorted()
    }

    /// Returns the values of a flag, where they are few.
    static func values(of verb: String, after flag: String) -> [String] {
        let argument = CommandDefinition.verbs[verb]?.visibleArguments
            .first { $0.flags.contains(flag) }
        // Formats of one verb alone.
        let further =
            flag == "--format"
            ? ["export": ["ics", "synonyms"], "lexicon": ["synonyms"]][verb] : nil
        return (argument?.values ?? []) + (further ?? [])
    }
}
