/// How near short texts lie to one vector: the cosine of each text's vector, without making it.
///
/// The vector lies spread out by feature.
package struct Closeness {
    private let space: VectorSpace
    private let reader: FeatureReader
    private var aim = SparseVector()
    /// The aim's values by feature.
    private var target: [Float] = []
    private var tally = FeatureTally()

    /// Compares texts that are read by a reader.
    package init(in space: VectorSpace, reader: FeatureReader) {
        self.space = space
        self.reader = reader
    }

    /// Takes the vector that texts are held against from now on.
    package mutating func aim(at vector: SparseVector) {
        for feature in aim.features { target[Int(feature)] = 0 }
        aim = vector
        if let last = vector.features.last, Int(last) >= target.count {
            target += Array(repeating: 0, count: Int(last) + 1 - target.count)
        }
        for (feature, value) in zip(vector.features, vector.values) {
            target[Int(feature)] = value
        }
    }

    /// Returns the cosine of a text, given as its words, to the vector.
    ///
    /// - Complexity: O(*f*) in the number of the text's features.
    package mutating func cosine(of words: some Sequence<Int32>) -> Float {
        for word in words {
            for feature in reader.features(of: word) { tally.add(feature) }
        }
        var stems = FieldSums()
        var grams = FieldSums()
        tally.close { feature, frequencyWeight in
            let weight = Double(space.rarity(of: feature)) * frequencyWeight
            let aimed = Int(feature) < target.count ? Double(target[Int(feature)]) : 0
            if FeatureBag.isStem(feature) {
                stems.add(weight, times: aimed)
            } else {
                grams.add(weight, times: aimed)
            }
        }
        let factors = FieldSums.factors(stems, grams)
        return Float(factors.stems * stems.products + factors.grams * grams.products)
    }
}
