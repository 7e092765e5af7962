/// The second reading of a collection: between which words the doubtful ones stand, and which pairs
/// of words others write in one.
///
/// A slip stands where the right word would: `acount` between `my` and `balance`. A word of its own
/// that only looks alike seldom does.
struct SpellingContexts: Sendable {
    /// How many of a word's places have the target's neighbours elsewhere.
    struct Agreement {
        var places = 0
        /// The neighbour on one side at least, and on both.
        var oneSide = 0
        var bothSides = 0
    }

    private(set) var pairs: [UInt64: (joined: Int, count: Int)] = [:]
    private let vocabulary: SpellingVocabulary
    private var roles: [UInt8]
    private var places: [Int: [(left: Int, right: Int)]] = [:]
    private var seen: SeenPairs

    private static let isCandidate: UInt8 = 1
    private static let isTarget: UInt8 = 2
    /// The neighbour of the first and of the last word of a text.
    private static let edge = -1

    /// Reads texts that were counted before, given in parts of any size.
    static func reading(
        _ parts: [WordSequence], _ vocabulary: SpellingVocabulary,
        _ candidates: [SpellingCandidates.Candidate]
    ) -> SpellingContexts {
        let empty = SpellingContexts(vocabulary, candidates)
        let read = Parallel.map(parts.count, least: 1) {
        } each: { part, _ in
            var contexts = empty
            contexts.add(parts[part])
            return contexts
        }
        return read.dropFirst().reduce(into: read.first ?? empty) { $0.merge($1) }
    }

    private init(_ vocabulary: SpellingVocabulary, _ candidates: [SpellingCandidates.Candidate]) {
        self.vocabulary = vocabulary
        roles = Array(repeating: 0, count: vocabulary.words.count)
        for candidate in candidates {
            roles[candidate.word] |= Self.isCandidate
            roles[candidate.target] |= Self.isTarget
        }
        seen = SeenPairs(expecting: vocabulary.total)
    }

    private mutating func add(_ sequence: WordSequence) {
        var before = Self.edge
        var current = Self.edge
        var last = Self.edge
        sequence.forEach { token, isAdjacent in
            if isAdjacent, last >= 0, let joined = vocabulary.written.existing(last, token) {
                pairs[UInt64(last) << 32 | UInt64(token), default: (joined, 0)].count += 1
            }
            let next = token < 0 ? token : Int(vocabulary.plainOfWritten[token])
            note(current, between: before, and: next)
            (before, current, last) =
                token == Self.edge ? (token, token, token) : (current, next, token)
        }
    }

    private mutating func merge(_ other: SpellingContexts) {
        pairs.merge(other.pairs) { ($0.joined, $0.count + $1.count) }
        places.merge(other.places) { $0 + $1 }
        seen.merge(other.seen)
    }

    /// Returns how well the places of a candidate suit its target.
    func agreement(of candidate: SpellingCandidates.Candidate) -> Agreement {
        var agreement = Agreement()
        for place in places[candidate.word] ?? [] {
            let left = seen.contains(place.left, candidate.target)
            let right = seen.contains(candidate.target, place.right)
            agreement.places += 1
            agreement.oneSide += left || right ? 1 : 0
            agreement.bothSides += left && right ? 1 : 0
        }
        return agreement
    }

    private mutating func note(_ word: Int, between left: Int, and right: Int) {
        guard word >= 0, roles[word] != 0 else { return }
        if roles[word] & Self.isTarget != 0 {
            seen.insert(left, word)
            seen.insert(word, right)
        }
        if roles[word] & Self.isCandidate != 0 { places[word, default: []].append((left, right)) }
    }

    /// Pairs of neighbours as bits: their memory has a bound, and a wrong yes is rare.
    private struct SeenPairs {
        private var bits: [UInt64]

        init(expecting count: Int) {
            var size = 1 << 10
            while size < count / 4, size < 1 << 21 { size *= 2 }
            bits = Array(repeating: 0, count: size)
        }

        mutating func merge(_ other: SeenPairs) {
            for place in bits.indices { bits[place] |= other.bits[place] }
        }

        mutating func insert(_ left: Int, _ right: Int) {
            let bit = bit(of: left, right)
            bits[bit >> 6] |= 1 << UInt64(bit & 63)
        }

        func contains(_ left: Int, _ right: Int) -> Bool {
            let bit = bit(of: left, right)
            return bits[bit >> 6] & 1 << UInt64(bit & 63) != 0
        }

        private func bit(of left: Int, _ right: Int) -> Int {
            var hash = UInt64(bitPattern: Int64(left)) &* 0x9E37_79B9_7F4A_7C15
            hash = (hash ^ hash >> 29 ^ UInt64(bitPattern: Int64(right))) &* 0xBF58_476D_1CE4_E5B9
            return Int(truncatingIfNeeded: hash >> 32) & (bits.count * 64 - 1)
        }
    }
}
