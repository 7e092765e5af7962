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
        var sequence = WordSequence()
        add(text, language: language, to: &sequence)
    }

    /// Counts the words of a text and adds them to a sequence.
    mutating func add(_ text: String, language: Language, to sequence: inout WordSequence) {
        let row = row(of: language)
        var end = -1
        tokenizer.forEachToken(in: text) { range, word, tokenClass in
            if tokenClass == .word, word[0] < 0xE0 {
                let number = add(word, row, count: 1)
                sequence.append(number, isAdjacent: range.lowerBound == end + 1)
            } else {
                sequence.append(tokenClass)
            }
            end = range.upperBound
        }
        sequence.endText()
    }

    /// Adds what was counted elsewhere; returns the numbers here of the words there.
    mutating func merge(_ other: WordCounts) -> [Int32] {
        let rows = other.languages.map { row(of: $0) }
        total += other.total
        return (0..<other.words.count).map { word in
            let number = words.number(of: Array(other.words.bytes(of: word)))
            for (row, counts) in zip(rows, other.counts)
            where word < counts.count && counts[word] > 0 {
                count(number, row, counts[word])
            }
            return Int32(number)
        }
    }

    /// Counts a lower-case word that was written so often.
    package mutating func add(_ word: String, language: Language, count: Int) {
        _ = add(Array(word.utf8), row(of: language), count: Int32(clamping: count))
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

    private mutating func add(_ word: borrowing [UInt8], _ row: Int, count: Int32) -> Int {
        let number = words.number(of: word)
        self.count(number, row, count)
        total += Int(count)
        return number
    }

    private mutating func count(_ number: Int, _ row: Int, _ count: Int32) {
        if number >= counts[row].count {
            let missing = number + 1 - counts[row].count
            counts[row].append(contentsOf: repeatElement(0, count: missing))
        }
        counts[row][number] += count
    }
}
