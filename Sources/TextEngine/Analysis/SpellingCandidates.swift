/// Rare words beside a frequent word that one slip would make into them.
///
/// Words that differ by one edit meet in the words made of each by leaving out one letter
/// (Mor and Fraenkel 1982, "A hash code method for detecting and correcting spelling errors").
struct SpellingCandidates: Sendable {
    /// A word that may be another, misspelt.
    struct Candidate: Sendable {
        /// The numbers of both words among the plain words of the vocabulary.
        let word: Int
        let target: Int
        let edit: SpellingEdit
        /// The letters of the shorter one.
        let length: Int
    }

    /// A shorter word has too many neighbours that are words themselves.
    static let shortest = 5
    static let longest = 40
    /// Within the first letters another letter is mostly another word.
    static let prefixLength = 4
    /// How many times more often a word is written than what is taken for a slip of it, which is
    /// also how often it must be written at least.
    static let leastRatio = 10
    /// The targets are that many at most, the most frequent ones.
    private static let targetLimit = 50_000

    private(set) var all: [Candidate] = []
    private let vocabulary: SpellingVocabulary
    private var targets: [(word: Int, letters: [UInt32])] = []
    private var table = DeletionTable()

    init(_ vocabulary: SpellingVocabulary) {
        self.vocabulary = vocabulary
        indexTargets()
        let highest = targets.reduce(0) { max($0, vocabulary.words[$1.word].count) }
        let index = self
        let found = Parallel.map(vocabulary.words.count) {
            (hashes: [UInt64](), found: [Int]())
        } each: { word, scratch -> [Candidate] in
            guard vocabulary.words[word].count * Self.leastRatio <= highest else { return [] }
            return index.candidates(for: word, &scratch.hashes, &scratch.found)
        }
        all = Array(found.joined())
    }

    private func candidates(
        for word: Int, _ hashes: inout [UInt64], _ found: inout [Int]
    ) -> [Candidate] {
        let letters = vocabulary.letters(of: word)
        guard Self.hasLetters(letters) else { return [] }
        DeletionTable.hashes(of: letters, into: &hashes)
        found.removeAll(keepingCapacity: true)
        for hash in hashes { table.collect(hash, into: &found) }
        guard !found.isEmpty else { return [] }
        // Both words have the whole and its parts, so that they meet more than once.
        found.sort()
        var candidates: [Candidate] = []
        var last = -1
        for target in found where target != last {
            if let candidate = candidate(word, letters, targets[target]) {
                candidates.append(candidate)
            }
            last = target
        }
        return candidates
    }

    private mutating func indexTargets() {
        let frequent = vocabulary.words.indices.filter {
            vocabulary.words[$0].count >= Self.leastRatio
                && vocabulary.words[$0].form.utf8.count >= Self.shortest
        }
        let ranked = frequent.map { (count: vocabulary.words[$0].count, number: $0) }
            .sorted { $0.count > $1.count }
        // All words of one count or none, so that the order of reading does not choose.
        let limit =
            ranked.count > Self.targetLimit ? ranked[Self.targetLimit].count + 1 : 0
        var hashes: [UInt64] = []
        for (_, word) in ranked.prefix(while: { $0.count >= limit }) {
            let letters = vocabulary.letters(of: word)
            guard Self.hasLetters(letters) else { continue }
            DeletionTable.hashes(of: letters, into: &hashes)
            for hash in hashes { table.add(hash, targets.count) }
            targets.append((word, letters))
        }
    }

    private func candidate(
        _ word: Int, _ letters: [UInt32], _ target: (word: Int, letters: [UInt32])
    ) -> Candidate? {
        let (rare, frequent) = (vocabulary.words[word], vocabulary.words[target.word])
        guard rare.count * Self.leastRatio <= frequent.count,
            let edit = SpellingEdit(from: target.letters, to: letters)
        else { return nil }
        // The first letter is seldom wrong, and endings are inflection. Before a stem lie prefixes
        // that are a letter apart and mean the opposite: `включить`, `выключить`; `wpłata`, `wypłata`.
        let isEnglish = frequent.language == .english
        let isInStem =
            edit.behind >= (isEnglish ? 1 : 2) && (isEnglish || edit.before >= Self.prefixLength)
        guard edit.before > 0, edit.kind.isSlip || isInStem else { return nil }
        return Candidate(
            word: word, target: target.word, edit: edit,
            length: min(letters.count, target.letters.count))
    }

    /// Words of letters only; one with digits is a code.
    private static func hasLetters(_ letters: [UInt32]) -> Bool {
        (shortest...longest).contains(letters.count)
            && letters.allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0xC0 }
    }
}
