import Testing

@testable import Commands

struct MisspellingTests {
    @Test(arguments: [
        ("gaps", "gaps", 0), ("gpas", "gaps", 1), ("clsters", "clusters", 1), ("shwo", "show", 1),
        ("", "why", 3), ("report", "export", 2),
    ])
    func `a slip is a letter added, dropped, changed or swapped`(
        typed: String, known: String, slips: Int
    ) {
        #expect(Misspelling.distance(Array(typed), Array(known)) == slips)
    }

    @Test func `a short word is only mistaken for its like`() {
        #expect(Misspelling.nearest(to: "xy", among: ["why", "ask"]) == nil)
        #expect(Misspelling.nearest(to: "wy", among: ["ask", "why"]) == "why")
    }
}
