import TextEngine

/// A sentence's words in order, as drafts compare them.
struct SentenceWords: Sendable {
    struct Word: Sendable, Equatable {
        /// The stem; of a figure its digits.
        var key: String
        /// The word in lower case.
        var surface: String
        var tokenClass: TokenClass
        /// Where it stands, as offsets into the sentence's UTF-8.
        var range: Range<Int>
        /// Whether it carries meaning by itself.
        var isContent: Bool
    }

    /// The words of each clause: commas, colons, dashes, brackets and full stops part them.
    private(set) var clauses: [[Word]] = []
    /// Whether it denies something; what is not only so is so.
    let isNegated: Bool
    private static let additions = ["not only", "nie tylko", "не только"]

    /// What may stand before a noun and says nothing but whose it is, or that it is any.
    static let determiners: Set<String> = [
        "a", "an", "the", "any", "our", "your", "żadnego", "żadnej", "żadnych", "nasz", "nasza",
        "nasze", "nasi", "państwa", "twój", "twoja", "twoje", "никакого", "никакой", "никаких",
        "наш", "наша", "наше", "наши", "ваш", "ваша", "ваше", "ваши",
    ]

    init(_ sentence: String, language: Language?, using cache: AnalysisCache) {
        let claim = Self.additions.reduce(sentence.lowercased()) {
            $0.replacing($1, with: "")
        }
        isNegated = Statement(claim, language: language, using: cache).isNegated
        let bytes = Array(sentence.utf8)
        let tokens = Tokenizer().tokens(in: sentence)
        let terms = Analyzer().terms(in: sentence, language: language, using: cache)
        var end = 0
        for (token, term) in zip(tokens, terms) {
            let start = token.range.lowerBound
            if clauses.isEmpty || Self.parts(bytes[min(end, start)..<start]) { clauses.append([]) }
            end = token.range.upperBound
            let isWord = token.tokenClass == .word || token.tokenClass == .code
            let written = String(decoding: bytes[token.range], as: UTF8.self)
            let digits = written.filter { $0.isNumber || $0 == "." || $0 == "," }
            clauses[clauses.count - 1].append(
                Word(
                    key: isWord || digits.isEmpty ? term.key : digits, surface: term.surface,
                    tokenClass: token.tokenClass, range: token.range,
                    isContent: term.role == .content))
        }
    }

    var all: [Word] { Array(clauses.joined()) }

    /// The stems and figures that carry meaning.
    var content: Set<String> { Self.content(of: clauses.joined()) }

    /// The stems that carry meaning, without figures: those can stand for anything.
    var names: Set<String> {
        Self.content(of: clauses.joined().filter { [.word, .code].contains($0.tokenClass) })
    }

    static func content(of words: some Sequence<Word>) -> Set<String> {
        Set(words.lazy.filter(\.isContent).map(\.key))
    }

    /// Whether what stands between two words parts clauses.
    private static func parts(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.contains { ",;:()!?".utf8.contains($0) } || gap.starts(with: ". ".utf8)
            || String(decoding: gap, as: UTF8.self).contains { "–—".contains($0) }
    }
}
