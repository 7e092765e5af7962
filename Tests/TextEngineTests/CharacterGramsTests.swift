import Testing

@testable import TextEngine

struct CharacterGramsTests {
    @Test func `grams stay within the word and mark its ends`() {
        #expect(
            CharacterGrams().grams(of: "żak") == ["_za", "zak", "ak_", "_zak", "zak_", "_zak_"])
        #expect(CharacterGrams().grams(of: "").isEmpty)
        #expect(CharacterGrams().grams(of: "a") == ["_a_"])
    }

    @Test func `hashes stand for the grams one by one`() {
        let grams = CharacterGrams()
        let word = "переслать"
        #expect(grams.hashes(of: word).count == grams.grams(of: word).count)
        #expect(Set(grams.hashes(of: word)).count == Set(grams.grams(of: word)).count)
        #expect(grams.hashes(of: "żak") == grams.hashes(of: "zak"))
    }
}
