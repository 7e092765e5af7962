import TextEngine

/// The features of patterns, and which of their words stand side by side.
struct PairedFeatures: Sendable {
    /// How rare words, letters and pairs of words are among the examples.
    private let space: VectorSpace
    /// How many features the words and letters of the examples have.
    private let knownCount: Int32
    /// The feature of each pair of words that an example has.
    private let pairs: [Pair: Int32]

    /// The examples as vectors.
    let examples: [SparseVector]

    /// Even, and more than there are features.
    private static let beyond: Int32 = 1 << 28

    /// The hashes of two words.
    private struct Pair: Hashable {
        var first: UInt64
        var second: UInt64
    }

    /// Learns which pairs the patterns of the examples have.
    init(of patterns: [String], _ features: SentenceFeatures) {
        // Pairs count as words do, whose features are even.
        var next = Int32(truncatingIfNeeded: (features.knownCount + 1) / 2 * 2)
        var pairs: [Pair: Int32] = [:]
        let bags = zip(features.bags, patterns).map { bag, pattern in
            var features = bag.occurrences
            for pair in Self.pairs(in: pattern) {
                if let feature = pairs[pair] {
                    features.append(feature)
                } else {
                    pairs[pair] = next
                    features.append(next)
                    next += 2
                }
            }
            return FeatureBag(counting: features)
        }
        let space = VectorSpace(of: bags, idfExponent: 0.5)
        examples = bags.map(space.vector)
        self.space = space
        self.pairs = pairs
        knownCount = Int32(truncatingIfNeeded: features.knownCount)
    }

    /// Returns a pattern as a vector; the bag is its words and letters.
    func vector(of pattern: String, _ bag: FeatureBag) -> SparseVector {
        // What no example has keeps its share of the length: it makes every intent less likely.
        let features =
            bag.occurrences.map { $0 < knownCount ? $0 : $0 + Self.beyond }
            + Self.pairs(in: pattern).enumerated().map { position, pair in
                pairs[pair] ?? 2 * (Self.beyond + Int32(truncatingIfNeeded: position))
            }
        return space.vector(of: FeatureBag(counting: features))
    }

    /// Returns the beginnings of the words that stand side by side; nothing stands before the first
    /// word and behind the last.
    private static func pairs(in pattern: String) -> [Pair] {
        let nothing = ByteHash().value
        let words = pattern.utf8.split(separator: UInt8(ascii: " ")).map { word in
            var hash = ByteHash()
            for scalar in Sentence.folded(String(Substring(word))).unicodeScalars.prefix(5) {
                hash.add(UInt64(scalar.value))
            }
            return hash.value
        }
        return zip([nothing] + words, words + [nothing]).map(Pair.init)
    }
}

extension FeatureBag {
    /// Each feature as often as the text has it.
    fileprivate var occurrences: [Int32] {
        zip(features, counts).flatMap { Array(repeating: $0, count: Int($1)) }
    }
}
