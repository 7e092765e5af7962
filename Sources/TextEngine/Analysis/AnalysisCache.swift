/// The terms of the words met so far; it belongs to one thread.
///
/// A collection repeats itself: one word in a hundred is new. The cache only saves time, the terms
/// are the same without it.
package final class AnalysisCache {
    private(set) var tables: [Language: WordTable<AnalyzedWord>]
    private var stemmers: [Language: any Stemmer] = [:]
    private var stopWords: [Language: StopWords] = [:]

    /// How the collection spells, if that was learned.
    let spelling: SpellingModel?

    /// Creates an empty cache.
    ///
    /// - Parameter spelling: Corrects the words that the cache will meet.
    package convenience init(spelling: SpellingModel? = nil) {
        self.init(spelling: spelling, tables: [:])
    }

    /// Creates a cache of the words that another one with the same spelling met.
    init(spelling: SpellingModel?, tables: [Language: WordTable<AnalyzedWord>]) {
        self.spelling = spelling
        self.tables = tables
    }

    /// How many different words and codes were met, counted once a language.
    package var wordCount: Int {
        tables.values.reduce(0) { $0 + $1.values.count }
    }

    /// Lends the table of a language for the length of a call, without a copy.
    func withTable<Result>(
        of language: Language, _ body: (inout WordTable<AnalyzedWord>) -> Result
    ) -> Result {
        var table = tables.removeValue(forKey: language) ?? WordTable<AnalyzedWord>()
        defer { tables[language] = table }
        return body(&table)
    }

    /// Calls a function with each word met so far; the order of the languages is not fixed.
    func forEachWord(_ body: (AnalyzedWord) -> Void) {
        for table in tables.values { table.values.forEach(body) }
    }

    func stem(_ word: String, in language: Language) -> String {
        if let stemmer = stemmers[language] { return stemmer.stem(word) }
        let stemmer = Self.stemmer(of: language)
        stemmers[language] = stemmer
        return stemmer.stem(word)
    }

    func role(ofFolded word: String, in language: Language) -> WordRole {
        if let words = stopWords[language] { return words.role(ofFolded: word) }
        let words = StopWords(language)
        stopWords[language] = words
        return words.role(ofFolded: word)
    }

    private static func stemmer(of language: Language) -> any Stemmer {
        if language == .polish { return PolishStemmer() }
        return SnowballStemmer(language) ?? WordItself()
    }

    /// For languages without rules.
    private struct WordItself: Stemmer {
        func stem(_ word: String) -> String { word }
    }
}
