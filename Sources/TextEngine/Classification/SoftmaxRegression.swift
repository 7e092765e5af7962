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

    /// The row of weights of each feature.
    private let rows: [Int32]
    private var weights: ClassWeights

    /// Learns from examples.
    ///
    /// - Parameter classCount: All classes of the examples are below it.
    package init(_ examples: TrainingExamples, classCount: Int, method: Method) {
        rows = examples.rows
        weights = ClassWeights(classCount: classCount, rowCount: examples.rowCount)
        switch method {
        case .adaptiveSteps(let step, let passes): descend(examples, step: step, passes: passes)
        case .penalty(let fit, let passes): ascend(examples, fit: fit, passes: passes)
        }
    }

    private mutating func descend(_ examples: TrainingExamples, step: Float, passes: Int) {
        var errors = [Lane](repeating: .zero, count: weights.laneCount)
        // The smallest start keeps what never erred from being divided by zero.
        var squares = [Lane](
            repeating: Lane(repeating: .leastNormalMagnitude),
            count: examples.rowCount * weights.laneCount)
        for _ in 0..<passes {
            for ordinal in Self.mixed(examples.count) {
                let (lane, place) = place(of: examples.classes[ordinal])
                examples.withEntries(of: ordinal) { rows, values, sums in
                    weights.readProbabilities(of: rows, sums, into: &errors)
                    errors[lane][place] -= 1
                    squares.withUnsafeMutableBufferPointer { squares in
                        errors.withUnsafeBufferPointer { errors in
                            weights.update(rows, values) { weight, index, lane, value in
                                let gradient = errors[lane] * value
                                squares[index] += gradient * gradient
                                weight -= step * gradient / squares[index].squareRoot()
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func ascend(_ examples: TrainingExamples, fit: Float, passes: Int) {
        let laneCount = weights.laneCount
        var goal = [Lane](repeating: .zero, count: laneCount)
        // How far each example has moved the weights of each class.
        var shares = [Lane](repeating: .zero, count: examples.count * laneCount)
        for _ in 0..<passes {
            for ordinal in Self.mixed(examples.count) {
                // A probability changes by at most a quarter of what its score changes by.
                let step = 1 / (1 + fit * examples.square(of: ordinal) / 4)
                let (lane, place) = place(of: examples.classes[ordinal])
                examples.withEntries(of: ordinal) { rows, values, sums in
                    weights.readProbabilities(of: rows, sums, into: &goal)
                    for lane in 0..<laneCount { goal[lane] *= -fit }
                    goal[lane][place] += fit
                    for lane in 0..<laneCount {
                        goal[lane] = (goal[lane] - shares[ordinal * laneCount + lane]) * step
                        shares[ordinal * laneCount + lane] += goal[lane]
                    }
                    goal.withUnsafeBufferPointer { moves in
                        weights.update(rows, values) { weight, _, lane, value in
                            weight += moves[lane] * value
                        }
                    }
                }
            }
        }
    }

    private func place(of number: Int) -> (lane: Int, place: Int) {
        (number / Lane.scalarCount, number % Lane.scalarCount)
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
        let known = vector.features.prefix { Int($0) < rows.count }.map { rows[Int($0)] }
        var shares = [Lane](repeating: .zero, count: weights.laneCount)
        known.withUnsafeBufferPointer { rows in
            vector.values.withUnsafeBufferPointer { values in
                weights.readProbabilities(of: rows, values, into: &shares)
            }
        }
        var probabilities: [Float] = []
        weights.forEachClass { lane, place in probabilities.append(shares[lane][place]) }
        return probabilities
    }
}
