/// The texts of a collection by their words, given out as counted features.
///
/// A text has some ten times as many features as words, so that only the words are kept.
package struct TextList: Sendable, RandomAccessCollection {
    private let words: [Int32]
    private let offsets: [Int]
    private let vocabulary: WordFeatures

    /// Keeps texts by their words, as `FeatureExtractor.words(of:language:)` gives them.
    package init(_ texts: some Sequence<[Int32]>, vocabulary: WordFeatures) {
        var words: [Int32] = []
        var offsets = [0]
        for text in texts {
            words += text
            offsets.append(words.count)
        }
        self.words = words
        self.offsets = offsets
        self.vocabulary = vocabulary
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { offsets.count - 1 }

    /// Returns a text as counted features.
    package subscript(ordinal: Int) -> FeatureBag { vocabulary.bag(of: slice(ordinal)) }

    /// Whether a text has no words.
    package func hasNoWords(_ ordinal: Int) -> Bool { offsets[ordinal] == offsets[ordinal + 1] }

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
    /// - Complexity: O(*f*) in the number of all features.
    package func documentFrequencies(of ordinals: some Sequence<Int>) -> [Int] {
        var frequencies = [Int](repeating: 0, count: vocabulary.featureCount)
        var lastText = [Int](repeating: -1, count: vocabulary.featureCount)
        for ordinal in ordinals {
            for word in slice(ordinal) {
                for feature in vocabulary.features(of: word)
                where lastText[Int(feature)] != ordinal {
                    lastText[Int(feature)] = ordinal
                    frequencies[Int(feature)] += 1
                }
            }
        }
        return frequencies
    }

    /// Returns for each text the ordinal of the first one that has the same words.
    package func representatives() -> [Int] {
        var first: [[Int32]: Int] = [:]
        first.reserveCapacity(count)
        return indices.map { ordinal in
            let key = slice(ordinal).sorted()
            if let known = first[key] { return known }
            first[key] = ordinal
            return ordinal
        }
    }

    private func slice(_ ordinal: Int) -> ArraySlice<Int32> {
        words[offsets[ordinal]..<offsets[ordinal + 1]]
    }
}
