import Testing

@testable import Gaps

struct CoverageCalibrationTests {
    @Test func `the border lies where two groups part`() throws {
        let split = try #require(
            CoverageCalibration.bestSplit(of: [0.1, 0.1, 0.1, 0.1, 0.5, 0.5, 0.5, 0.5]))
        #expect(abs(split.border - 0.3) < 1e-9)
        #expect(abs(split.distance - 0.4) < 1e-9)
    }

    @Test func `too few or equal values have no border`() {
        #expect(CoverageCalibration.bestSplit(of: [0.1, 0.9]) == nil)
        #expect(CoverageCalibration.bestSplit(of: Array(repeating: 0.4, count: 20)) == nil)
    }

    @Test func `a question at the threshold is a gap as likely as not, a better answered one less`()
    {
        let calibration = CoverageCalibration(
            similarities: [0.1, 0.1, 0.2, 0.2, 0.6, 0.6, 0.7, 0.7],
            ownBest: [0.1, 0.1, 0.2, 0.2, 0.6, 0.6, 0.7, 0.7], foreignBest: [0.3, 0.4, 0.5],
            articles: 6)
        #expect(abs(calibration.threshold - 0.4) < 1e-9)
        #expect(abs(calibration.gapScore(similarity: 0.4) - 0.5) < 1e-9)
        #expect(calibration.gapScore(similarity: 0.7) < 0.15)
        #expect(calibration.gapScore(similarity: 0) > 0.85)
    }

    /// Thresholds with and without what people say of clusters.
    private func threshold(judged: [(similarity: Double, isGap: Bool)]) -> Double {
        CoverageCalibration(
            similarities: [0.1, 0.1, 0.2, 0.2, 0.6, 0.6, 0.7, 0.7],
            ownBest: [0.1, 0.1, 0.2, 0.2, 0.6, 0.6, 0.7, 0.7], foreignBest: [0.3, 0.4, 0.5],
            articles: 6,
            judged: judged
        ).threshold
    }

    @Test func `a question said to be answered lowers the threshold, more of them lower it more`() {
        let alone = threshold(judged: [])
        let one = threshold(judged: [(0.3, false)])
        let three = threshold(judged: Array(repeating: (0.3, false), count: 3))
        #expect(one < alone)
        #expect(three < one)
        #expect(three > 0.2)
    }

    @Test func `an accepted gap raises the threshold, and what was clear before hardly moves it`() {
        let alone = threshold(judged: [])
        #expect(threshold(judged: [(0.5, true)]) > alone + 0.01)
        #expect(abs(threshold(judged: [(0, true)]) - alone) < 0.01)
        #expect(abs(threshold(judged: [(0.3, true), (0.5, false)]) - alone) < 0.01)
    }

    @Test func `words for and against at the same distance leave the threshold where it is`() {
        let alone = threshold(judged: [])
        #expect(abs(threshold(judged: [(0.3, false), (0.5, true)]) - alone) < 1e-9)
    }

    @Test func `few articles make every verdict less sure and move no threshold`() {
        func calibration(articles: Int) -> CoverageCalibration {
            CoverageCalibration(
                similarities: [0.1, 0.1, 0.2, 0.2, 0.6, 0.6, 0.7, 0.7],
                ownBest: [0.1, 0.1, 0.2, 0.2, 0.6, 0.6, 0.7, 0.7], foreignBest: [0.3, 0.4, 0.5],
                articles: articles)
        }
        let (many, one) = (calibration(articles: 6), calibration(articles: 1))
        #expect(one.threshold == many.threshold)
        #expect(one.gapScore(similarity: 0.2) < many.gapScore(similarity: 0.2))
        #expect(one.gapScore(similarity: 0.6) > many.gapScore(similarity: 0.6))
    }

    @Test func `people's words make the verdicts surer`() {
        func doubt(words: Int) -> Double {
            CoverageCalibration(
                similarities: [0.1, 0.2], ownBest: [0.1, 0.2], foreignBest: [0.2], articles: 2,
                judged: Array(repeating: (0.2, true), count: words)
            ).doubt
        }
        #expect(doubt(words: 4) < doubt(words: 1))
    }
}
