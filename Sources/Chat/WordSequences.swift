/// Words that mean something only one after the other: "just show", "co by".
///
/// Words are folded; each word of a sequence is the beginning of one that is said, and the whole of
/// it where it ends in a full stop.
struct WordSequences: Sendable {
    private let sequences: [[(beginning: String, isWhole: Bool)]]

    init(_ texts: [String]) {
        sequences = texts.map { text in
            text.split(separator: " ").map { word in
                word.hasSuffix(".")
                    ? (String(word.dropLast()), true) : (String(word), false)
            }
        }
    }

    /// Where the first sequence that is found begins and what follows it; nil where there is none.
    func find(in words: [String?]) -> Range<Int>? {
        for sequence in sequences where sequence.count <= words.count {
            for start in 0...(words.count - sequence.count) {
                let said = words[start..<(start + sequence.count)]
                let isThere = zip(said, sequence).allSatisfy { word, wanted in
                    wanted.isWhole
                        ? word == wanted.beginning : word?.hasPrefix(wanted.beginning) ?? false
                }
                if isThere { return start..<(start + sequence.count) }
            }
        }
        return nil
    }

    func areIn(_ words: [String?]) -> Bool { find(in: words) != nil }
}
