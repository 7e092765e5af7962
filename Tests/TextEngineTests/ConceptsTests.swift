import Testing

@testable import TextEngine

struct ConceptsTests {
    /// Returns what the first word of a text means.
    private func concepts(_ text: String, _ language: Language, in concepts: Concepts = .general)
        -> [Int]
    {
        let key = Analyzer().terms(in: text, language: language).first?.key ?? ""
        return concepts.concepts(of: key, in: language)
    }

    @Test func `a word and its translations are one concept, in any form`() {
        let frost = concepts("frosty", .english)
        #expect(!frost.isEmpty)
        #expect(concepts("mrozem", .polish).contains(where: frost.contains))
        #expect(concepts("морозов", .russian).contains(where: frost.contains))
    }

    @Test func `a word with two senses has the concepts of both`() {
        let two = Concepts(
            rows: ["charge | ładować, ładowanie | заряжать", "charge, fee | opłata | плата"],
            languages: [.english, .polish, .russian])
        #expect(concepts("charged", .english, in: two) == [0, 1])
        #expect(concepts("ładowaniem", .polish, in: two) == [0])
        #expect(concepts("плату", .russian, in: two) == [1])
    }

    @Test func `rows that share a word in two languages are one concept`() {
        let one = Concepts(
            rows: ["refund | zwrot | возврат", "return, refund | zwrot | вернуть"],
            languages: [.english, .polish, .russian])
        #expect(concepts("return", .english, in: one) == [0])
        #expect(concepts("вернуть", .russian, in: one) == [0])
    }

    @Test func `a word that is not in the dictionary means nothing`() {
        #expect(concepts("lacuna", .english).isEmpty)
        #expect(concepts("frost", .german).isEmpty)
    }

    @Test func `every row of the dictionary has words of three languages`() {
        for row in [Concepts.everyday, Concepts.support].joined().split(separator: "\n") {
            let parts = row.split(separator: "|", omittingEmptySubsequences: false)
            #expect(parts.count == 3, "\(row)")
            #expect(parts.allSatisfy { $0.contains(where: \.isLetter) }, "\(row)")
            #expect(
                parts.first?.allSatisfy { $0.isASCII } == true
                    && parts.last?.contains(where: { ("а"..."я").contains($0) }) == true, "\(row)")
        }
    }
}
