import Testing

@testable import Gaps

struct WordFormsTests {
    @Test(arguments: [
        ("filter", "filters", true), ("pompa", "pompę", true), ("ошибка", "ошибки", true),
        ("koszt", "kosztuje", true), ("pump", "pumpkins", false), ("pompa", "powietrze", false),
        ("e1", "e2", false), ("tap", "tank", false),
    ])
    func `forms of a word share all but an ending`(left: String, right: String, areOne: Bool) {
        #expect(WordForms.areOne(left, right) == areOne)
    }

    @Test func `a code is shown in capital letters`() {
        #expect(WordForms.shown("nu-31") == "NU-31")
        #expect(WordForms.shown("25l") == "25l")
    }
}
