import TextEngine

/// A sentence as the lexicon compares it: its telling words by number.
struct LexiconText: Sendable {
    /// The workspace's key of the document that it stands in.
    var document: Int
    var text: String
    /// Ascending, each once.
    var words: [Int]
}

/// Reads sentences into numbers; each language has its own.
struct LexiconReader {
    private let analyzer = Analyzer()
    private let cache: AnalysisCache
    private let language: Language
    private var numbers: [String: Int] = [:]
    /// By number, how often customers and the content wrote each form.
    private(set) var customerForms: [[String: Int]] = []
    private(set) var contentForms: [[String: Int]] = []
    /// By number, the stem that each word is compared by.
    private(set) var stems: [String] = []
    /// By number, what each word means by the dictionary.
    private(set) var concepts: [[Int]] = []
    /// The words that stand in lower case somewhere, or begin a sentence: they are no names.
    private(set) var plainWords: Set<String> = []

    /// Words of fewer letters are mostly abbreviations and slips.
    private static let leastLength = 3

    init(language: Language, spelling: SpellingModel?) {
        self.language = language
        cache = AnalysisCache(spelling: spelling)
    }

    /// How many different words were read.
    var wordCount: Int { customerForms.count }

    /// Returns the sentences of a text that hold a telling word.
    mutating func sentences(of text: String, in document: Int, isContent: Bool) -> [LexiconText] {
        SentenceSplitter.sentences(in: text).compactMap { sentence in
            notePlainWords(in: sentence)
            var words: Set<Int> = []
            for term in analyzer.terms(in: sentence, language: language, using: cache)
            where term.tokenClass == .word && term.role == .content
                && term.surface.count >= Self.leastLength
            {
                let number = number(of: term.key)
                words.insert(number)
                if isContent {
                    contentForms[number][term.surface, default: 0] += 1
                } else {
                    customerForms[number][term.surface, default: 0] += 1
                }
            }
            return words.isEmpty
                ? nil : LexiconText(document: document, text: sentence, words: words.sorted())
        }
    }

    /// Whether a word is written with a capital letter wherever it stands within a sentence.
    func isName(_ number: Int) -> Bool {
        let forms = Array(customerForms[number].keys) + Array(contentForms[number].keys)
        return !forms.contains(where: plainWords.contains)
    }

    private mutating func number(of stem: String) -> Int {
        if let number = numbers[stem] { return number }
        let number = customerForms.count
        numbers[stem] = number
        customerForms.append([:])
        contentForms.append([:])
        stems.append(stem)
        concepts.append(Concepts.general.concepts(of: stem, in: language))
        return number
    }

    private mutating func notePlainWords(in sentence: String) {
        for word in sentence.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
            // The first word says nothing, unless it is written in lower case.
            if word.first?.isLowercase == true { plainWords.insert(String(word)) }
        }
    }
}
