/// The calibration of a collection and of each of its languages that has enough questions.
struct CoverageCalibrations: Sendable, Codable {
    /// What people say of a cluster: whether it is a gap.
    typealias Judged = (language: String, similarity: Double, isGap: Bool)

    private var byLanguage: [String: CoverageCalibration] = [:]
    private let general: CoverageCalibration

    /// The fewest questions from which a language gets a threshold of its own.
    private static let minimumForOwnThreshold = 40

    /// Derives the thresholds from how well questions are answered.
    ///
    /// - Parameters:
    ///   - similarities: By question how well the content answers it: cluster and own evidence.
    ///   - ownBest: By question the similarity to its own best passage.
    ///   - foreignBest: Each passage's similarity to the best passage of another page.
    ///   - judged: The similarities of clusters of which people say whether they are gaps.
    init(
        of questions: QuestionList, similarities: [Double], ownBest: [Double],
        foreignBest: [CoverageMeter.ForeignMatch], judged: [Judged] = []
    ) {
        general = CoverageCalibration(
            similarities: similarities, ownBest: ownBest,
            foreignBest: foreignBest.map(\.similarity),
            articles: CoverageMeter.articleCount(of: foreignBest),
            judged: judged.map { ($0.similarity, $0.isGap) })
        for language in questions.languages {
            let asked = ownBest.indices.filter { questions.language(of: $0) == language }
            let written = foreignBest.filter { $0.language == language }
            guard asked.count >= Self.minimumForOwnThreshold, !written.isEmpty else { continue }
            byLanguage[language] = CoverageCalibration(
                similarities: asked.map { similarities[$0] }, ownBest: asked.map { ownBest[$0] },
                foreignBest: written.map(\.similarity),
                articles: CoverageMeter.articleCount(of: written),
                judged: judged.filter { $0.language == language }.map { ($0.similarity, $0.isGap) })
        }
    }

    /// Returns the calibration that holds for questions of a language.
    func calibration(for language: String) -> CoverageCalibration {
        byLanguage[language] ?? general
    }
}
