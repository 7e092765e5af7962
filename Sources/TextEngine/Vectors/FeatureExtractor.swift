/// Turns texts into features and remembers what each feature looked like; it belongs to one thread.
package final class FeatureExtractor {
    private let analyzer = Analyzer()
    private let grams = CharacterGrams()
    private let cache: AnalysisCache
    private var stems: [String: Int32] = [:]
    private var gramNumbers: [UInt64: Int32] = [:]
    /// The number of each word met; words with the same features share one.
    private var wordOfTerm: [Term: Int32] = [:]
    private var wordWithFeatures: [[Int32]: Int32] = [:]
    /// The features of the words met so far, by their numbers.
    package private(set) var vocabulary = WordFeatures()
    /// How often each surface form of a stem was met.
    private var surfaces: [[String: Int]] = []
    private var isTelling: [Bool] = []

    /// Values that tell who writes or where something lies, not what is asked.
    private static let saysNothing: Set<TokenClass> = [
        .url, .email, .phone, .name, .card, .account,
    ]

    package init(spelling: SpellingModel? = nil) {
        cache = AnalysisCache(spelling: spelling)
    }

    /// Returns the features of a text; new words get new numbers, in the order of reading.
    package func bag(of text: String, language: Language) -> FeatureBag {
        let words = words(of: text, language: language)
        return vocabulary.bag(of: words)
    }

    /// Returns the words of a text in order, as numbers, without the values that say nothing.
    ///
    /// New words get new numbers, in the order of reading.
    package func words(of text: String, language: Language) -> [Int32] {
        var words: [Int32] = []
        for term in analyzer.terms(in: text, language: language, using: cache)
        where !Self.saysNothing.contains(term.tokenClass) {
            let word = number(of: term)
            surfaces[Int(vocabulary.stem(of: word) / 2)][term.surface, default: 0] += 1
            words.append(word)
        }
        return words
    }

    /// Returns the stem features of a text in order, with repetitions, without learning new words.
    package func stems(of text: String, language: Language) -> [Int32] {
        analyzer.terms(in: text, language: language, using: cache).compactMap { stems[$0.key] }
    }

    /// Returns the most frequent form in which a stem was written; ties go to the shorter form.
    package func surface(ofStem feature: Int32) -> String {
        guard FeatureBag.isStem(feature), Int(feature / 2) < surfaces.count else { return "" }
        let best = surfaces[Int(feature / 2)].min {
            (-$0.value, $0.key.count, $0.key) < (-$1.value, $1.key.count, $1.key)
        }
        return best?.key ?? ""
    }

    /// Whether a stem is of a word that carries meaning: no function or question word, no value.
    package func isTelling(_ feature: Int32) -> Bool {
        FeatureBag.isStem(feature) && Int(feature / 2) < isTelling.count
            && isTelling[Int(feature / 2)]
    }

    private func number(of term: Term) -> Int32 {
        if let known = wordOfTerm[term] { return known }
        var features = [number(ofStem: term)]
        if term.tokenClass == .word || term.tokenClass == .code {
            for hash in grams.hashes(of: term.surface) {
                let next = Int32(truncatingIfNeeded: gramNumbers.count) * 2 + 1
                let number = gramNumbers[hash] ?? next
                if number == next { gramNumbers[hash] = next }
                features.append(number)
            }
        }
        let next = Int32(truncatingIfNeeded: vocabulary.count)
        let word = wordWithFeatures[features] ?? next
        if word == next {
            wordWithFeatures[features] = next
            vocabulary.append(features)
        }
        wordOfTerm[term] = word
        return word
    }

    private func number(ofStem term: Term) -> Int32 {
        if let known = stems[term.key] { return known }
        let number = Int32(truncatingIfNeeded: stems.count) * 2
        stems[term.key] = number
        surfaces.append([:])
        let isWord = term.tokenClass == .word || term.tokenClass == .code
        isTelling.append(isWord && term.role == .content && term.surface.count > 1)
        return number
    }
}
