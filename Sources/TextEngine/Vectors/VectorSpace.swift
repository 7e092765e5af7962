import Foundation

/// Where the texts of a collection lie: how rare each feature is, and the vector of any text.
///
/// A vector joins two unit vectors, one of stems and one of character n-grams, and has length 1
/// again, so a cosine is the mean of the cosines of the two fields. Stems carry meaning, n-grams
/// carry inflection, compounds and typing errors over; together they beat either.
package struct VectorSpace: Sendable {
    /// The number of texts that the document frequencies were counted in.
    package let documentCount: Int
    /// How much rare words decide, from 0 to 1.
    package private(set) var idfExponent: Double
    private var rarities: [Float]
    /// The rarity of a feature that no text of the collection has.
    private(set) var rarityOfUnseen: Float

    /// Counts document frequencies over a collection.
    ///
    /// - Parameters:
    ///   - bags: The texts; each counts once, however often it has a feature.
    ///   - idfExponent: How much rare words decide, from 0 to 1.
    package init(of bags: [FeatureBag], idfExponent: Double = TermWeighting.idfExponent) {
        self.init(
            documentFrequencies: Self.documentFrequencies(of: bags), documentCount: bags.count,
            idfExponent: idfExponent)
    }

    /// Counts in how many texts each feature occurs, besides those counted before.
    package static func documentFrequencies(
        of bags: [FeatureBag], besides counted: [Int] = []
    ) -> [Int] {
        var frequencies = counted
        for bag in bags {
            if let last = bag.features.last, Int(last) >= frequencies.count {
                frequencies += Array(repeating: 0, count: Int(last) + 1 - frequencies.count)
            }
            for feature in bag.features { frequencies[Int(feature)] += 1 }
        }
        return frequencies
    }

    /// Takes document frequencies that were counted elsewhere.
    ///
    /// - Parameters:
    ///   - documentFrequencies: In how many texts each feature occurs.
    ///   - documentCount: How many texts there are.
    ///   - idfExponent: How much rare words decide, from 0 to 1.
    package init(
        documentFrequencies: [Int], documentCount: Int,
        idfExponent: Double = TermWeighting.idfExponent
    ) {
        func rarity(_ frequency: Int) -> Float {
            Float(
                TermWeighting.rarity(
                    documentFrequency: frequency, documentCount: documentCount,
                    exponent: idfExponent))
        }
        self.documentCount = documentCount
        self.idfExponent = idfExponent
        rarities = documentFrequencies.map(rarity)
        rarityOfUnseen = rarity(0)
    }

    /// Returns the same space with rare words deciding more or less.
    package func with(idfExponent exponent: Double) -> VectorSpace {
        var space = self
        let power = Float(exponent / idfExponent)
        space.idfExponent = exponent
        space.rarities = rarities.map { pow($0, power) }
        space.rarityOfUnseen = pow(rarityOfUnseen, power)
        return space
    }

    /// Returns the unit vector of a text; an empty one for a text without words.
    package func vector(of bag: FeatureBag) -> SparseVector {
        var values = [Float](repeating: 0, count: bag.features.count)
        var squares: (stems: Double, grams: Double) = (0, 0)
        for (position, feature) in bag.features.enumerated() {
            let count = Int(bag.counts[position])
            // Nearly always 1, whose logarithm need not be taken.
            let frequency = count == 1 ? 1 : TermWeighting.termFrequencyWeight(count)
            let value = Double(rarity(of: feature)) * frequency
            values[position] = Float(value)
            if FeatureBag.isStem(feature) {
                squares.stems += value * value
            } else {
                squares.grams += value * value
            }
        }
        let share = squares.stems > 0 && squares.grams > 0 ? 0.5 : 1
        let stemFactor = squares.stems > 0 ? Float((share / squares.stems).squareRoot()) : 0
        let gramFactor = squares.grams > 0 ? Float((share / squares.grams).squareRoot()) : 0
        for (position, feature) in bag.features.enumerated() {
            values[position] *= FeatureBag.isStem(feature) ? stemFactor : gramFactor
        }
        return SparseVector(features: bag.features, values: values)
    }

    /// Returns how rare a feature is in the collection.
    package func rarity(of feature: Int32) -> Float {
        Int(feature) < rarities.count ? rarities[Int(feature)] : rarityOfUnseen
    }
}
