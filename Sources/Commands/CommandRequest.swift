import SupportModel
import Wording

/// What a command line asks for, before its flags are parsed.
enum CommandRequest: Equatable {
    case verb(String, arguments: [String])
    case help(topic: String?)
    case version
    /// The script that has a shell complete command lines.
    case completions(CompletionScript)
    /// What such a script asks when Tab is pressed, as the parser reads it.
    case tab([String])
    case mistake(String)

    /// The shared flags that take a value, and those that do not.
    private static let valued: Set<String> = ["--workspace", "--format", "--language"]
    private static let plain: Set<String> = ["--quiet", "-q", "--no-color"]

    /// Finds the verb; shared flags before it count as if they stood behind it.
    ///
    /// `--format json gaps --top 5` is `gaps --format json --top 5`. Help wins over everything.
    init(_ arguments: [String], verbs: [String]) {
        var leading: [String] = []
        var rest = arguments[...]
        while let flag = rest.first, flag.hasPrefix("-"), flag != "--" {
            rest = rest.dropFirst()
            switch flag {
            case "--help", "-h":
                self = Self.help(about: rest, verbs: verbs)
                return
            case "---completion":
                self = .tab(arguments)
                return
            case "--generate-completion-script":
                self = Self.completions(for: rest.first ?? "")
                return
            case _ where flag.hasPrefix("--generate-completion-script="):
                self = Self.completions(for: String(flag.drop { $0 != "=" }.dropFirst()))
                return
            case "--version":
                self = .version
                return
            case _ where Self.valued.contains(flag):
                leading.append(flag)
                if let value = rest.popFirst() { leading.append(value) }
            case _ where Self.plain.contains(flag),
                _ where Self.valued.contains { flag.hasPrefix($0 + "=") }:
                leading.append(flag)
            default:
                self = .mistake(Self.misplaced(flag))
                return
            }
        }
        guard let verb = rest.popFirst() else {
            self = .verb("chat", arguments: leading)
            return
        }
        self = Self.request(verb, leading: leading, rest: Array(rest), verbs: verbs)
    }

    /// Returns the language that `--language` names, wherever it stands; nil without one of ours.
    static func language(of arguments: [String]) -> AnswerLanguage? {
        let flags = arguments.prefix { $0 != "--" }
        let values =
            zip(flags, flags.dropFirst()).filter { $0.0 == "--language" }.map(\.1)
            + flags.filter { $0.hasPrefix("--language=") }.map { String($0.dropFirst(11)) }
        return values.lazy.compactMap { AnswerLanguage(rawValue: $0.lowercased()) }.first
    }

    private static func request(
        _ verb: String, leading: [String], rest: [String], verbs: [String]
    ) -> Self {
        if verb == "help" { return help(about: rest[...], verbs: verbs) }
        guard verbs.contains(verb) else {
            return .mistake(unknown(verb, before: rest, verbs: verbs))
        }
        let beforeTerminator = rest.prefix { $0 != "--" }
        if beforeTerminator.contains(where: { $0 == "--help" || $0 == "-h" }) {
            return .help(topic: verb)
        }
        return .verb(verb, arguments: leading + rest)
    }

    private static func help(about words: ArraySlice<String>, verbs: [String]) -> Self {
        var words = words
        while let flag = words.first, flag.hasPrefix("-") {
            words = words.dropFirst(valued.contains(flag) ? 2 : 1)
        }
        guard let topic = words.first, topic != "help" else { return .help(topic: nil) }
        if topic == HelpTopic.completions.rawValue, let shell = words.dropFirst().first,
            !shell.hasPrefix("-")
        {
            return completions(for: shell)
        }
        let topics = verbs + HelpTopic.allCases.map(\.rawValue)
        return topics.contains(topic)
            ? .help(topic: topic) : .mistake(unknown(topic, verbs: topics))
    }

    private static func completions(for shell: String) -> Self {
        guard let script = CompletionScript(rawValue: shell.lowercased()) else {
            let known = CompletionScript.allCases.map(\.rawValue)
            return .mistake(
                say(
                    """
                    there are completions for \(list: known); 'lacuna help completions' says how \
                    to get them
                    """))
        }
        return .completions(script)
    }

    private static func unknown(
        _ verb: String, before rest: [String] = [], verbs: [String]
    ) -> String {
        let shown = String(verb.prefix(40))
        if let meant = meant(by: verb, verbs: verbs) {
            return say("there is no verb '\(shown)'; did you mean '\(meant)'?")
        }
        let isSentence =
            verb.contains(where: \.isWhitespace) || rest.contains { !$0.hasPrefix("-") }
        return isSentence
            ? say("there is no verb '\(shown)'; 'lacuna chat' takes questions in plain words")
            : say("there is no verb '\(shown)'; 'lacuna help' lists them")
    }

    /// What somebody may mean who typed no verb: an id, a file, or a verb that is called otherwise.
    private static func meant(by word: String, verbs: [String]) -> String? {
        if ClusterID(word) != nil, Int(word) == nil { return "show \(word)" }
        let isPath = word.contains("/") || word.dropFirst().dropLast().contains(".")
        if isPath, word.count <= 40, !word.contains(where: \.isWhitespace) { return "load \(word)" }
        let synonym = Synonyms.verb(for: word)
        if let synonym, verbs.contains(synonym) || synonym.hasPrefix("-") { return synonym }
        return Misspelling.nearest(to: word, among: verbs + ["help"])
    }

    private static func misplaced(_ flag: String) -> String {
        let shown = String(flag.prefix(40))
        let suggestion = FlagSuggestion(verb: nil)
        let isKnown = suggestion.known.contains(String(flag.prefix { $0 != "=" }))
        // Before a verb those of every verb are meant rather than those of some.
        let first = FlagSuggestion(known: valued.union(plain).sorted() + ["--help", "--version"])
        if !isKnown, let near = first.flag(for: flag) ?? suggestion.flag(for: flag) {
            return say("there is no flag '\(shown)'; did you mean '\(near)'?")
        }
        return say(
            """
            '\(shown)' belongs behind a verb: lacuna VERB \(shown); 'lacuna help' lists the verbs
            """)
    }
}
