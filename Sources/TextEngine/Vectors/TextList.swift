/// The words of texts, as numbers in one flat array.
package struct WordLists: Sendable {
    fileprivate var words: [Int32] = []
    fileprivate var offsets: [Int] = [0]

    /// Creates the list of no texts.
    package init() {}

    /// Adds a text.
    package mutating func append(_ text: [Int32]) {
        words += text
        offsets.append(words.count)
    }

    /// Adds the texts of another list.
    ///
    /// - Parameter numbers: The number here of each of its words.
    package mutating func append(_ other: WordLists, numbers: [Int32]) {
        let start = words.count
        words += other.words.lazy.map { numbers[Int($0)] }
        offsets += other.offsets.dropFirst().lazy.map { start + $0 }
    }
}

/// The texts of a collection by their words, given out as counted features.
///
/// A text has some ten times as many features as words, so that only the words are kept.
package struct TextList: Sendable, RandomAccessCollection {
    private let lists: WordLists
    private let vocabulary: WordFeatures

    /// Keeps texts by their words, as `FeatureExtractor.words(of:language:)` gives them.
    package init(_ lists: WordLists, vocabulary: WordFeatures) {
        self.lists = lists
        self.vocabulary = vocabulary
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { lists.offsets.count - 1 }

    /// Returns a text as counted features.
    package subscript(ordinal: Int) -> FeatureBag { vocabulary.bag(of: slice(ordinal)) }

    /// Returns a text as counted features, counting in memory that is there.
    package func bag(_ ordinal: Int, using counter: inout FeatureCounter) -> FeatureBag {
        vocabulary.bag(of: slice(ordinal), using: &counter)
    }

    /// One more than the largest feature.
    package var featureCount: Int { vocabulary.featureCount }

    /// Whether a text has no words.
    package func hasNoWords(_ ordinal: Int) -> Bool { slice(ordinal).isEmpty }

    /// Returns the stems of a text, each once, ascending.
    package func stems(of ordinal: Int) -> [Int32] {
        var stems: [Int32] = []
        for stem in slice(ordinal).map(vocabulary.stem).sorted() where stem != stems.last {
            stems.append(stem)
        }
        return stems
    }

    /// Counts in how many of some texts each feature occurs.
    ///
    /// - Complexity: O(*f*) in the number of all features, once for each core.
    package func documentFrequencies(of ordinals: [Int]) -> [Int] {
        let parts = Parallel.map(ranges: ordinals.count) { range -> [Int32] in
            var frequencies = [Int32](repeating: 0, count: vocabulary.featureCount)
            var lastText = [Int32](repeating: -1, count: vocabulary.featureCount)
            for position in range {
                let text = Int32(truncatingIfNeeded: position)
                for word in slice(ordinals[position]) {
                    for feature in vocabulary.features(of: word)
                    where lastText[Int(feature)] != text {
                        lastText[Int(feature)] = text
                        frequencies[Int(feature)] += 1
                    }
                }
            }
            return frequencies
        }
        var frequencies = [Int](repeating: 0, count: vocabulary.featureCount)
        for part in parts {
            for feature in part.indices { frequencies[feature] += Int(part[feature]) }
        }
        return frequencies
    }

    /// Returns for each text the ordinal of the first one that has the same words.
    package func representatives() -> [Int] {
        let hashes = Parallel.map(count) {
            ()
        } each: { ordinal, _ -> UInt64 in
            // A sum is the same in any order of the words.
            slice(ordinal).reduce(0) { sum, word in
                var mixer = SplitMix64(seed: UInt64(truncatingIfNeeded: word))
                return sum &+ mixer.next()
            }
        }
        var first: [UInt64: Int] = [:]
        first.reserveCapacity(count)
        return indices.map { ordinal in
            var hash = hashes[ordinal]
            while let known = first[hash] {
                if sorted(known) == sorted(ordinal) { return known }
                hash &+= 1
            }
            first[hash] = ordinal
            return ordinal
        }
    }

    private func sorted(_ ordinal: Int) -> [Int32] { slice(ordinal).sorted() }
    /// More than half the number of any stem.
    var stemCount: Int { vocabulary.featureCount / 2 + 1 }

    /// Returns the stem of a word.
    func stem(of word: Int32) -> Int32 { vocabulary.stem(of: word) }

    /// Returns the features of a word.
    func features(of word: Int32) -> ArraySlice<Int32> { vocabulary.features(of: word) }

    /// Returns the words of a text in order, as numbers.
    func words(of ordinal: Int) -> ArraySlice<Int32> { slice(ordinal) }

    private func slice(_ ordinal: Int) -> ArraySlice<Int32> {
        lists.words[lists.offsets[ordinal]..<lists.offsets[ordinal + 1]]
    }
}
