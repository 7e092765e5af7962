/// A vector with few entries that are not zero, ascending by feature.
package struct SparseVector: Sendable, Equatable {
    /// The feature of each entry, ascending and without repetition.
    package private(set) var features: [Int32]
    /// The value of each entry.
    package private(set) var values: [Float]

    /// Makes a vector of entries that ascend by feature.
    package init(features: [Int32] = [], values: [Float] = []) {
        assert(features.count == values.count)
        self.features = features
        self.values = values
    }

    package var isEmpty: Bool { features.isEmpty }

    /// The Euclidean length.
    package var length: Float {
        var sum: Double = 0
        for value in values { sum += Double(value) * Double(value) }
        return Float(sum.squareRoot())
    }

    /// Returns the vector of length 1 in the same direction; an empty one stays empty.
    package var normalized: SparseVector {
        let length = length
        guard length > 0 else { return self }
        return SparseVector(features: features, values: values.map { $0 / length })
    }

    /// Returns the vector with only its largest values, so many at most; ties go to lower features.
    package func keeping(_ count: Int) -> SparseVector {
        guard features.count > count else { return self }
        let kept = features.indices.sorted { (values[$1], $0) < (values[$0], $1) }
            .prefix(count).sorted()
        return SparseVector(features: kept.map { features[$0] }, values: kept.map { values[$0] })
    }

    /// Returns the sum of the products of the values that both vectors have.
    ///
    /// - Complexity: O(*a* + *b*) in the numbers of entries.
    package func dot(_ other: SparseVector) -> Float {
        var sum: Float = 0
        var i = 0
        var j = 0
        while i < features.count, j < other.features.count {
            let (left, right) = (features[i], other.features[j])
            if left == right {
                sum += values[i] * other.values[j]
                i += 1
                j += 1
            } else if left < right {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }

    /// Returns the sum of the products with a vector that lies spread out by feature.
    ///
    /// - Complexity: O(*a*) in the number of entries.
    package func dot(dense: [Float]) -> Float {
        var sum: Float = 0
        for position in features.indices {
            let feature = Int(features[position])
            if feature < dense.count { sum += values[position] * dense[feature] }
        }
        return sum
    }

    /// Returns the mean of vectors: the sum, divided by their number.
    package static func mean(of vectors: some Collection<SparseVector>) -> SparseVector {
        guard !vectors.isEmpty else { return SparseVector() }
        var sums: [Int32: Double] = [:]
        for vector in vectors {
            for (feature, value) in zip(vector.features, vector.values) {
                sums[feature, default: 0] += Double(value)
            }
        }
        let features = sums.keys.sorted()
        let share = 1 / Double(vectors.count)
        return SparseVector(
            features: features, values: features.map { Float((sums[$0] ?? 0) * share) })
    }
}
