/// The features of each word of a vocabulary: its stem, then its n-grams.
package struct WordFeatures: Sendable {
    /// The features of word *w* are `offsets[w]..<offsets[w + 1]`.
    private var offsets: [Int] = [0]
    private var features: [Int32] = []

    /// How many words there are.
    var count: Int { offsets.count - 1 }

    /// One more than the largest feature.
    private(set) var featureCount: Int

    /// Creates an empty vocabulary of so many features that are known already.
    init(featureCount: Int = 0) { self.featureCount = featureCount }

    mutating func append(_ new: [Int32]) {
        features += new
        offsets.append(features.count)
        if let largest = new.max() { featureCount = max(featureCount, Int(largest) + 1) }
    }

    /// Returns the features of a word.
    func features(of word: Int32) -> ArraySlice<Int32> {
        features[offsets[Int(word)]..<offsets[Int(word) + 1]]
    }

    /// Returns the stem of a word.
    func stem(of word: Int32) -> Int32 { features[offsets[Int(word)]] }

    /// Returns a text, given as its words, as counted features.
    func bag(of words: some Collection<Int32>) -> FeatureBag {
        var occurrences: [Int32] = []
        occurrences.reserveCapacity(words.count * 12)
        for word in words { occurrences += features(of: word) }
        return FeatureBag(counting: occurrences)
    }

    /// Returns a text, given as its words, as counted features, counting in memory that is there.
    func bag(of words: ArraySlice<Int32>, using counter: inout FeatureCounter) -> FeatureBag {
        for word in words {
            for feature in features(of: word) { counter.count(feature) }
        }
        return counter.taken()
    }
}

/// Memory in which one thread counts features, text after text.
package struct FeatureCounter: Sendable {
    /// How often the text at hand has each feature; zeros between texts.
    private var counts: [Int32]
    private var found: [Int32] = []

    /// Makes room for the features of texts.
    package init(for texts: TextList) {
        counts = Array(repeating: 0, count: texts.featureCount)
    }

    fileprivate mutating func count(_ feature: Int32) {
        if counts[Int(feature)] == 0 { found.append(feature) }
        counts[Int(feature)] += 1
    }

    /// Returns what was counted and begins anew.
    fileprivate mutating func taken() -> FeatureBag {
        found.sort()
        let bag = FeatureBag(features: found, counts: found.map { counts[Int($0)] })
        for feature in found { counts[Int(feature)] = 0 }
        found.removeAll(keepingCapacity: true)
        return bag
    }
}
