import SupportModel
import Testing

@testable import Gaps

/// Replies that are one prepared text: some answer, some are written to everybody.
struct StandardTextTests {
    private static let macro =
        "Thank you for contacting us. We have passed your request to the responsible team. "
        + "It takes care of every matter with great attention. Please rate this conversation."

    @Test func `a text that customers of all questions get is no answer`() {
        var world = DraftScaffold()
        world.others = [[Self.macro], [Self.macro], [Self.macro], ["The hub needs no battery."]]
        let draft = world.draft(
            .init("How do I descale the machine?", Self.macro),
            .init("descale machine, what with", Self.macro))
        #expect(draft.answer.isEmpty && draft.singleCases.isEmpty, "\(draft.answer)")
        #expect(draft.standardText == .saysNothing(replies: 2))
        #expect(draft.outline.first == "How do I descale the machine?")
    }

    @Test func `a text that everybody gets does not hide the one reply that answers`() {
        var world = DraftScaffold()
        world.others = [[Self.macro], [Self.macro], [Self.macro]]
        let draft = world.draft(
            .init("How do I descale the machine?", Self.macro),
            .init("descale machine, what with", Self.macro),
            .init("descaling", "Pour citric acid into the tank and start the programme."))
        #expect(
            draft.answer.map(\.text) == ["Pour citric acid into the tank and start the programme."])
        #expect(draft.standardText == nil)
    }

    @Test(arguments: [
        ("en", "How do I descale the machine?", "Our team takes care of it with attention."),
        ("pl", "Jak odkamienić ekspres?", "Nasz zespół z uwagą zajmuje się każdą sprawą."),
        ("ru", "Как очистить машину от накипи?", "Команда внимательно занимается обращением."),
    ])
    func `without other questions a text must name what is asked, or something of its own`(
        language: String, question: String, macro: String
    ) {
        var world = DraftScaffold()
        (world.language, world.label, world.terms) = (language, question, [])
        let draft = world.draft(
            .init(question, macro), .init(question, macro), .init(question, macro))
        #expect(draft.answer.isEmpty, "\(draft.answer)")
        #expect(draft.standardText == .saysNothing(replies: 3))
        #expect(draft.outline == [question])
    }

    @Test(arguments: [
        ("en", "How do I descale the machine?", "Descale it with citric acid, half a litre."),
        ("en", "How do I descale the machine?", "Hold both keys for 5 seconds until it beeps."),
        ("pl", "Jak odkamienić ekspres?", "Odkamień ekspres kwaskiem, pół litra wody."),
        ("ru", "Как очистить машину от накипи?", "Накипь снимает лимонная кислота с водой."),
    ])
    func `a standard text that answers stays, and it is said that it is one`(
        language: String, question: String, macro: String
    ) {
        var world = DraftScaffold()
        (world.language, world.label, world.terms) = (language, question, [])
        let draft = world.draft(.init(question, macro), .init(question, macro))
        #expect(draft.answer.map(\.text) == [macro])
        #expect(draft.standardText == .isAll(replies: 2))
    }

    @Test func `a standard text is the same whatever name and figure stand in it`() {
        let draft = DraftScaffold().draft(
            .init(
                "How do I descale the machine?",
                "Dear Anna,\nfor your order RN-104477: descale it with citric acid for 30 minutes."),
            .init(
                "descale the machine",
                "Dear Tom,\nfor your order RN-228801: descale it with citric acid for 30 minutes."))
        #expect(draft.standardText == .isAll(replies: 2))
    }

    @Test func `a text that is used for a few related questions still answers`() {
        let macro = "Citric acid takes the lime off, half a litre of it."
        var world = DraftScaffold()
        world.others =
            [[macro], [macro], [macro]] + Array(repeating: ["The hub has no battery."], count: 5)
        world.terms = ["descale", "lime"]
        let draft = world.draft(
            .init("How do I descale the machine?", macro), .init("lime in the machine", macro))
        #expect(draft.answer.map(\.text) == [macro])
    }

    @Test func `a word of the question in a text for all makes no answer of it`() {
        var world = DraftScaffold()
        world.label = "How long does a repair take, and where is my machine in that time?"
        world.others = [[Self.macro], [Self.macro], [Self.macro]]
        world.others += Array(repeating: ["The hub has no battery."], count: 9)
        let draft = world.draft(
            .init("How long does a repair take, and who takes great care of it?", Self.macro))
        #expect(draft.answer.isEmpty, "\(draft.answer)")
    }

    @Test(arguments: [
        (
            "en", "How do I descale the machine?", "How often must I change the filter?",
            "Your request has been received and is being reviewed. A specialist will get back to "
                + "you within 24 hours."
        ),
        (
            "pl", "Jak odkamienić ekspres?", "Jak często wymieniać filtr?",
            "Twoje zgłoszenie zostało przyjęte i czeka w kolejce. Odpowiemy w ciągu 24 godzin, "
                + "nasz zespół już je rozpatruje."
        ),
        (
            "ru", "Как очистить машину от накипи?", "Как часто менять фильтр?",
            "Ваше обращение получено и передано специалисту. Мы ответим в течение 24 часов."
        ),
    ])
    func `an acknowledgement is no answer, though few questions get it or one customer does`(
        language: String, question: String, sub: String, macro: String
    ) {
        for (tickets, others) in [(3, 0), (3, 1), (3, 2), (1, 0)] {
            var world = DraftScaffold()
            (world.language, world.label, world.terms) = (language, question, [])
            world.others =
                Array(repeating: [macro], count: others)
                + (1...6).map { ["The hub has no battery, number \($0) of all."] }
            let asked = [question] + Array(repeating: question + " " + sub, count: tickets - 1)
            let draft = world.draft(asked.map { .init($0, macro) })
            #expect(draft.answer.isEmpty && draft.singleCases.isEmpty, "\(draft.answer)")
            #expect(draft.standardText == .saysNothing(replies: tickets))
            #expect(draft.outline == (tickets > 1 ? [question, sub] : [question]))
        }
    }

    @Test func `an acknowledgement around an answer goes, the answer stays`() {
        let answer = "Descale it with citric acid, half a litre."
        let macro = "Your request has been received by our team. \(answer)"
        let draft = DraftScaffold().draft(
            .init("How do I descale the machine?", macro), .init("descale the machine", macro))
        #expect(draft.answer.map(\.text) == [answer])
    }

    @Test func `who asks when somebody replies is answered by it`() {
        var world = DraftScaffold()
        let macro = "Our team replies to every message within 24 hours."
        (world.label, world.terms) = ("When do you reply to my message?", ["reply", "message"])
        let draft = world.draft(.init(world.label, macro), .init("no reply to message", macro))
        #expect(draft.answer.map(\.text) == [macro])
    }

    @Test func `the number of a ticket in a text for all tells nothing`() {
        let macro = "Ticket % is in the queue now, and a specialist reviews every case carefully."
        let draft = DraftScaffold().draft(
            .init("How do I descale the machine?", macro.replacing("%", with: "4512")),
            .init("descale the machine", macro.replacing("%", with: "4513")))
        #expect(draft.standardText == .saysNothing(replies: 2), "\(draft.answer)")
    }

    @Test func `one reply alone is no standard text`() {
        let draft = DraftScaffold().draft(
            .init("How do I descale the machine?", "Citric acid does it well every time."))
        #expect(draft.answer.map(\.text) == ["Citric acid does it well every time."])
        #expect(draft.standardText == nil)
    }

    @Test func `two tickets with other replies are no standard text`() {
        let draft = DraftScaffold().draft(
            .init("How do I descale the machine?", "Descale it with citric acid at home."),
            .init("descale the machine", "You descale it with vinegar, then rinse it twice."))
        #expect(draft.standardText == nil)
    }
}
