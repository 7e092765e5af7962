import Testing

@testable import Commands

struct SparklineTests {
    @Test func `the week that is asked most is full, and one without data is a hole`() {
        #expect(Sparkline([8, nil, 4, 1, 0]).text == "█ ▄▁·")
        #expect(Sparkline(before: [8, 4], after: [0]).text == "█▄│·")
    }

    @Test func `weeks in which nobody asks are drawn`() {
        #expect(Sparkline([0, nil, 0]).text == "· ·")
        #expect(Sparkline(before: [0], after: []).text == "·│")
    }
}
