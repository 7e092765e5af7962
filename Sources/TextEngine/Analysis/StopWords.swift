/// What a word does in a sentence.
package enum WordRole: UInt8, Sendable {
    /// A word that carries meaning.
    case content
    /// An article, preposition, auxiliary, pronoun or conjunction.
    case function
    /// A word that asks, such as `how` or `dlaczego`: common, yet it tells questions apart.
    case question
}

/// The closed-class words of a language; content words of any trade are not among them.
struct StopWords: Sendable {
    private let roles: [String: WordRole]

    /// Creates the lists of a language, empty if there are none.
    init(_ language: Language) {
        var roles: [String: WordRole] = [:]
        let folding = LetterFolding.shared
        for (role, text) in Self.lists(of: language) {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                roles[folding.folded(String(word))] = role
            }
        }
        self.roles = roles
    }

    /// Returns what a word without diacritics does.
    func role(ofFolded word: String) -> WordRole {
        roles[word] ?? .content
    }

    private static func lists(of language: Language) -> [(WordRole, String)] {
        switch language {
        case .english: [(.function, englishFunctionWords), (.question, englishQuestionWords)]
        case .polish: [(.function, polishFunctionWords), (.question, polishQuestionWords)]
        case .russian: [(.function, russianFunctionWords), (.question, russianQuestionWords)]
        default: []
        }
    }
}
