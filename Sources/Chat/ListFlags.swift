import Wording

/// What narrows a list: the flags that say which customers, when, in which language.
package struct ListFlags: Sendable, Equatable {
    /// The verbs that can be narrowed.
    static let listings: Set<String> = ["gaps", "clusters", "themes"]

    /// Flags that answer the same question: one of them takes the place of the others.
    private static let dimensions: [String: String] = [
        "--since": "time", "--until": "time", "--week": "time", "--lang": "language",
        "--kind": "kind", "--segment": "segment", "--stage": "stage", "--touchpoint": "stage",
        "--state": "state",
    ]

    /// Flags and values, in the order in which they were named.
    private var pairs: [(flag: String, value: String)] = []

    init() {}

    /// Takes the narrowing flags of a command line; others are left.
    init(of arguments: [String]) {
        var rest = arguments[...]
        while let flag = rest.popFirst() {
            guard Self.dimensions[flag] != nil, let value = rest.first else { continue }
            pairs.append((flag, value))
            rest = rest.dropFirst()
        }
    }

    package static func == (left: Self, right: Self) -> Bool { left.arguments == right.arguments }

    var isEmpty: Bool { pairs.isEmpty }

    /// The flags as they are typed.
    var arguments: [String] { pairs.flatMap { [$0.flag, $0.value] } }

    /// As the prompt shows them: `pl, plan=Premium`.
    func summary(in language: AnswerLanguage) -> String {
        AnswerLanguage.$current.withValue(language) { pairs.map(summary).joined(separator: ", ") }
    }

    private func summary(_ pair: (flag: String, value: String)) -> String {
        switch pair.flag {
        case "--since": say("from \(pair.value)")
        case "--until": say("to \(pair.value)")
        default: pair.value
        }
    }

    /// These flags, where the others do not answer the same question.
    func overridden(by others: ListFlags) -> ListFlags {
        let taken = Set(others.pairs.map { Self.dimensions[$0.flag] })
        var result = self
        result.pairs.removeAll { taken.contains(Self.dimensions[$0.flag]) }
        result.pairs += others.pairs
        return result
    }

    /// A list's command line, narrowed by these flags where it does not say itself.
    func applied(to arguments: [String]) -> [String] {
        guard !isEmpty, let verb = arguments.first, Self.listings.contains(verb) else {
            return arguments
        }
        let own = ListFlags(of: arguments)
        let missing = overridden(by: own).pairs.filter { pair in
            !own.pairs.contains { $0 == pair }
        }
        return arguments + missing.flatMap { [$0.flag, $0.value] }
    }

    /// A list's command line, with these flags in the place of its own of the same kind.
    func replacing(in arguments: [String]) -> [String] {
        let own = ListFlags(of: arguments)
        var others: [String] = []
        var rest = arguments[...]
        while let word = rest.popFirst() {
            if Self.dimensions[word] != nil {
                rest = rest.dropFirst()
            } else {
                others.append(word)
            }
        }
        return others + own.overridden(by: self).arguments
    }
}
