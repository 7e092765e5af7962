import Testing

@testable import Gaps

struct ClausesTests {
    @Test(arguments: [
        ("I bought two hoses and the small pump", ["I bought two hoses", "and the small pump"]),
        ("The pump and the hose leak", ["The pump and the hose leak"]),
        ("Nie wiem, jak to ustawić", ["Nie wiem,", "jak to ustawić"]),
        ("It hums – why", ["It hums", "why"]),
        ("насос гудит, если бак пуст", ["насос гудит,", "если бак пуст"]),
    ])
    func `a sentence is cut where clauses meet`(sentence: String, clauses: [String]) {
        #expect(Clauses.clauses(of: sentence).map(\.text) == clauses)
    }

    @Test func `a run of clauses loses the conjunction that it begins with`() {
        let clauses = Clauses.clauses(of: "I like it, but the pump hums at night")
        #expect(Clauses.text(of: clauses[1...]) == "the pump hums at night")
    }

    @Test func `a sentence of a megabyte takes no quadratic time`() {
        let text = String(repeating: "woda, ", count: 170_000)
        #expect(Clauses.clauses(of: text).count == 12)
    }
}
