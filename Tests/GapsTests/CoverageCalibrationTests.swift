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
            ownBest: [0.1, 0.1, 0.2, 0.2, 0.6, 0.6, 0.7, 0.7], foreignBest: [0.3, 0.4, 0.5])
        #expect(abs(calibration.threshold - 0.4) < 1e-9)
        #expect(abs(calibration.gapScore(similarity: 0.4) - 0.5) < 1e-9)
        #expect(calibration.gapScore(similarity: 0.7) < 0.1)
        #expect(calibration.gapScore(similarity: 0) > 0.9)
    }
}
