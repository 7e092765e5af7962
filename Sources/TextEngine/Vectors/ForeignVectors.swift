/// Makes the texts of one collection into vectors of another one's space, feature by feature, without
/// reading them again; it belongs to one thread.
///
/// What the other space has no feature for only makes the vector's other entries smaller.
package struct ForeignVectors {
    /// What the features of a collection are in another space.
    package struct Translation: Sendable {
        fileprivate let texts: TextList
        fileprivate let space: VectorSpace
        /// The other one's feature for each; -1 where there is none.
        fileprivate let features: [Int32]

        package init(
            of texts: TextList, _ known: KnownFeatures, to space: VectorSpace,
            _ other: KnownFeatures
        ) {
            self.texts = texts
            self.space = space
            var features = [Int32](repeating: -1, count: known.featureCount)
            // From the other side: a few examples stand against a whole collection.
            for (number, key) in other.stems.values.enumerated() {
                if let own = known.stems.existing(key) {
                    features[Int(own) * 2] = Int32(truncatingIfNeeded: number) * 2
                }
            }
            for (number, hash) in other.gramHashes.values.enumerated() {
                if let own = known.gramHashes.existing(hash) {
                    features[Int(own) * 2 + 1] = Int32(truncatingIfNeeded: number) * 2 + 1
                }
            }
            self.features = features
        }
    }

    private let translation: Translation
    private var tally = FeatureTally()

    package init(_ translation: Translation) { self.translation = translation }

    /// Returns the vector of a text.
    package mutating func vector(_ ordinal: Int) -> SparseVector {
        let (texts, space) = (translation.texts, translation.space)
        for word in texts.words(of: ordinal) {
            for feature in texts.features(of: word) { tally.add(feature) }
        }
        var stems = FieldSums()
        var grams = FieldSums()
        var entries: [(feature: Int32, weight: Double)] = []
        tally.close { feature, frequencyWeight in
            let own = translation.features[Int(feature)]
            let weight =
                Double(own < 0 ? space.rarityOfUnseen : space.rarity(of: own)) * frequencyWeight
            if FeatureBag.isStem(feature) { stems.add(weight) } else { grams.add(weight) }
            if own >= 0 { entries.append((own, weight)) }
        }
        let factors = FieldSums.factors(stems, grams)
        entries.sort { $0.feature < $1.feature }
        return SparseVector(
            features: entries.map(\.feature),
            values: entries.map {
                Float($0.weight * (FeatureBag.isStem($0.feature) ? factors.stems : factors.grams))
            })
    }
}
