/// Phrases of several words, found where they begin.
struct PhraseSet: Sendable {
    private var byFirstWord: [String: [[String]]] = [:]

    /// Reads one phrase a line, in lower case and without punctuation.
    init(_ lines: String) {
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if let first = words.first { byFirstWord[first, default: []].append(words) }
        }
        for key in byFirstWord.keys { byFirstWord[key]?.sort { $0.count > $1.count } }
    }

    /// Returns the number of words of the longest phrase that begins at a word, or nil.
    func match(_ words: some RandomAccessCollection<Word>, at start: Int = 0) -> Int? {
        guard start < words.count else { return nil }
        let first = words.index(words.startIndex, offsetBy: start)
        for phrase in byFirstWord[words[first].text] ?? [] where start + phrase.count <= words.count
        {
            var index = first
            var isEqual = true
            for word in phrase {
                guard words[index].text == word else {
                    isEqual = false
                    break
                }
                words.formIndex(after: &index)
            }
            if isEqual { return phrase.count }
        }
        return nil
    }
}
