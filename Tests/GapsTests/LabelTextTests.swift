import Testing

@testable import Gaps

struct LabelTextTests {
    @Test(arguments: [
        ("how do I reset it", "How do I reset it"),
        ("- how do I reset it???", "How do I reset it?"),
        ("The drop flashes yellow!?!", "The drop flashes yellow?"),
        ("it stopped working...", "It stopped working"),
        ("JAK TO ZABEZPIECZYĆ PRZED MROZEM??", "Jak to zabezpieczyć przed mrozem?"),
        ("ERROR E4 ON THE SCREEN", "Error E4 on the screen"),
        ("The LED blinks", "The LED blinks"),
        ("iPhone does not connect", "iPhone does not connect"),
        ("\"gdzie jest filtr\"", "Gdzie jest filtr"),
        ("the pump (the new one is loud", "The pump the new one is loud"),
        ("насос гудит :(", "Насос гудит"),
        ("Where is my order RN-418560?", "Where is my order?"),
        ("gdzie jest zamówienie nr RN-418560, czekam", "Gdzie jest zamówienie, czekam"),
        ("???", ""),
    ])
    func `a sentence becomes a label`(sentence: String, label: String) {
        #expect(LabelText().label(sentence).label == label)
    }

    @Test func `a sentence that names an order is one customer's case`() {
        #expect(LabelText().label("Where is my order RN-418560?").isPersonal)
        #expect(!LabelText().label("Where is my order?").isPersonal)
    }

    @Test func `labels differ by their words alone`() {
        #expect(LabelText.key("Price match?") == LabelText.key("price-match"))
        #expect(LabelText.key("Price match") != LabelText.key("Price watch"))
    }
}
