import SupportModel
import Testing

@testable import Gaps

/// Which tickets a draft names for a sentence, and what it has marked where replies differ.
struct DraftSourcesTests {
    /// A world in which replies are given to one question.
    private static func draft(_ language: String, _ replies: [String]) -> Draft {
        var world = DraftScaffold()
        let questions = [
            "en": ("How do I descale the machine?", "descale"),
            "pl": ("Jak odkamienić ekspres?", "odkamienić"),
            "ru": ("Как очистить машину от накипи?", "накипи"),
        ]
        let (label, term) = questions[language] ?? ("", "")
        (world.language, world.label, world.terms) = (language, label, [term])
        return world.draft(replies.map { .init(label, $0) })
    }

    @Test(arguments: [
        ("en", "Descale the machine with citric acid for % minutes."),
        ("pl", "Odkamieniaj ekspres kwaskiem cytrynowym przez % minut."),
        ("ru", "Очищайте машину лимонной кислотой % минут."),
    ])
    func `tickets that name another number are no sources, and the number is to be verified`(
        language: String, reply: String
    ) throws {
        let figures = ["20", "35", "20", "20", "35", "20"]
        let draft = Self.draft(language, figures.map { reply.replacing("%", with: $0) })
        #expect(draft.answer.map(\.text) == [reply.replacing("%", with: "20")])
        #expect(draft.answer.map(\.tickets) == [["101", "103", "104", "106"]])
        let differ = try #require(draft.disagreements.first)
        #expect(differ.first.tickets == ["101", "103", "104", "106"])
        #expect(differ.second.tickets == ["102", "105"])
        #expect(differ.second.text == reply.replacing("%", with: "35"))
        #expect(draft.standardText == nil)
    }

    @Test func `most tickets speak, though the fullest reply says otherwise`() {
        let short = "Descale the machine with citric acid for 20 minutes."
        let draft = Self.draft(
            "en",
            [
                "Descale the machine with citric acid for 35 minutes. Rinse the tank twice "
                    + "afterwards. Start the programme with both keys.",
                short, short, short,
            ])
        #expect(draft.answer.first?.text == short, "\(draft.answer)")
        #expect(draft.answer.first?.tickets == ["102", "103", "104"])
        #expect(draft.disagreements.map(\.second.tickets) == [["101"]])
    }

    @Test func `each other number is marked, and what is added beside one is none`() {
        let draft = Self.draft(
            "en",
            [
                "Descale the machine with citric acid for 20 minutes.",
                "Descale the machine with citric acid for 20 minutes, in 2 litres of water.",
                "Descale the machine with citric acid for 35 minutes, in 2 litres of water.",
                "Descale the machine with citric acid for an hour or 45 minutes.",
            ])
        #expect(draft.answer.first?.tickets == ["101", "102"])
        #expect(draft.disagreements.map(\.second.tickets) == [["103"], ["104"]])
    }

    @Test(arguments: [
        ("en", "Descale the machine within 14 days.", "Descale the machine within 14 hours."),
        ("pl", "Odkamień ekspres w ciągu 14 dni.", "Odkamień ekspres w ciągu 14 godzin."),
        ("ru", "Очистите машину в течение 14 дней.", "Очистите машину в течение 14 часов."),
    ])
    func `another span of time is another figure`(language: String, left: String, right: String) {
        let draft = Self.draft(language, [left, right])
        #expect(draft.answer.map(\.tickets) == [["101"]])
        #expect(draft.disagreements.map(\.second.tickets) == [["102"]])
    }

    @Test(arguments: [
        ("Descale it for 14 days at most.", "Descale it for fourteen days at most."),
        ("Descale it for 20 min with acid.", "Descale it for 20 minutes with acid."),
        ("Descale it with 2,5 litres of acid.", "Descale it with 2.5 litres of acid."),
    ])
    func `a number written otherwise is the same`(left: String, right: String) {
        let draft = Self.draft("en", [left, right])
        #expect(draft.answer.map(\.tickets) == [["101", "102"]], "\(draft.answer)")
        #expect(draft.disagreements.isEmpty, "\(draft.disagreements)")
    }

    @Test(arguments: [
        ("en", "Descale it with citric acid, never vinegar.", "Use vinegar for descaling it."),
        ("en", "Never use vinegar in the machine.", "To descale it, use vinegar in the machine."),
        ("pl", "Odkamieniaj kwaskiem, nigdy octem.", "Odkamienisz ekspres octem z wodą."),
        ("pl", "Nie używaj octu do ekspresu.", "Do ekspresu używaj octu."),
        ("ru", "Очищайте лимонной кислотой, не уксусом.", "Накипь очищайте уксусом с водой."),
        ("ru", "Никогда не используйте уксус.", "От накипи используйте уксус."),
    ])
    func `what one reply denies and another affirms is to be verified with both tickets`(
        language: String, no: String, yes: String
    ) {
        for replies in [[no, yes], [yes, no]] {
            let draft = Self.draft(language, replies)
            let marked = draft.disagreements.map { Set([$0.first.tickets, $0.second.tickets]) }
            #expect(marked == [[["101"], ["102"]]], "\(replies)")
            #expect(draft.answer.allSatisfy { $0.tickets.count == 1 }, "\(draft.answer)")
        }
    }

    @Test(arguments: [
        ("en", "Yes, the machine descales itself.", "No, the machine descales on a key."),
        ("en", "Yes. The machine descales itself.", "No. The machine descales on a key."),
        ("pl", "Tak, ekspres odkamienia się sam.", "Nie, ekspres odkamienia się po naciśnięciu."),
        ("ru", "Да, машина очищает накипь сама.", "Нет, машина очищает накипь по кнопке."),
    ])
    func `a yes and a no are not one sentence`(language: String, yes: String, no: String) {
        let draft = Self.draft(language, [yes, no])
        #expect(draft.answer.allSatisfy { $0.tickets == ["101"] }, "\(draft.answer)")
        #expect(draft.disagreements.map(\.second.tickets) == [["102"]])
    }

    @Test(arguments: [
        ("If the lamp is red, do not descale the machine.", "Descale the machine when it beeps."),
        ("Do not descale the machine with hot water.", "Descale the machine with water."),
        ("There is no need for vinegar.", "Citric acid descales the machine in 20 minutes."),
    ])
    func `what holds in another case is no disagreement`(left: String, right: String) {
        let draft = Self.draft("en", [left, right])
        #expect(draft.disagreements.isEmpty, "\(draft.disagreements)")
        #expect((draft.answer + draft.singleCases).allSatisfy { $0.tickets.count == 1 })
    }
}
