/// A token after analysis: what the engine counts and compares.
package struct Term: Hashable, Sendable {
    /// The stem without diacritics, or the class term of a value such as `#amount`.
    package var key: String
    /// The word as it was written, in lower case and without apostrophes.
    package var surface: String
    /// What the word does in its language's sentences.
    package var role: WordRole
    /// What the token is.
    package var tokenClass: TokenClass

    /// Creates a term.
    package init(key: String, surface: String, role: WordRole, tokenClass: TokenClass) {
        self.key = key
        self.surface = surface
        self.role = role
        self.tokenClass = tokenClass
    }

    /// Whether the word is an article, preposition, auxiliary, pronoun or conjunction.
    package var isFunctionWord: Bool { role == .function }

    /// Whether the word asks, as `how` and `dlaczego` do.
    package var isQuestionWord: Bool { role == .question }

    /// Terms are one if their bytes are: words are composed already, and bytes compare faster.
    package static func == (left: Term, right: Term) -> Bool {
        left.tokenClass == right.tokenClass && left.role == right.role
            && left.surface.utf8.elementsEqual(right.surface.utf8)
            && left.key.utf8.elementsEqual(right.key.utf8)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(ByteHash(of: surface).value) }
}
