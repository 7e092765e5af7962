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
    let calibrations: CoverageCalibrations

    /// - Parameters:
    ///   - calibrations: What an earlier analysis derived; else they are derived from the questions.
    ///   - judgements: Of some groups what people say of them: whether they are gaps.
    ///   - agreements: Of questions in no group how well a passage answers the cluster that they are
    ///     in all the same.
    init(
        in space: QuestionSpace, groups: [QuestionGroup], meter: CoverageMeter,
        judgements: [Int: Bool] = [:], calibrations: CoverageCalibrations? = nil,
        agreements: [Int: Double] = [:]
    ) {
        let own = Self.own(in: space, groups: groups, meter: meter)
        var agreement = own
        for (question, similarity) in agreements { agreement[question] = similarity }
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
        let calibrations =
            calibrations
            ?? CoverageCalibrations(
                of: space.questions, similarities: similarities, ownBest: own,
                foreignBest: meter.foreignBest(of: space.passageVectors),
                judged: judgements.sorted { $0.key < $1.key }.compactMap { group, isGap in
                    Self.judged(groups[group], isGap, space, similarities)
                })
        self.similarities = similarities
        self.calibrations = calibrations
        gapScores = similarities.indices.map {
            calibrations.calibration(for: space.questions.language(of: $0))
                .gapScore(similarity: similarities[$0])
        }
    }

    /// Returns a group's mean similarity, in the language of its medoid.
    private static func judged(
        _ group: QuestionGroup, _ isGap: Bool, _ space: QuestionSpace, _ similarities: [Double]
    ) -> CoverageCalibrations.Judged? {
        guard let medoid = group.byCentrality.first else { return nil }
        let sum = group.questions.reduce(0) { $0 + similarities[$1] }
        return (
            space.questions.language(of: medoid), sum / Double(group.questions.count), isGap
        )
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
        calibrations.calibration(for: language)
    }
}
