import Testing

@testable import TextEngine

struct TermWeightingTests {
    @Test func `a term that no text has is as rare as can be`() {
        // ln(10 / 0.5) = 2.995732, to the power of 0.75
        let rarity = TermWeighting.rarity(documentFrequency: 0, documentCount: 9)
        #expect(abs(rarity - 2.277075) < 1e-6)
    }

    @Test func `a term that every text has still weighs something`() {
        #expect(TermWeighting.rarity(documentFrequency: 100, documentCount: 100) > 0)
    }

    @Test func `the second occurrence counts less than the first`() {
        #expect(TermWeighting.termFrequencyWeight(1) == 1)
        #expect(abs(TermWeighting.termFrequencyWeight(2) - 1.693147) < 1e-6)
    }
}
