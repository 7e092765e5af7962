import Foundation

/// Multinomial logistic regression over sparse vectors: how likely each class is for a text.
///
/// Learnt by stochastic gradient descent, each weight with a step of its own that shrinks as it is
/// used (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). Few passes stand for a penalty on large
/// weights.
package struct SoftmaxRegression: Sendable {
    private let classCount: Int
    /// A weight for each class, feature after feature.
    private var weights: [Float]

    /// How large the first step of a weight is, and how often all examples are seen.
    ///
    /// Of 5 and 10 passes with steps of 0.2 and 0.5 the least of both told most of the chat's
    /// examples apart that were held back.
    private static let step: Float = 0.2
    private static let passes = 5

    /// Learns from examples.
    ///
    /// - Parameters:
    ///   - examples: Vectors of about length 1.
    ///   - classes: The class of each, from 0 on and below the count.
    package init(examples: [SparseVector], classes: [Int], classCount: Int) {
        self.classCount = classCount
        let featureCount = examples.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        weights = Array(repeating: 0, count: featureCount * classCount)
        var squares = weights
        for _ in 0..<Self.passes {
            for ordinal in Self.mixed(examples.count) {
                learn(examples[ordinal], classes[ordinal], &squares)
            }
        }
    }

    /// Returns all numbers below a count in an order that is far from theirs, the same each time.
    ///
    /// Steps of the golden section visit all evenly where they have no divisor in common with the
    /// count.
    private static func mixed(_ count: Int) -> [Int] {
        var step = max(1, Int(Double(count) * 0.618))
        while divisor(step, count) > 1 { step += 1 }
        return (0..<count).map { $0 * step % max(1, count) }
    }

    private static func divisor(_ first: Int, _ second: Int) -> Int {
        second == 0 ? first : divisor(second, first % second)
    }

    private mutating func learn(_ example: SparseVector, _ wanted: Int, _ squares: inout [Float]) {
        var errors = probabilities(of: example)
        errors[wanted] -= 1
        let classCount = classCount
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                for (feature, value) in zip(example.features, example.values) {
                    let row = Int(feature) * classCount
                    for index in 0..<classCount {
                        let gradient = errors[index] * value
                        squares[row + index] += gradient * gradient
                        guard squares[row + index] > 0 else { continue }
                        weights[row + index] -=
                            Self.step * gradient / squares[row + index].squareRoot()
                    }
                }
            }
        }
    }

    /// Returns the probability of each class, which add up to 1; unknown features say nothing.
    package func probabilities(of vector: SparseVector) -> [Float] {
        var scores = [Float](repeating: 0, count: classCount)
        weights.withUnsafeBufferPointer { weights in
            for (feature, value) in zip(vector.features, vector.values) {
                let row = Int(feature) * classCount
                guard row < weights.count else { break }
                for index in 0..<classCount { scores[index] += weights[row + index] * value }
            }
        }
        let highest = scores.max() ?? 0
        let shares = scores.map { exp($0 - highest) }
        let sum = shares.reduce(0, +)
        return shares.map { $0 / sum }
    }
}
