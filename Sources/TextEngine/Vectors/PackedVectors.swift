import Foundation

/// Vectors as bytes, to be kept in a file.
package struct PackedVectors: Sendable, Codable {
    /// How many entries each vector has.
    private var counts: Data
    private var features: Data
    private var values: Data

    package init(_ vectors: [SparseVector]) {
        counts = PackedNumbers.data(vectors.map { Int32(truncatingIfNeeded: $0.features.count) })
        features = PackedNumbers.data(vectors.flatMap(\.features))
        values = PackedNumbers.data(vectors.flatMap(\.values))
    }

    /// The vectors; nil where the bytes are damaged.
    package var vectors: [SparseVector]? {
        guard let counts = PackedNumbers.numbers(counts, of: Int32(0)),
            let features = PackedNumbers.numbers(features, of: Int32(0)),
            let values = PackedNumbers.numbers(values, of: Float(0)),
            features.count == values.count, features.allSatisfy({ $0 >= 0 })
        else { return nil }
        var start = 0
        var vectors: [SparseVector] = []
        for count in counts {
            let end = start + Int(count)
            guard count >= 0, end <= features.count else { return nil }
            vectors.append(
                SparseVector(
                    features: Array(features[start..<end]), values: Array(values[start..<end])))
            start = end
        }
        return vectors
    }
}
