/// Words that some write in one and others in two: `login` and `log in`, `wifi` and `wi fi`.
struct CompoundWords: Sendable, Codable {
    /// The word that two others become, by the first and the second.
    private var joined: [String: [String: String]] = [:]
    private var seconds = SortedSet<String>()
    /// The two words that a word becomes.
    private var parts: [String: Pair] = [:]

    /// Two words that follow each other.
    struct Pair: Sendable, Codable {
        var first: String
        var second: String
    }

    /// Both ways must be in use.
    private static let leastCount = 2
    private static let leastLetters = 4
    /// How many times more often the pair must stand together than two words chance upon each other.
    private static let leastLift = 4.0
    /// From here on the word in one is taken for two words whose blank was forgotten.
    private static let splitRatio = 4

    init() {}

    /// Reads which pairs were met whose words together are a word too.
    init(_ contexts: SpellingContexts, _ vocabulary: SpellingVocabulary) {
        var counts: [String: Int] = [:]
        var seconds: Set<String> = []
        defer { self.seconds = SortedSet(seconds) }
        for (pair, found) in contexts.pairs where found.count >= Self.leastCount {
            let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            let numbers = [first, second, found.joined]
            let totals = numbers.map { vocabulary.words[Int(vocabulary.plainOfWritten[$0])].count }
            let texts = numbers.map(vocabulary.written.text)
            let lift =
                Double(found.count) * Double(vocabulary.total)
                / (Double(totals[0]) * Double(totals[1]))
            guard totals[2] >= Self.leastCount, lift >= Self.leastLift,
                texts[2].unicodeScalars.count >= Self.leastLetters,
                !vocabulary.isFunctionWord(LetterFolding.shared.folded(texts[0])),
                !vocabulary.isFunctionWord(LetterFolding.shared.folded(texts[2]))
            else { continue }
            if totals[2] * Self.splitRatio >= found.count {
                joined[texts[0], default: [:]][texts[1]] = texts[2]
                seconds.insert(texts[1])
                continue
            }
            let other = (-(counts[texts[2]] ?? 0), parts[texts[2]]?.first ?? "")
            if (-found.count, texts[0]) < other {
                parts[texts[2]] = Pair(first: texts[0], second: texts[1])
                counts[texts[2]] = found.count
            }
        }
    }

    func word(_ first: String, _ second: String) -> String? {
        joined[first]?[second]
    }

    func parts(of word: String) -> (first: String, second: String)? {
        parts[word].map { ($0.first, $0.second) }
    }

    func begins(with word: String) -> Bool { joined[word] != nil }

    func ends(with word: String) -> Bool { seconds.contains(word) }

    /// What was learned, in the order of the alphabet.
    var all: [(apart: String, together: String)] {
        let pairs = joined.flatMap { first, seconds in
            seconds.map { (apart: "\(first) \($0.key)", together: $0.value) }
        }
        let split = parts.map { (apart: "\($0.value.first) \($0.value.second)", together: $0.key) }
        return (pairs + split).sorted { $0 < $1 }
    }
}
