/// A word's term, with what the collection's spelling says about the word.
struct AnalyzedWord: Sendable {
    /// How the collection writes a word beside others.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// The first half of a word that others write in one: the `log` of `log in`.
        static let beginsWord = Traits(rawValue: 1)
        /// The second half of such a word.
        static let endsWord = Traits(rawValue: 2)
        /// Two words that others write apart.
        static let isTwoWords = Traits(rawValue: 4)
    }

    var term: Term
    var traits: Traits = []
    /// The word's number in the vocabulary that is being collected, once it has one.
    var number: Int32?
    /// How often a text had it that counts for the vocabulary.
    var count: Int32 = 0
}
