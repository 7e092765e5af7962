import Foundation

/// Rows of weights, one weight for each class, that lie together.
struct ClassWeights: Sendable {
    /// Eight classes at once.
    typealias Lane = SIMD8<Float>

    let classCount: Int
    /// How many lanes the classes fill; what is left of the last one belongs to no class.
    let laneCount: Int
    private var lanes: [Lane]

    init(classCount: Int, rowCount: Int) {
        self.classCount = classCount
        laneCount = (classCount + Lane.scalarCount - 1) / Lane.scalarCount
        lanes = Array(repeating: .zero, count: rowCount * laneCount)
    }

    /// Writes how likely each class is, by the softmax of the weighted sums of rows.
    func readProbabilities(
        of rows: UnsafeBufferPointer<Int32>, _ values: UnsafeBufferPointer<Float>,
        into result: inout [Lane]
    ) {
        let laneCount = laneCount
        result.withUnsafeMutableBufferPointer { result in
            for lane in 0..<laneCount { result[lane] = .zero }
            // Learning reads little else: without the checks of each access it takes half the time.
            lanes.withUnsafeBufferPointer { lanes in
                for position in rows.indices {
                    let row = Int(rows[position]) * laneCount
                    let value = values[position]
                    for lane in 0..<laneCount { result[lane] += lanes[row + lane] * value }
                }
            }
        }
        softmax(&result)
    }

    private func softmax(_ scores: inout [Lane]) {
        var highest = -Float.infinity
        forEachClass { lane, place in highest = max(highest, scores[lane][place]) }
        var sum: Float = 0
        forEachClass { lane, place in
            let share = exp(scores[lane][place] - highest)
            scores[lane][place] = share
            sum += share
        }
        for lane in 0..<laneCount { scores[lane] /= sum }
    }

    /// Calls a function with each class: its lane, and its place there.
    func forEachClass(_ body: (_ lane: Int, _ place: Int) -> Void) {
        for number in 0..<classCount {
            body(number / Lane.scalarCount, number % Lane.scalarCount)
        }
    }

    /// Changes the weights of rows.
    @inline(__always)
    mutating func update(
        _ rows: UnsafeBufferPointer<Int32>, _ values: UnsafeBufferPointer<Float>,
        _ change: (_ weight: inout Lane, _ index: Int, _ lane: Int, _ value: Float) -> Void
    ) {
        let laneCount = laneCount
        lanes.withUnsafeMutableBufferPointer { lanes in
            for position in rows.indices {
                let row = Int(rows[position]) * laneCount
                let value = values[position]
                for lane in 0..<laneCount { change(&lanes[row + lane], row + lane, lane, value) }
            }
        }
    }
}
