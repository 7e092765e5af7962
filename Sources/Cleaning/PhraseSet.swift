/// Phrases of several words, found where they begin.
struct PhraseSet: Sendable {
    private var byFirstWord: [UInt64: [[UInt64]]] = [:]

    /// Reads one phrase a line, in lower case and without punctuation.
    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map { WordKey.of($0) }
            if let first = words.first { byFirstWord[first, default: []].append(words) }
        }
        for key in byFirstWord.keys { byFirstWord[key]?.sort { $0.count > $1.count } }
    }

    /// Returns the number of words of the longest phrase that begins at a word, or nil.
    func match<Words: RandomAccessCollection>(_ words: Words, at start: Int = 0) -> Int?
    where Words.Element: KeyedWord, Words.Index == Int {
        let first = words.startIndex + start
        guard first < words.endIndex, let phrases = byFirstWord[words[first].key] else {
            return nil
        }
        for phrase in phrases where first + phrase.count <= words.endIndex {
            if phrase.indices.dropFirst().allSatisfy({ words[first + $0].key == phrase[$0] }) {
                return phrase.count
            }
        }
        return nil
    }
}
