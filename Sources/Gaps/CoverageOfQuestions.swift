import SupportModel
import TextEngine

/// The coverage of every question of a space, alone and as a member of its group.
struct CoverageOfQuestions {
    /// The probability, by question, that no content answers it.
    private(set) var gapScores: [Double]
    /// The evidence, by question, that some content does.
    private(set) var similarities: [Double]
    /// The best passage of each of the best pages, by group.
    let pages: [[CoverageMeter.Page]]
    /// The calibration for a question of a language.
    private let calibrations: [String: CoverageCalibration]
    private let general: CoverageCalibration

    /// The fewest questions from which a language gets a threshold of its own.
    private static let minimumForOwnThreshold = 40

    init(in space: QuestionSpace, groups: [QuestionGroup], meter: CoverageMeter) {
        let own = meter.ownBest(of: space.vectors)
        var agreement = own
        pages = Parallel.map(groups.count, least: 16) {
        } each: { group, _ in
            meter.pages(for: groups[group].centroid)
        }
        for (group, pages) in zip(groups, pages) {
            let best = pages.first?.similarity ?? 0
            for question in group.questions { agreement[question] = best }
        }
        let similarities = own.indices.map {
            CoverageMeter.evidence(agreement: agreement[$0], own: own[$0])
        }
        let foreign = meter.foreignBest(of: space.passageVectors)
        let general = CoverageCalibration(
            similarities: similarities, ownBest: own, foreignBest: foreign.map(\.similarity))
        var calibrations: [String: CoverageCalibration] = [:]
        for language in space.questions.languages {
            let asked = own.indices.filter { space.questions.language(of: $0) == language }
            let written = foreign.filter { $0.language == language }
            guard asked.count >= Self.minimumForOwnThreshold, !written.isEmpty else { continue }
            calibrations[language] = CoverageCalibration(
                similarities: asked.map { similarities[$0] }, ownBest: asked.map { own[$0] },
                foreignBest: written.map(\.similarity))
        }
        self.similarities = similarities
        self.calibrations = calibrations
        self.general = general
        gapScores = similarities.indices.map {
            (calibrations[space.questions.language(of: $0)] ?? general)
                .gapScore(similarity: similarities[$0])
        }
    }

    /// Returns the calibration that holds for questions of a language.
    func calibration(for language: String) -> CoverageCalibration {
        calibrations[language] ?? general
    }
}
