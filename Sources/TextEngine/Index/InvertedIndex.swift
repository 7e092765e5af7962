/// For each feature the vectors that have it, as postings in one flat array.
struct InvertedIndex: Sendable {
    /// The postings of feature *f* are `offsets[f]..<offsets[f + 1]`.
    private let offsets: [Int32]
    private let ordinals: [Int32]
    private let values: [Float]

    /// Indexes vectors under their ordinals.
    init(_ vectors: [SparseVector]) {
        let featureCount = vectors.lazy.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        var offsets = [Int32](repeating: 0, count: featureCount + 1)
        for vector in vectors {
            for feature in vector.features { offsets[Int(feature) + 1] += 1 }
        }
        for feature in 0..<featureCount { offsets[feature + 1] += offsets[feature] }
        var next = offsets
        var ordinals = [Int32](repeating: 0, count: Int(offsets[featureCount]))
        var values = [Float](repeating: 0, count: Int(offsets[featureCount]))
        for (ordinal, vector) in vectors.enumerated() {
            for (feature, value) in zip(vector.features, vector.values) {
                let slot = Int(next[Int(feature)])
                ordinals[slot] = Int32(truncatingIfNeeded: ordinal)
                values[slot] = value
                next[Int(feature)] += 1
            }
        }
        self.offsets = offsets
        self.ordinals = ordinals
        self.values = values
    }

    /// One more than the largest feature.
    var featureCount: Int { offsets.count - 1 }

    /// Returns how many vectors have a feature.
    func postingCount(of feature: Int32) -> Int {
        let feature = Int(feature)
        return feature + 1 < offsets.count ? Int(offsets[feature + 1] - offsets[feature]) : 0
    }

    /// Adds the products of a feature's postings and a factor to the sums by ordinal.
    ///
    /// Nearly all of a search's time goes here, so that bounds are checked once a feature: every
    /// ordinal is one of a vector that was indexed.
    func accumulate(_ feature: Int32, times factor: Float, into sums: inout [Float]) {
        let feature = Int(feature)
        guard feature + 1 < offsets.count else { return }
        let slots = Int(offsets[feature])..<Int(offsets[feature + 1])
        ordinals.withUnsafeBufferPointer { ordinals in
            values.withUnsafeBufferPointer { values in
                sums.withUnsafeMutableBufferPointer { sums in
                    for slot in slots { sums[Int(ordinals[slot])] += factor * values[slot] }
                }
            }
        }
    }
}
