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
        let least = Self.largest(count - 1, of: values)
        var ties = count - values.count { $0 > least }
        var kept: [Int] = []
        for (position, value) in values.enumerated() where value >= least {
            if value == least {
                if ties == 0 { continue }
                ties -= 1
            }
            kept.append(position)
        }
        return SparseVector(features: kept.map { features[$0] }, values: kept.map { values[$0] })
    }

    /// Returns the value that so many others stand before in descending order.
    ///
    /// Hoare 1961, "Algorithm 65: find": the order of the others does not matter.
    private static func largest(_ position: Int, of values: [Float]) -> Float {
        var values = values
        var (low, high) = (0, values.count - 1)
        while low < high {
            let pivot = values[(low + high) / 2]
            var (left, right) = (low, high)
            while left <= right {
                while values[left] > pivot { left += 1 }
                while values[right] < pivot { right -= 1 }
                if left <= right {
                    values.swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if position <= right {
                high = right
            } else if position >= left {
                low = left
            } else {
                break
            }
        }
        return values[position]
    }

    /// Returns the value of a feature, 0 where there is none.
    ///
    /// - Complexity: O(log *a*) in the number of entries.
    package func value(of feature: Int32) -> Float {
        var (low, high) = (0, features.count)
        while low < high {
            let middle = (low + high) / 2
            if features[middle] < feature { low = middle + 1 } else { high = middle }
        }
        return low < features.count && features[low] == feature ? values[low] : 0
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
        // The features ascend: where the last one is inside, all are, and need no looking.
        guard let last = features.last else { return 0 }
        let end = Int(last) < dense.count ? features.count : firstPosition(from: dense.count)
        return features.withUnsafeBufferPointer { features in
            values.withUnsafeBufferPointer { values in
                dense.withUnsafeBufferPointer { dense in
                    var sum: Float = 0
                    for position in 0..<end {
                        sum += values[position] * dense[Int(features[position])]
                    }
                    return sum
                }
            }
        }
    }

    /// Returns the position of the first feature that is not below a bound.
    private func firstPosition(from bound: Int) -> Int {
        features.firstIndex { Int($0) >= bound } ?? features.count
    }

    /// Returns the mean of vectors of values above zero: the sum, divided by their number.
    package static func mean(of vectors: some Collection<SparseVector>) -> SparseVector {
        let largest = vectors.lazy.compactMap(\.features.last).max() ?? -1
        var sum = VectorSum(featureCount: Int(largest) + 1)
        for vector in vectors { sum.add(vector) }
        return sum.takeMean()
    }
}
