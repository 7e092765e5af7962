import Testing

@testable import Gaps

struct StudentTTests {
    /// Quantiles as scipy 1.17's `stats.t.ppf(0.975, df)` gives them.
    @Test(arguments: [
        (1, 12.706204736), (2, 4.302652730), (3, 3.182446305), (5, 2.570581836),
        (10, 2.228138852), (11, 2.200985160), (30, 2.042272456), (100, 1.983971519),
    ])
    func `the interval of 95% reaches as far as the tables say`(
        degreesOfFreedom: Int, expected: Double
    ) {
        let quantile = StudentT(degreesOfFreedom: degreesOfFreedom).twoSidedQuantile(0.95)
        #expect(abs(quantile - expected) < 1e-8)
    }
}
