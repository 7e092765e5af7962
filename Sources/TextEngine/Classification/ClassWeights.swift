import Foundation

/// A weight for each class and feature, laid out so that one feature's weights lie together.
struct ClassWeights: Sendable {
    /// Eight classes at once.
    typealias Lane = SIMD8<Float>

    let classCount: Int
    /// How many lanes the classes fill; what is left of the last one belongs to no class.
    let laneCount: Int
    private var lanes: [Lane]

    init(classCount: Int, featureCount: Int) {
        self.classCount = classCount
        laneCount = (classCount + Lane.scalarCount - 1) / Lane.scalarCount
        lanes = Array(repeating: .zero, count: featureCount * laneCount)
    }

    /// Writes how likely each class is for a vector, by the softmax of the weighted sums; features
    /// that were never learnt say nothing.
    func readProbabilities(of vector: SparseVector, into result: inout [Lane]) {
        let laneCount = laneCount
        result.withUnsafeMutableBufferPointer { result in
            for lane in 0..<laneCount { result[lane] = .zero }
            // Learning reads little else: without the checks of each access it takes half the time.
            lanes.withUnsafeBufferPointer { lanes in
                vector.features.withUnsafeBufferPointer { features in
                    vector.values.withUnsafeBufferPointer { values in
                        for position in features.indices {
                            let row = Int(features[position]) * laneCount
                            guard row < lanes.count else { break }
                            let value = values[position]
                            for lane in 0..<laneCount {
                                result[lane] += lanes[row + lane] * value
                            }
                        }
                    }
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

    /// Changes the weights of each feature of a vector.
    @inline(__always)
    mutating func update(
        _ vector: SparseVector,
        _ change: (_ weight: inout Lane, _ index: Int, _ lane: Int, _ value: Float) -> Void
    ) {
        let laneCount = laneCount
        lanes.withUnsafeMutableBufferPointer { lanes in
            for (feature, value) in zip(vector.features, vector.values) {
                let row = Int(feature) * laneCount
                for lane in 0..<laneCount { change(&lanes[row + lane], row + lane, lane, value) }
            }
        }
    }
}
