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
            words(in: text, language: language, using: cache, &table).map {
                switch $0 {
                case .word(let number): table.values[number].term
                case .value(let tokenClass):
                    Term(
                        key: tokenClass.classTerm ?? "", surface: tokenClass.classTerm ?? "",
                        role: .content, tokenClass: tokenClass)
                }
            }
        }
    }

    /// A token of a text: a word or code by its number in a table, or a value by its class alone.
    enum Word {
        case word(Int)
        case value(TokenClass)
    }

    /// Returns the tokens of a text in order, its words as numbers of the table of its language.
    func words(
        in text: String, language: Language, using cache: AnalysisCache,
        _ table: inout WordTable<AnalyzedWord>
    ) -> [Word] {
        let text = cache.spelling?.retyped(text) ?? text
        var words: [Word] = []
        words.reserveCapacity(text.utf8.count / 5)
        // Where a word ended that may be the first half of another.
        var halfEnd: Int?
        tokenizer.forEachToken(in: text) { range, folded, tokenClass in
            if tokenClass.classTerm != nil {
                halfEnd = nil
                words.append(.value(tokenClass))
                return
            }
            let number = Self.number(of: folded, tokenClass, language, cache, &table)
            let traits = table.values[number].traits
            if traits.isEmpty {
                halfEnd = nil
                words.append(.word(number))
            } else {
                let isAdjacent = halfEnd.map { $0 + 1 == range.lowerBound } ?? false
                Self.append(number, isAdjacent, to: &words, language, cache, &table)
                halfEnd = traits.contains(.beginsWord) ? range.upperBound : nil
            }
        }
        return words
    }

    /// Adds a word that is half of another, or two words in one, as the collection mostly writes it.
    private static func append(
        _ number: Int, _ isAdjacent: Bool, to words: inout [Word], _ language: Language,
        _ cache: AnalysisCache, _ table: inout WordTable<AnalyzedWord>
    ) {
        let surface = table.values[number].term.surface
        if let parts = cache.spelling?.parts(of: surface) {
            for part in [parts.first, parts.second] {
                words.append(
                    .word(Self.number(of: Array(part.utf8), .word, language, cache, &table)))
            }
        } else if isAdjacent, case .word(let first)? = words.last,
            let joined = cache.spelling?.joined(table.values[first].term.surface, surface)
        {
            words.removeLast()
            words.append(
                .word(Self.number(of: Array(joined.utf8), .word, language, cache, &table)))
        } else {
            words.append(.word(number))
        }
    }

    private static func number(
        of folded: borrowing [UInt8], _ tokenClass: TokenClass, _ language: Language,
        _ cache: AnalysisCache, _ table: inout WordTable<AnalyzedWord>
    ) -> Int {
        table.number(of: folded) { word in
            let term = term(of: word, tokenClass, language, cache)
            let isWord = term.tokenClass == .word
            return AnalyzedWord(
                term: term, traits: isWord ? cache.spelling?.traits(of: term.surface) ?? [] : [])
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
        let mended = Homoglyphs.mended(word, prefersCyrillic: language.isCyrillic)
        let word = cache.spelling?.correction(of: mended) ?? mended
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
