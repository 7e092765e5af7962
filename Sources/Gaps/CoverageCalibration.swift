import Foundation

/// Turns a similarity between questions and content into the probability of a gap.
///
/// Nobody says how similar is similar enough, so the collection does, by two witnesses: where the
/// questions' own similarities part best into a lower and an upper group, and how similar passages
/// of different pages are, which do not answer each other's questions.
struct CoverageCalibration: Sendable, Codable {
    /// The similarity at which a gap is as likely as not.
    let threshold: Double
    /// The distance from the threshold at which the odds have grown e-fold.
    let spread: Double
    /// The standard deviation of the threshold: how little the witnesses agree, and how few they are.
    let doubt: Double

    /// Derives the threshold.
    ///
    /// - Parameters:
    ///   - similarities: How well the content answers each question: cluster and own evidence.
    ///   - ownBest: Each question's similarity to its own best passage.
    ///   - foreignBest: Each passage's similarity to the best passage of another page.
    ///   - articles: How many pages these passages are of.
    ///   - judged: The similarities of clusters of which people say whether they are gaps.
    init(
        similarities: [Double], ownBest: [Double], foreignBest: [Double], articles: Int,
        judged: [(similarity: Double, isGap: Bool)] = []
    ) {
        let split = Self.bestSplit(of: similarities)
        // Evidence of a cluster is lower than that of one question alone: bring the passages'
        // similarities to the same scale.
        let scale =
            ownBest.isEmpty ? 1 : Self.median(similarities) / max(Self.median(ownBest), 0.01)
        let foreign = Self.median(foreignBest) * scale
        let told: Double
        switch (split, foreignBest.isEmpty) {
        case (let split?, false): told = (split.border + foreign) / 2
        case (let split?, true): told = split.border
        case (nil, false): told = foreign
        case (nil, true): told = 0.3
        }
        let spread = max((split?.distance ?? told) / 4, 0.01)
        self.spread = spread
        // The witnesses' disagreement says how sure they are; one alone says next to nothing.
        let disagreement =
            foreignBest.isEmpty
            ? max(spread, told / 2)
            : max(spread, abs((split?.border ?? foreign) - foreign) / 2)
        // What a median of few articles tells is as uncertain as the root of their number.
        let fewness = Double(ArticleLanguages.enough) / Double(max(1, articles))
        let doubt = disagreement * max(1, fewness.squareRoot())
        let threshold = Self.threshold(told: told, doubt: doubt, spread: spread, judged: judged)
        self.threshold = threshold
        // Laplace's approximation of the posterior's width.
        let precision = judged.reduce(1 / (doubt * doubt)) { sum, word in
            let odds = 1 / (1 + exp((word.similarity - threshold) / spread))
            return sum + odds * (1 - odds) / (spread * spread)
        }
        self.doubt = 1 / precision.squareRoot()
    }

    /// Returns the most probable threshold after what people said of some clusters.
    ///
    /// Before they spoke it is normal around what the collection tells; each word of theirs is a
    /// draw from the logistic curve. The derivative of the negative log posterior,
    /// `(t - told) / doubt² + Σ (p - y) / spread`, rises with the threshold `t`, so that halving
    /// finds its zero.
    private static func threshold(
        told: Double, doubt: Double, spread: Double, judged: [(similarity: Double, isGap: Bool)]
    ) -> Double {
        guard !judged.isEmpty else { return told }
        // Each word moves the zero by doubt² / spread at most.
        let reach = Double(judged.count) * doubt * doubt / spread
        var (low, high) = (told - reach, told + reach)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            var slope = (middle - told) / (doubt * doubt)
            for (similarity, isGap) in judged {
                let probability = 1 / (1 + exp((similarity - middle) / spread))
                slope += (probability - (isGap ? 1 : 0)) / spread
            }
            if slope < 0 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// Returns the probability that a question of this similarity is not answered: a logistic curve,
    /// flatter the less is known of the threshold.
    ///
    /// MacKay 1992, "The Evidence Framework Applied to Classification Networks": the mean of a
    /// logistic curve over a normally distributed threshold.
    func gapScore(similarity: Double) -> Double {
        let width = (spread * spread + .pi / 8 * doubt * doubt).squareRoot()
        return 1 / (1 + exp((similarity - threshold) / width))
    }

    /// Returns the similarity that parts values into two groups of the greatest variance between
    /// them, and the distance of the groups' means; nil for fewer than eight values or equal ones.
    ///
    /// Otsu 1979, "A Threshold Selection Method from Gray-Level Histograms".
    static func bestSplit(of values: [Double]) -> (border: Double, distance: Double)? {
        guard values.count >= 8 else { return nil }
        let sorted = values.sorted()
        let total = sorted.reduce(0, +)
        var sum = 0.0
        var best: (variance: Double, border: Double, distance: Double) = (0, 0, 0)
        for position in 1..<sorted.count {
            sum += sorted[position - 1]
            let share = Double(position) / Double(sorted.count)
            let distance =
                (total - sum) / Double(sorted.count - position) - sum / Double(position)
            let variance = share * (1 - share) * distance * distance
            if variance > best.variance {
                let border = (sorted[position - 1] + sorted[position]) / 2
                best = (variance, border, distance)
            }
        }
        return best.variance > 1e-12 ? (best.border, best.distance) : nil
    }

    static func median(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
