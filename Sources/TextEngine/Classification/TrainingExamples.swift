/// Vectors to learn from, each with its class, where features that always come together are one.
///
/// The letters of a rare word stand in the same examples with the same values, so that whatever is
/// learnt of one is learnt of all: a row of weights does for them together.
package struct TrainingExamples: Sendable {
    /// The row of weights of each feature.
    let rows: [Int32]
    let rowCount: Int
    /// The class of each example.
    let classes: [Int]
    /// Where the entries of each example begin, and where those of the last one end.
    private var starts = [0]
    private var entries = Entries()

    /// Entries of a vector, a row of weights once each.
    private struct Entries {
        var rows: [Int32] = []
        /// The value of each feature of the row.
        var values: [Float] = []
        /// The sum of these values.
        var sums: [Float] = []
    }

    /// Takes the examples.
    ///
    /// - Parameters:
    ///   - vectors: Of about length 1.
    ///   - classes: The class of each, from 0 on.
    package init(_ vectors: [SparseVector], classes: [Int]) {
        self.classes = classes
        (rows, rowCount) = Self.rows(of: vectors)
        // The entry of each row in the example at hand, as far as it lies behind the start.
        var entryOfRow = [Int](repeating: -1, count: rowCount)
        for vector in vectors {
            let start = entries.rows.count
            for (feature, value) in zip(vector.features, vector.values) {
                let row = Int(rows[Int(feature)])
                if entryOfRow[row] >= start {
                    entries.sums[entryOfRow[row]] += value
                } else {
                    entryOfRow[row] = entries.rows.count
                    entries.rows.append(rows[Int(feature)])
                    entries.values.append(value)
                    entries.sums.append(value)
                }
            }
            starts.append(entries.rows.count)
        }
    }

    /// Gives features a row in common whose values in all examples have the same hash.
    private static func rows(of vectors: [SparseVector]) -> (rows: [Int32], count: Int) {
        let featureCount = vectors.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        var hashes = [ByteHash](repeating: ByteHash(), count: featureCount)
        for (ordinal, vector) in vectors.enumerated() {
            for (feature, value) in zip(vector.features, vector.values) {
                hashes[Int(feature)].add(UInt64(ordinal))
                hashes[Int(feature)].add(UInt64(value.bitPattern))
            }
        }
        var numbers = FeatureNumbers<UInt64>()
        let rows = hashes.map { numbers.number(of: $0.value) }
        return (rows, numbers.values.count)
    }

    var count: Int { classes.count }

    /// The squared length of an example.
    func square(of ordinal: Int) -> Float {
        var sum: Float = 0
        for entry in starts[ordinal]..<starts[ordinal + 1] {
            sum += entries.values[entry] * entries.sums[entry]
        }
        return sum
    }

    /// Calls a function with the rows of an example, the value of each of a row's features, and
    /// the sum of these values.
    @inline(__always)
    func withEntries(
        of ordinal: Int,
        _ body: (
            _ rows: UnsafeBufferPointer<Int32>, _ values: UnsafeBufferPointer<Float>,
            _ sums: UnsafeBufferPointer<Float>
        ) -> Void
    ) {
        let range = starts[ordinal]..<starts[ordinal + 1]
        entries.rows.withUnsafeBufferPointer { rows in
            entries.values.withUnsafeBufferPointer { values in
                entries.sums.withUnsafeBufferPointer { sums in
                    body(
                        UnsafeBufferPointer(rebasing: rows[range]),
                        UnsafeBufferPointer(rebasing: values[range]),
                        UnsafeBufferPointer(rebasing: sums[range]))
                }
            }
        }
    }
}
