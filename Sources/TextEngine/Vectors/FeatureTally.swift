/// Counts the features of one text after another; it belongs to one thread.
struct FeatureTally {
    /// How often the text has each feature; zeros between texts.
    private var counts: [Int32] = []
    private var touched: [Int32] = []

    /// Counts a feature of the text at hand.
    @inline(__always)
    mutating func add(_ feature: Int32) {
        if Int(feature) >= counts.count {
            counts += Array(repeating: 0, count: Int(feature) + 1024 - counts.count)
        }
        if counts[Int(feature)] == 0 { touched.append(feature) }
        counts[Int(feature)] += 1
    }

    /// Gives each feature of the text with its damped frequency, in no order, and forgets it.
    @inline(__always)
    mutating func close(_ body: (_ feature: Int32, _ frequencyWeight: Double) -> Void) {
        for feature in touched {
            body(feature, TermWeighting.knownFrequencyWeight(Int(counts[Int(feature)])))
            counts[Int(feature)] = 0
        }
        touched.removeAll(keepingCapacity: true)
    }
}

/// Sums over the features of one field, in whole numbers, so that their order says nothing, not even
/// in the last digit.
struct FieldSums {
    private static let unit = Double(1 << 32)
    private var wholeSquares = 0
    private var wholeProducts = 0

    @inline(__always)
    mutating func add(_ weight: Double, times factor: Double = 0) {
        wholeSquares &+= Int(weight * weight * Self.unit)
        wholeProducts &+= Int(weight * factor * Self.unit)
    }

    /// The sum of the squared weights.
    var squares: Double { Double(wholeSquares) / Self.unit }
    /// The sum of the products.
    var products: Double { Double(wholeProducts) / Self.unit }

    /// Returns what makes the field's length the root of a share.
    func factor(_ share: Double) -> Double {
        wholeSquares > 0 ? (share / squares).squareRoot() : 0
    }

    /// Returns what makes a vector of two fields have length 1, each as long as the other.
    static func factors(_ stems: FieldSums, _ grams: FieldSums) -> (stems: Double, grams: Double) {
        let share = stems.wholeSquares > 0 && grams.wholeSquares > 0 ? 0.5 : 1
        return (stems.factor(share), grams.factor(share))
    }
}

extension TermWeighting {
    private static let frequencyWeights = (1...64).map(termFrequencyWeight)

    /// Returns `termFrequencyWeight`, which for the usual frequencies is looked up.
    static func knownFrequencyWeight(_ frequency: Int) -> Double {
        frequency <= frequencyWeights.count
            ? frequencyWeights[frequency - 1] : termFrequencyWeight(frequency)
    }
}
