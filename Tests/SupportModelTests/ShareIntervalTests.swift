import SupportModel
import Testing

@Suite struct ShareIntervalTests {
    @Test func `a share of few has a wide interval`() throws {
        let interval = try #require(ShareInterval.of(1, among: 10))
        // Wilson 1927, as in Newcombe 1998: 1 of 10 lies between 1.8% and 40.4%.
        #expect(abs(interval.lowerBound - 0.0179) < 1e-4)
        #expect(abs(interval.upperBound - 0.4042) < 1e-4)
        #expect(ShareInterval.of(0, among: 0) == nil)
    }
}
