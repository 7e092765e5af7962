import SupportModel

/// Finds the groups of customers that a sentence names: "only Android customers", "plan Premium".
struct SegmentWords: Sendable {
    /// A column and what it holds.
    struct Pair: Sendable, Equatable {
        var key: String
        var value: String

        /// As a flag's value: `plan=Premium`.
        var text: String { "\(key)=\(value)" }
    }

    private struct Known: Sendable {
        var pair: Pair
        var words: [String]
        var key: [String]
    }

    private let known: [Known]
    /// Words of everyday requests: who says "question" does not mean the ticket's type.
    private let everyday: Set<String>

    /// - Parameters:
    ///   - pairs: The columns and values that there are, most frequent first.
    ///   - everyday: Words that name a group only where their column is named as well.
    init(_ pairs: [Pair] = [], everyday: Set<String> = []) {
        self.everyday = everyday
        known = pairs.map { pair in
            Known(pair: pair, words: Self.words(of: pair.value), key: Self.words(of: pair.key))
        }.filter { !$0.words.isEmpty }
    }

    /// Reads a group at a word of a sentence; nil where there is none.
    ///
    /// - Returns: The group and how many words it takes.
    func read(_ words: [String?], at position: Int) -> (pair: Pair, count: Int)? {
        guard let word = words[position] else { return nil }
        if word.utf8.contains(UInt8(ascii: "=")) {
            let parts = word.split(separator: "=", omittingEmptySubsequences: false)
            if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) {
                return (Pair(key: String(parts[0]), value: String(parts[1])), 1)
            }
        }
        var best: (pair: Pair, count: Int)?
        for candidate in known where candidate.words.count > best?.count ?? 0 {
            let end = position + candidate.words.count
            guard end <= words.count,
                zip(words[position..<end], candidate.words).allSatisfy({ Self.isForm($0, of: $1) })
            else { continue }
            let isEveryday = candidate.words.allSatisfy {
                everyday.contains($0) || $0.count < 3
            }
            let neighbours = [position - 1, end].filter(words.indices.contains).map { words[$0] }
            let namesKey = neighbours.contains { neighbour in
                candidate.key.contains { Self.isForm(neighbour, of: $0) }
            }
            if !isEveryday || namesKey { best = (candidate.pair, candidate.words.count) }
        }
        return best
    }

    /// Whether a word is another, with an ending of Polish or Russian perhaps: `androidem`.
    private static func isForm(_ word: String?, of base: String) -> Bool {
        guard let word else { return false }
        if word == base { return true }
        return base.count >= 4 && word.hasPrefix(base) && word.count - base.count <= 3
            && word.dropFirst(base.count).allSatisfy(\.isLetter)
    }

    private static func words(of text: String) -> [String] {
        Sentence.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
