/// The words of a collection without diacritics and homoglyphs: what spelling compares.
struct SpellingVocabulary: Sendable {
    /// A word, however its letters were marked.
    struct Word: Sendable {
        /// How often it was written.
        var count = 0
        /// The written form that is most frequent.
        var form = ""
        /// The most frequent one with diacritics, if any was met.
        var accentedForm = ""
        /// The language that it was mostly written in.
        var language = Language(rawValue: "und")
        fileprivate var formCount = 0
        fileprivate var accentedCount = 0
        fileprivate var languageCount = 0

        /// The form that a word typed without diacritics stands for.
        ///
        /// Polish is often typed without them, so that one careful writer outweighs the others.
        var restored: String? {
            guard accentedCount >= 2, language == .polish || accentedCount >= formCount
            else { return nil }
            return accentedForm
        }

        /// Adds a written form; the order of forms does not matter.
        fileprivate mutating func add(
            _ written: String, isAccented: Bool, _ counts: [(language: Language, count: Int)]
        ) {
            let total = counts.reduce(0) { $0 + $1.count }
            count += total
            if form.isEmpty || (-total, written) < (-formCount, form) {
                (form, formCount) = (written, total)
            }
            if isAccented,
                accentedForm.isEmpty || (-total, written) < (-accentedCount, accentedForm)
            {
                (accentedForm, accentedCount) = (written, total)
            }
            for (name, count) in counts
            where count > languageCount || (count == languageCount && name < language) {
                (language, languageCount) = (name, count)
            }
        }
    }

    /// The words as they were written, and of each the number of its plain word.
    let written: WordIndex
    let plainOfWritten: [Int32]
    /// The plain words and what is known of each.
    private(set) var plain = WordIndex()
    private(set) var words: [Word] = []
    /// How many words were read, repetitions included.
    let total: Int

    init(_ counts: WordCounts) {
        written = counts.words
        total = counts.total
        let folded = Parallel.map(counts.words.count) {
        } each: { number, _ -> (mended: String, plain: String) in
            let text = counts.words.text(of: number)
            let mended = Homoglyphs.mended(text, prefersCyrillic: false)
            return (mended, LetterFolding.shared.folded(mended))
        }
        var plainOfWritten: [Int32] = []
        plainOfWritten.reserveCapacity(written.count)
        for (number, (mended, folded)) in folded.enumerated() {
            let bytes = Array(folded.utf8)
            let word = plain.number(of: bytes)
            if word == words.count { words.append(Word()) }
            let isAccented =
                bytes.allSatisfy { $0 < 0x80 } && mended.utf8.contains { $0 >= 0x80 }
            words[word].add(mended, isAccented: isAccented, counts.counts(of: number))
            plainOfWritten.append(Int32(word))
        }
        self.plainOfWritten = plainOfWritten
    }

    /// Returns the code points of a plain word.
    func letters(of word: Int) -> [UInt32] {
        plain.text(of: word).unicodeScalars.map(\.value)
    }

    /// Whether a plain word is one of the grammar in some language of its script.
    func isFunctionWord(_ text: String) -> Bool {
        Self.closedClasses.contains { $0.role(ofFolded: text) != .content }
    }

    private static let closedClasses = [Language.english, .polish, .russian].map(StopWords.init)
}
