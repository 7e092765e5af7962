/// What an extractor knew of words and their features at a time, for use on any thread.
package struct KnownFeatures: Sendable {
    let spelling: SpellingModel?
    let grams: CharacterGrams
    /// The words met, by language, with their numbers.
    let tables: [Language: WordTable<AnalyzedWord>]
    let vocabulary: WordFeatures
    let wordWithFeatures: [[Int32]: Int32]
    let wordOfValue: [TokenClass: Int32]
    let stems: FeatureNumbers<String>
    let gramHashes: FeatureNumbers<UInt64>
    /// The form in which each stem was written most often.
    let surfaces: [Int32: String]
    /// By half the stem's number.
    let telling: [Bool]

    /// Returns a cache of the words met, for one thread.
    package func cache() -> AnalysisCache { AnalysisCache(spelling: spelling, tables: tables) }

    /// One more than the largest feature.
    package let featureCount: Int

    init(
        spelling: SpellingModel?, grams: CharacterGrams = CharacterGrams(),
        tables: [Language: WordTable<AnalyzedWord>] = [:],
        vocabulary: WordFeatures = WordFeatures(), wordWithFeatures: [[Int32]: Int32] = [:],
        wordOfValue: [TokenClass: Int32] = [:], stems: FeatureNumbers<String>,
        gramHashes: FeatureNumbers<UInt64>, surfaces: [Int32: String] = [:],
        telling: [Bool] = [], featureCount: Int
    ) {
        self.spelling = spelling
        self.grams = grams
        self.tables = tables
        self.vocabulary = vocabulary
        self.wordWithFeatures = wordWithFeatures
        self.wordOfValue = wordOfValue
        self.stems = stems
        self.gramHashes = gramHashes
        self.surfaces = surfaces
        self.telling = telling
        self.featureCount = featureCount
    }

    /// Returns the feature of a stem; nil where it is not known.
    package func stem(named key: String) -> Int32? { stems.existing(key).map { $0 * 2 } }

    /// Returns the most frequent form in which a stem was written; ties go to the shorter form.
    package func surface(ofStem feature: Int32) -> String { surfaces[feature] ?? "" }

    /// Whether a stem is of a word that carries meaning: no function or question word, no value.
    package func isTelling(_ feature: Int32) -> Bool {
        FeatureBag.isStem(feature) && Int(feature / 2) < telling.count && telling[Int(feature / 2)]
    }
}
