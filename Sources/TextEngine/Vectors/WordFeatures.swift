/// The features of each word of a vocabulary: its stem, then its n-grams.
package struct WordFeatures: Sendable {
    /// The features of word *w* are `offsets[w]..<offsets[w + 1]`.
    private var offsets: [Int] = [0]
    private var features: [Int32] = []

    /// How many words there are.
    var count: Int { offsets.count - 1 }

    /// One more than the largest feature.
    private(set) var featureCount = 0

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
}
