/// For each feature the vectors that have it, as postings in one flat array.
struct InvertedIndex: Sendable {
    /// The postings of feature *f* are `offsets[f]..<offsets[f + 1]`.
    private let offsets: [Int]
    private let ordinals: [Int32]
    private let values: [Float]

    /// Indexes vectors under their ordinals.
    init(_ vectors: [SparseVector]) {
        var lengths: [Int] = []
        for vector in vectors {
            if let last = vector.features.last, Int(last) >= lengths.count {
                lengths += Array(repeating: 0, count: Int(last) + 1 - lengths.count)
            }
            for feature in vector.features { lengths[Int(feature)] += 1 }
        }
        var offsets = [0]
        offsets.reserveCapacity(lengths.count + 1)
        for length in lengths { offsets.append(offsets[offsets.count - 1] + length) }
        var next = offsets
        var ordinals = [Int32](repeating: 0, count: offsets[lengths.count])
        var values = [Float](repeating: 0, count: offsets[lengths.count])
        for (ordinal, vector) in vectors.enumerated() {
            for (feature, value) in zip(vector.features, vector.values) {
                let slot = next[Int(feature)]
                ordinals[slot] = Int32(ordinal)
                values[slot] = value
                next[Int(feature)] = slot + 1
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
        return feature + 1 < offsets.count ? offsets[feature + 1] - offsets[feature] : 0
    }

    /// Adds the products of a feature's postings and a factor to the sums of an accumulator.
    func accumulate(_ feature: Int32, times factor: Float, into sums: inout Accumulator) {
        let feature = Int(feature)
        guard feature + 1 < offsets.count else { return }
        for slot in offsets[feature]..<offsets[feature + 1] {
            sums.add(factor * values[slot], to: ordinals[slot])
        }
    }
}

/// Sums by ordinal, with a list of those that were touched, so that emptying it is cheap.
struct Accumulator: Sendable {
    private(set) var sums: [Float]
    private(set) var touched: [Int32] = []

    init(count: Int) { sums = Array(repeating: 0, count: count) }

    mutating func add(_ value: Float, to ordinal: Int32) {
        let index = Int(ordinal)
        if sums[index] == 0 { touched.append(ordinal) }
        sums[index] += value
    }

    mutating func clear() {
        for ordinal in touched { sums[Int(ordinal)] = 0 }
        touched.removeAll(keepingCapacity: true)
    }
}
