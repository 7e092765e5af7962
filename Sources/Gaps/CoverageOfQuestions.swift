import SupportModel
import TextEngine

/// The coverage of every question of a space, alone and as a member of its group.
///
/// Of a large collection a sample of each group is compared with the content one by one, and stands
/// for the rest of the group.
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
        let own = Self.own(in: space, groups: groups, meter: meter)
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

    /// How many questions are compared one by one in any case, and of each group of a larger space.
    private static let smallCount = DocumentSketch.usualCapacity
    private static let sampleOfGroup = 32

    /// Returns the similarity of each question to its own best passage.
    private static func own(
        in space: QuestionSpace, groups: [QuestionGroup], meter: CoverageMeter
    ) -> [Double] {
        let all = Array(space.questions.indices)
        guard all.count > smallCount else { return meter.ownBest(of: all, in: space.vectors) }
        var isAlone = [Bool](repeating: true, count: all.count)
        for group in groups {
            for question in group.questions { isAlone[question] = false }
        }
        let alone = all.filter { isAlone[$0] }
        let parts = groups.map(\.questions) + [alone]
        let samples = parts.enumerated().map { part, questions in
            TextRank.lowest(
                part < groups.count ? sampleOfGroup : smallCount, of: questions, by: space.ranks)
        }
        let sampled = meter.ownBest(of: Array(samples.joined()), in: space.vectors)
        var own = [Double](repeating: 0, count: all.count)
        var start = 0
        for (questions, sample) in zip(parts, samples) {
            let similarities = sampled[start..<start + sample.count]
            let mean = similarities.reduce(0, +) / Double(max(1, sample.count))
            for question in questions { own[question] = mean }
            for (question, similarity) in zip(sample, similarities) { own[question] = similarity }
            start += sample.count
        }
        return own
    }

    /// Returns the calibration that holds for questions of a language.
    func calibration(for language: String) -> CoverageCalibration {
        calibrations[language] ?? general
    }
}
