import SupportModel
import Testing

@testable import Gaps

/// What a draft keeps of instructions: the steps in their order, and the pages to go to.
struct DraftStepsTests {
    @Test(arguments: [
        "1. Open the tank lid. 2. Pour in the acid. 3. Rinse.",
        "1) Open the tank lid.\n2) Pour in the acid.\n3) Rinse.",
        "Step 1: Open the tank lid.\nStep 2: Pour in the acid.\nStep 3: Rinse.",
    ])
    func `steps keep their order and lose their numbers`(reply: String) {
        let draft = DraftScaffold().draft(
            .init("How do I descale the machine?", "To descale it, do this:\n" + reply),
            .init("descale", "Use citric acid for it, half a litre."))
        let steps = draft.answer.filter { $0.step != nil }
        #expect(steps.map(\.text) == ["Open the tank lid.", "Pour in the acid.", "Rinse."])
        #expect(steps.map(\.step) == [1, 2, 3])
        #expect(draft.answer.first?.step == nil, "\(draft.answer)")
    }

    @Test func `what other replies add stands behind the steps, not among them`() {
        let steps = "1. Open the tank lid. 2. Pour in the acid. 3. Rinse it."
        let wait = "Wait for half an hour until it has worked in."
        let draft = DraftScaffold().draft(
            .init("How do I descale the machine?", "To descale it: " + steps),
            .init("How do I descale the machine?", "Descale it often. \(wait) It gets clean."),
            .init("How do I descale the machine?", "Descale it now. \(wait) It gets well."))
        let numbers = draft.answer.map(\.step).drop { $0 == nil }
        #expect(Array(numbers.prefix(3)) == [1, 2, 3], "\(draft.answer)")
        #expect(draft.answer.contains { $0.text == wait })
    }

    @Test func `a page that two of six replies name is kept`() {
        let plain = "Descale the machine with citric acid as in the manual."
        let linked =
            "Descale the machine with citric acid as in the manual: https://acme.com/descale"
        let draft = DraftScaffold().draft(
            [plain, plain, linked, plain, linked, plain].map {
                .init("How do I descale the machine?", $0)
            })
        #expect(draft.answer.map(\.text) == [linked])
    }

    @Test func `an address on a line of its own belongs to what stands before it`() {
        let draft = DraftScaffold().draft(
            .init(
                "How do I descale the machine?",
                "The manual shows how to descale it:\nhttps://acme.com/descale\nIt takes an hour."))
        #expect(
            draft.answer.first?.text
                == "The manual shows how to descale it: https://acme.com/descale")
    }

    @Test func `a page that few other questions get tells something, one that all get nothing`() {
        let page = "You find it all here: https://acme.com/descale"
        let home = "We are at your service on our pages: https://acme.com"
        var world = DraftScaffold()
        world.others =
            [[home, page], [home, page], [home, page]] + Array(repeating: [home], count: 20)
        for (reply, answer) in [(page, [page]), (home, [])] {
            let draft = world.draft(
                .init("How do I descale the machine?", reply), .init("descale machine", reply))
            #expect(draft.answer.map(\.text) == answer)
        }
    }
}
