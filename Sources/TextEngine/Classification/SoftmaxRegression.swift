/// Multinomial logistic regression over sparse vectors: how likely each class is for a text.
package struct SoftmaxRegression: Sendable {
    /// How the weights are found.
    package enum Method: Sendable {
        /// Gradient descent, each weight with a step of its own that shrinks as it is used
        /// (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011): what is rare counts much.
        ///
        /// Few passes stand for a penalty on large weights.
        case adaptiveSteps(step: Float, passes: Int)
        /// The optimum under a quadratic penalty on the weights, where each unit of loss counts
        /// `fit` times half a squared weight, by ascent in the dual, an example at a time
        /// (Shalev-Shwartz and Zhang, "Accelerated proximal stochastic dual coordinate ascent",
        /// 2014): what is frequent counts much.
        case penalty(fit: Float, passes: Int)
    }

    private typealias Lane = ClassWeights.Lane

    private var weights: ClassWeights

    /// Learns from examples.
    ///
    /// - Parameters:
    ///   - examples: Vectors of about length 1.
    ///   - classes: The class of each, from 0 on and below the count.
    package init(examples: [SparseVector], classes: [Int], classCount: Int, method: Method) {
        let featureCount = examples.compactMap(\.features.last).max().map { Int($0) + 1 } ?? 0
        weights = ClassWeights(classCount: classCount, featureCount: featureCount)
        switch method {
        case .adaptiveSteps(let step, let passes):
            descend(examples, classes, featureCount: featureCount, step: step, passes: passes)
        case .penalty(let fit, let passes):
            ascend(examples, classes, fit: fit, passes: passes)
        }
    }

    private mutating func descend(
        _ examples: [SparseVector], _ classes: [Int], featureCount: Int, step: Float, passes: Int
    ) {
        var errors = [Lane](repeating: .zero, count: weights.laneCount)
        // The smallest start keeps what never erred from being divided by zero.
        var squares = [Lane](
            repeating: Lane(repeating: .leastNormalMagnitude),
            count: featureCount * weights.laneCount)
        for _ in 0..<passes {
            for ordinal in Self.mixed(examples.count) {
                weights.readProbabilities(of: examples[ordinal], into: &errors)
                errors[classes[ordinal] / Lane.scalarCount][classes[ordinal] % Lane.scalarCount] -=
                    1
                squares.withUnsafeMutableBufferPointer { squares in
                    errors.withUnsafeBufferPointer { errors in
                        weights.update(examples[ordinal]) { weight, index, lane, value in
                            let gradient = errors[lane] * value
                            squares[index] += gradient * gradient
                            weight -= step * gradient / squares[index].squareRoot()
                        }
                    }
                }
            }
        }
    }

    private mutating func ascend(
        _ examples: [SparseVector], _ classes: [Int], fit: Float, passes: Int
    ) {
        let laneCount = weights.laneCount
        var goal = [Lane](repeating: .zero, count: laneCount)
        // How far each example has moved the weights of each class.
        var shares = [Lane](repeating: .zero, count: examples.count * laneCount)
        for _ in 0..<passes {
            for ordinal in Self.mixed(examples.count) {
                let example = examples[ordinal]
                weights.readProbabilities(of: example, into: &goal)
                for lane in 0..<laneCount { goal[lane] *= -fit }
                goal[classes[ordinal] / Lane.scalarCount][classes[ordinal] % Lane.scalarCount] +=
                    fit
                // A probability changes by at most a quarter of what its score changes by.
                let square = example.length * example.length
                let step = 1 / (1 + fit * square / 4)
                for lane in 0..<laneCount {
                    goal[lane] = (goal[lane] - shares[ordinal * laneCount + lane]) * step
                    shares[ordinal * laneCount + lane] += goal[lane]
                }
                goal.withUnsafeBufferPointer { moves in
                    weights.update(example) { weight, _, lane, value in
                        weight += moves[lane] * value
                    }
                }
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

    /// Returns the probability of each class, which add up to 1; unknown features say nothing.
    package func probabilities(of vector: SparseVector) -> [Float] {
        var shares = [Lane](repeating: .zero, count: weights.laneCount)
        weights.readProbabilities(of: vector, into: &shares)
        var probabilities: [Float] = []
        weights.forEachClass { lane, place in probabilities.append(shares[lane][place]) }
        return probabilities
    }
}
