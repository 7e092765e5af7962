import Testing

@testable import Commands

struct SparklineTests {
    @Test func `weeks in which nobody asked are drawn as such`() {
        #expect(Sparkline([0, nil, 0]).text == "· ·")
        #expect(Sparkline(before: [0], after: [0]).text == "·│·")
        #expect(Sparkline([0, 1, 8]).text == "·▁█")
    }
}
