/// The only path from text to terms.
package struct Analyzer: Sendable {
    private let tokenizer = Tokenizer()

    /// Creates an analyzer.
    package init() {}

    /// Returns the terms of a text in order, one for each token of `Tokenizer`.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - language: The text's language; without one, words are compared as they are written.
    package func terms(in text: String, language: Language?) -> [Term] {
        terms(in: text, language: language, using: AnalysisCache())
    }

    /// Returns the terms of a text, remembering each word's term in a cache.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - language: The text's language; without one, words are compared as they are written.
    ///   - cache: The words met so far; one cache a thread.
    package func terms(
        in text: String, language: Language?, using cache: AnalysisCache
    ) -> [Term] {
        let language = language ?? Language(rawValue: "und")
        return cache.withTable(of: language) { table in
            var terms: [Term] = []
            terms.reserveCapacity(text.utf8.count / 5)
            tokenizer.forEachToken(in: text) { _, folded, tokenClass in
                if let key = tokenClass.classTerm {
                    terms.append(
                        Term(key: key, surface: key, role: .content, tokenClass: tokenClass))
                } else {
                    terms.append(
                        table.value(of: folded) { word in
                            Self.term(of: word, tokenClass, language, cache)
                        })
                }
            }
            return terms
        }
    }

    private static func term(
        of word: String, _ tokenClass: TokenClass, _ language: Language, _ cache: AnalysisCache
    ) -> Term {
        let folding = LetterFolding.shared
        if tokenClass == .code {
            let word = Homoglyphs.mendedCode(word)
            let key = folding.folded(word.filter { $0 != "-" })
            return Term(key: key, surface: word, role: .content, tokenClass: .code)
        }
        let word = Homoglyphs.mended(word, prefersCyrillic: language.isCyrillic)
        let rules = rulesLanguage(of: word, in: language)
        let folded = folding.folded(word)
        let role = cache.role(ofFolded: folded, in: rules)
        guard role == .content else {
            return Term(key: folded, surface: word, role: role, tokenClass: .word)
        }
        let written =
            rules == .polish
            ? PolishTyping.shared.restoringEnding(of: word) : rules.isCyrillic ? folded : word
        let stem = cache.stem(written, in: rules)
        let key = FleetingVowels.removed(from: folding.folded(stem), in: rules)
        return Term(key: key, surface: word, role: role, tokenClass: .word)
    }

    /// Names and borrowed words keep the other script's rules: an English word in a Russian text is
    /// stemmed as English, a Cyrillic word in a Polish text as Russian.
    private static func rulesLanguage(of word: String, in language: Language) -> Language {
        guard let first = word.utf8.first else { return language }
        if (0xD0...0xD4).contains(first) { return language.isCyrillic ? language : .russian }
        return first < 0x80 && language.isCyrillic ? .english : language
    }
}
