/// A sum of vectors, in memory that one thread uses again from sum to sum.
package struct VectorSum: Sendable {
    /// The sum by feature; zeros between sums.
    private var sums: [Double]
    private var features: [Int32] = []
    private var count = 0

    /// Makes room for vectors of so many features.
    package init(featureCount: Int) {
        sums = Array(repeating: 0, count: featureCount)
    }

    /// Adds a vector of values above zero.
    package mutating func add(_ vector: SparseVector) {
        for (feature, value) in zip(vector.features, vector.values) where value > 0 {
            if sums[Int(feature)] == 0 { features.append(feature) }
            sums[Int(feature)] += Double(value)
        }
        count += 1
    }

    /// Returns the mean of what was added and begins anew.
    package mutating func takeMean() -> SparseVector {
        features.sort()
        let share = 1 / Double(max(1, count))
        let mean = SparseVector(
            features: features, values: features.map { Float(sums[Int($0)] * share) })
        for feature in features { sums[Int(feature)] = 0 }
        features.removeAll(keepingCapacity: true)
        count = 0
        return mean
    }
}
