/// Finds the flag that one which is not there may have meant.
struct FlagSuggestion {
    /// The flags to choose from, as they are typed.
    let known: [String]

    /// - Parameter known: The flags to choose from, as they are typed.
    init(known: [String]) { self.known = known }

    /// Chooses from the flags of a verb; from those of all verbs where it is nil.
    init(verb: String?) {
        let definitions =
            verb.map { CommandDefinition.verbs[$0].map { [$0] } ?? [] }
            ?? CommandTree.verbNames.compactMap { CommandDefinition.verbs[$0] }
        let flags = definitions.flatMap(\.visibleArguments).flatMap(\.flags)
        known = flags + ["--help", "--version"]
    }

    /// Returns the first of the arguments that looks like a flag and is none.
    func unknownFlag(in arguments: [String]) -> String? {
        arguments.prefix { $0 != "--" }.first { argument in
            let name = argument.prefix { $0 != "=" }
            // `-5` is a number.
            return name.count > 1 && name.hasPrefix("-") && !known.contains(String(name))
                && name.contains(where: \.isLetter)
        }.map { String($0.prefix { $0 != "=" }) }
    }

    /// Returns the flag that is meant: what other programs call so, else what is spelt nearly so.
    func flag(for typed: String) -> String? {
        let name = String(typed.prefix { $0 != "=" })
        let synonym = Synonyms.flags(for: name).first { synonym in
            known.contains(String(synonym.prefix { $0 != " " }))
        }
        return synonym
            ?? Misspelling.nearest(to: name, among: known.filter { $0.hasPrefix("--") })
    }
}
