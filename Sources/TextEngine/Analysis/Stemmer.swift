/// The seam between the analyzer and the stemming rules of a language.
protocol Stemmer {
    /// Returns the stem of a lower-case word.
    func stem(_ word: String) -> String
}
