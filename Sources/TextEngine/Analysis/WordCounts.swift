/// How often each word of a collection was written, by language; what its spelling is learned from.
package struct WordCounts: Sendable {
    /// The words as they were written, in lower case.
    private(set) var words = WordIndex()
    /// How many words were read, repetitions included.
    private(set) var total = 0
    private var languages: [Language] = []
    /// By language, then by word; short where later words are of other languages.
    private var counts: [[Int32]] = []
    private let tokenizer = Tokenizer()

    /// Creates counts of nothing.
    package init() {}

    /// Counts the words of a text; those of scripts without spaces are not words and do not count.
    package mutating func add(_ text: String, language: Language) {
        let row = row(of: language)
        tokenizer.forEachToken(in: text) { _, word, tokenClass in
            guard tokenClass == .word, word[0] < 0xE0 else { return }
            add(word, row, count: 1)
        }
    }

    /// Counts a lower-case word that was written so often.
    package mutating func add(_ word: String, language: Language, count: Int) {
        add(Array(word.utf8), row(of: language), count: Int32(clamping: count))
    }

    /// Returns how often a word was written in each language that has it, by the language's code.
    func counts(of word: Int) -> [(language: Language, count: Int)] {
        var found: [(language: Language, count: Int)] = []
        for (row, language) in languages.enumerated()
        where word < counts[row].count && counts[row][word] > 0 {
            found.append((language, Int(counts[row][word])))
        }
        return found.count < 2 ? found : found.sorted { $0.language < $1.language }
    }

    private mutating func row(of language: Language) -> Int {
        if let row = languages.firstIndex(of: language) { return row }
        languages.append(language)
        counts.append([])
        return languages.count - 1
    }

    private mutating func add(_ word: borrowing [UInt8], _ row: Int, count: Int32) {
        let number = words.number(of: word)
        if number >= counts[row].count {
            let missing = number + 1 - counts[row].count
            counts[row].append(contentsOf: repeatElement(0, count: missing))
        }
        counts[row][number] += count
        total += Int(count)
    }
}
