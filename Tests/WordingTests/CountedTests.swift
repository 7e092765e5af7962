import Testing

@testable import Wording

struct CountedTests {
    @Test func `a number agrees with its word`() {
        #expect(Counted.count(1, "ticket") == "1 ticket")
        #expect(Counted.count(0, "search", "searches") == "0 searches")
        #expect(Counted.count(4_812, "ticket") == "4,812 tickets")
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")])
    func `digits stand in groups of three`(number: Int, text: String) {
        #expect(Counted.grouped(number) == text)
    }

    @Test(arguments: [(0.4149, "0.41"), (1.0, "1.00"), (0.999, "1.00"), (-0.001, "0.00")])
    func `a decimal has two places`(number: Double, text: String) {
        #expect(Counted.decimal(number) == text)
    }

    @Test(arguments: [(3.5, "3.5"), (4.0, "4"), (0.04, "0"), (-0.25, "-0.3"), (12.96, "13")])
    func `a tenth is shown where there is one`(number: Double, text: String) {
        #expect(Counted.tenths(number) == text)
    }

    @Test func `a list ends with and`() {
        #expect(Counted.list(["a", "b", "c"]) == "a, b and c")
        #expect(Counted.list([]).isEmpty)
    }
}
