import Gaps
import Testing

struct CountChangeTests {
    /// Values of R: `2 * min(pbinom(now, n, p), 1 - pbinom(now - 1, n, p))`.
    @Test(arguments: [
        (now: 4, before: 2, share: 0.5, value: 0.6875),
        (now: 10, before: 0, share: 0.5, value: 0.001953125),
        (now: 0, before: 8, share: 0.2, value: 0.33554432),
        (now: 5, before: 5, share: 0.2, value: 0.06558699520000004),
    ])
    func `two counts are compared given their sum`(
        _ test: (now: Int, before: Int, share: Double, value: Double)
    ) {
        let found = CountChange.pValue(now: test.now, before: test.before, share: test.share)
        #expect(abs(found - test.value) < 1e-9, "\(found)")
    }

    @Test func `where nothing was asked nothing has changed`() {
        #expect(CountChange.pValue(now: 0, before: 0, share: 0.2) == 1)
    }

    /// The example of Benjamini and Hochberg 1995, section 3: four of fifteen at 5 %.
    @Test func `of many tests those count that few chance ones are as good as`() {
        let values = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
            0.4262, 0.5719, 0.6528, 0.7590, 1.0,
        ]
        #expect(CountChange.significant(values, rate: 0.05).count { $0 } == 4)
        #expect(CountChange.significant([], rate: 0.05).isEmpty)
        #expect(CountChange.significant([0.5, 0.9], rate: 0.05) == [false, false])
    }
}
