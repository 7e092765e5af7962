/// Turns texts into features and remembers what each feature looked like; it belongs to one thread.
package final class FeatureExtractor {
    private let analyzer = Analyzer()
    private let grams: CharacterGrams
    private let cache: AnalysisCache
    private var stems = FeatureNumbers<String>()
    private var gramHashes = FeatureNumbers<UInt64>()
    /// The number of each word met, by its features; words with the same features share one.
    private var wordWithFeatures: [[Int32]: Int32] = [:]
    /// The words that stand for values, by class.
    private var wordOfValue: [TokenClass: Int32] = [:]
    /// The features of the words met so far, by their numbers.
    package private(set) var vocabulary = WordFeatures()
    private var isTelling: [Bool] = []
    /// So many stems were known before the first text.
    private let rememberedStems: Int
    /// How often other extractors that were added met each surface form of a stem.
    private var addedSurfaces: [Int32: [String: Int]] = [:]

    /// Values that tell who writes or where something lies, not what is asked.
    static let saysNothing: Set<TokenClass> = [.url, .email, .phone, .name, .card, .account]

    package init(spelling: SpellingModel? = nil, grams: CharacterGrams = CharacterGrams()) {
        cache = AnalysisCache(spelling: spelling)
        self.grams = grams
        rememberedStems = 0
    }

    /// Begins with features that were met before, under their numbers.
    package init(remembering known: KnownFeatures) {
        cache = AnalysisCache(spelling: known.spelling)
        grams = known.grams
        stems = known.stems
        gramHashes = known.gramHashes
        vocabulary = WordFeatures(featureCount: known.featureCount)
        rememberedStems = known.stems.values.count
        isTelling = Array(repeating: false, count: rememberedStems)
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
        cache.withTable(of: language) { table in
            var words: [Int32] = []
            for word in analyzer.words(in: text, language: language, using: cache, &table) {
                switch word {
                case .word(let entry):
                    table.values[entry].count += 1
                    words.append(number(of: &table.values[entry]))
                case .value(let tokenClass):
                    if Self.saysNothing.contains(tokenClass) { continue }
                    words.append(number(of: tokenClass))
                }
            }
            return words
        }
    }

    /// Takes over what another extractor of the same spelling has read.
    ///
    /// Texts that are read by several extractors, added in the order of the texts, get the numbers
    /// that one extractor would have given them.
    ///
    /// - Returns: The number here of each of its words.
    package func add(_ other: FeatureExtractor) -> [Int32] {
        let stemNumbers = other.stems.values.enumerated().map { number, key in
            self.number(ofStem: key, isTelling: other.isTelling[number])
        }
        let gramNumbers = other.gramHashes.values.map { gramHashes.number(of: $0) * 2 + 1 }
        let words = (0..<other.vocabulary.count).map { word in
            self.word(
                with: other.vocabulary.features(of: Int32(truncatingIfNeeded: word)).map {
                    FeatureBag.isStem($0) ? stemNumbers[Int($0 / 2)] : gramNumbers[Int($0 / 2)]
                })
        }
        other.forEachSurface { word, surface, count in
            addedSurfaces[vocabulary.stem(of: words[Int(word)]), default: [:]][
                surface, default: 0] += count
        }
        return words
    }

    /// Returns the stem features of a text in order, with repetitions, without learning new words.
    package func stems(of text: String, language: Language) -> [Int32] {
        analyzer.terms(in: text, language: language, using: cache).compactMap {
            stems.existing($0.key).map { $0 * 2 }
        }
    }

    /// What was learned so far, for use on any thread.
    package var known: KnownFeatures {
        KnownFeatures(
            spelling: cache.spelling, grams: grams, tables: cache.tables, vocabulary: vocabulary,
            wordWithFeatures: wordWithFeatures, wordOfValue: wordOfValue, stems: stems,
            gramHashes: gramHashes, surfaces: usualSurfaces(), telling: isTelling,
            featureCount: vocabulary.featureCount)
    }

    private func number(of word: inout AnalyzedWord) -> Int32 {
        if let number = word.number { return number }
        let term = word.term
        let isTelling = term.role == .content && term.surface.count > 1
        var features = [number(ofStem: term.key, isTelling: isTelling)]
        features += grams.hashes(of: term.surface).map { gramHashes.number(of: $0) * 2 + 1 }
        let number = self.word(with: features)
        word.number = number
        return number
    }

    private func number(of tokenClass: TokenClass) -> Int32 {
        if let known = wordOfValue[tokenClass] { return known }
        let stem = number(ofStem: tokenClass.classTerm ?? "", isTelling: false)
        let word = word(with: [stem])
        wordOfValue[tokenClass] = word
        return word
    }

    private func number(ofStem key: String, isTelling: Bool) -> Int32 {
        let number = stems.number(of: key)
        if number == self.isTelling.count {
            self.isTelling.append(isTelling)
        } else if isTelling, number < rememberedStems {
            self.isTelling[Int(number)] = true
        }
        return number * 2
    }

    /// Returns the number of the word that has a stem and n-grams.
    private func word(with features: [Int32]) -> Int32 {
        if let known = wordWithFeatures[features] { return known }
        let number = Int32(truncatingIfNeeded: vocabulary.count)
        wordWithFeatures[features] = number
        vocabulary.append(features)
        return number
    }

    /// Returns the form in which each stem was written most often; ties go to the shorter form.
    private func usualSurfaces() -> [Int32: String] {
        var surfaces = addedSurfaces
        forEachSurface { word, surface, count in
            surfaces[vocabulary.stem(of: word), default: [:]][surface, default: 0] += count
        }
        return surfaces.compactMapValues { forms in
            forms.min { (-$0.value, $0.key.count, $0.key) < (-$1.value, $1.key.count, $1.key) }?.key
        }
    }

    /// Calls a function with each word that was read here, a form of it and how often it was met.
    private func forEachSurface(_ body: (Int32, String, Int) -> Void) {
        cache.forEachWord { word in
            if let number = word.number { body(number, word.term.surface, Int(word.count)) }
        }
        for (tokenClass, word) in wordOfValue { body(word, tokenClass.classTerm ?? "", 1) }
    }
}

/// Numbers for values, in the order they come in.
struct FeatureNumbers<Value: Hashable & Sendable>: Sendable {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int32] = [:]

    init() {}

    /// Numbers different values in their order.
    init(_ values: [Value]) {
        self.values = values
        numbers.reserveCapacity(values.count)
        for (number, value) in values.enumerated() {
            numbers[value] = Int32(truncatingIfNeeded: number)
        }
    }

    func existing(_ value: Value) -> Int32? { numbers[value] }

    mutating func number(of value: Value) -> Int32 {
        if let known = numbers[value] { return known }
        let number = Int32(truncatingIfNeeded: values.count)
        numbers[value] = number
        values.append(value)
        return number
    }
}
