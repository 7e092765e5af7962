import Testing

@testable import TextEngine

struct CharacterGramsTests {
    @Test func `grams stay within the word and mark its ends`() {
        let grams = CharacterGrams(lengths: 3...5)
        #expect(grams.grams(of: "żak") == ["_za", "zak", "ak_", "_zak", "zak_", "_zak_"])
        #expect(grams.grams(of: "").isEmpty)
        #expect(grams.grams(of: "a") == ["_a_"])
        #expect(CharacterGrams().grams(of: "word") == ["_wor", "word", "ord_"])
    }

    @Test func `hashes stand for the grams one by one`() {
        let grams = CharacterGrams()
        let word = "переслать"
        #expect(grams.hashes(of: word).count == grams.grams(of: word).count)
        #expect(Set(grams.hashes(of: word)).count == Set(grams.grams(of: word)).count)
        #expect(grams.hashes(of: "żak") == grams.hashes(of: "zak"))
    }
}
