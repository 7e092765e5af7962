import SupportModel
import Testing
import TextEngine

@testable import Gaps

/// What shows that a question is more than unanswered: replies, and pages that disagree.
struct VerdictEvidenceTests {
    private func ticket(_ text: String, reply: String) -> Document {
        var document = Document(
            id: "t", kind: .ticket, location: SourceLocation(file: "t"), text: text)
        document.replies = [reply]
        return document
    }

    @Test(arguments: [
        ("The FAQ has the wrong number, I am sorry for that.", MemberEvidence.Facts.disownsPage),
        ("Nobody lies, but that page is out of date.", .disownsPage),
        ("Opis na stronie z 14 dniami jest nieaktualny.", .disownsPage),
        ("К сожалению, страница устарела.", .disownsPage),
        ("There is no password any more, only a code.", .tellsChange),
        ("Od tej wersji haseł już nie ma.", .tellsChange),
        ("Паролей больше нет, только код.", .tellsChange),
        ("Plant health really isn't our field.", .declines),
        ("К сожалению, болезни растений не наша специальность.", .declines),
        ("It is a known bug; the fixed version comes on Monday.", .admitsFault),
        ("To błąd po naszej stronie, poprawka jest w testach.", .admitsFault),
    ])
    func `a reply tells what no article can mend, or that one is wrong`(
        reply: String, fact: MemberEvidence.Facts
    ) {
        #expect(MemberEvidence.facts(of: ticket("How?", reply: reply)).contains(fact))
    }

    @Test(arguments: [
        "You find it on the page of your order, behind the tab Invoices and everything else there.",
        "Please send the old filter back.", "Proszę wejść na stronę i wybrać zwrot.",
    ])
    func `a reply that only names a page or an old thing disowns nothing`(reply: String) {
        let facts = MemberEvidence.facts(of: ticket("How?", reply: reply))
        #expect(!facts.contains(.disownsPage))
    }

    @Test func `what a customer calls wrong is no word of the company`() {
        let document = ticket("The page is out of date and not our field.", reply: "We look at it.")
        #expect(
            MemberEvidence.facts(of: document).isDisjoint(with: [.disownsPage, .declines]))
    }

    private func statement(_ text: String, _ language: String = "en") -> Statement {
        Statement(text, language: Language(rawValue: language), using: AnalysisCache())
    }

    @Test func `sentences differ in what they count alike`() {
        let first = statement("You can send it back within 30 days.")
        let second = statement("You can return it within 14 days, unused.")
        #expect(first.difference(from: second)?.figures == ["30 days", "14 days"])
        #expect(first.difference(from: statement("It weighs 14 kilos.")) == nil)
        #expect(first.difference(from: statement("Within 30 days we pay.")) == nil)
    }

    @Test func `a unit of two words is written whole`() {
        let first = statement("The refund takes 5 working days.")
        let second = statement("The refund comes after 2 working days.")
        #expect(first.difference(from: second)?.figures == ["5 working days", "2 working days"])
        #expect(first.difference(from: second)?.counted == ["work", "day"])
    }

    @Test func `codes of one series differ, Polish and Russian forms count alike`() {
        #expect(
            statement("It needs a CR2477 cell.").difference(from: statement("Put in a CR2450."))?
                .figures
                == ["CR2477", "CR2450"])
        #expect(
            statement("Na zwrot masz 30 dni.", "pl").difference(
                from: statement("Zwrot do 14 dni od dostawy.", "pl"))?.figures == [
                    "30 dni", "14 dni",
                ])
        #expect(
            statement("Вернуть можно за 30 дней.", "ru").difference(
                from: statement("Возврат в течение 14 дней.", "ru"))?.figures == [
                    "30 дней", "14 дней",
                ])
    }

    @Test func `what holds of one product need not hold of another`() {
        let drop = statement("The battery of the Drop lasts 5 weeks.")
        #expect(drop.difference(from: statement("The battery of the Flow lasts 30 weeks.")) == nil)
    }

    @Test func `a denial is seen in three languages`() {
        #expect(statement("You don't need a tap.").isNegated)
        #expect(statement("Kran nie jest potrzebny.", "pl").isNegated)
        #expect(statement("Кран не нужен.", "ru").isNegated)
        #expect(!statement("You need a tap.").isNegated)
    }

    /// Four questions that pages answer, with replies that say what the pages say, and one more.
    private func agreement(_ replies: [String]) -> Int? {
        let pages = [
            "Pairing\nHold the button for five seconds until the lamp blinks blue, then choose Add device.",
            "Shipping\nParcels to Poland take three working days and cost 9,90 EUR.",
            "Invoices\nOpen Account, choose Orders and tap Invoice to save the document.",
            "Filters\nRinse the filter under warm water every four weeks and let it dry.",
            "Frost\nBelow 3 °C empty the pump unit: Home, Device, Empty, then store it dry.",
        ]
        let known = [
            ["Hold the button for five seconds until it blinks blue, then choose Add device."],
            ["To Poland it takes three working days and costs 9,90 EUR."],
            ["Open Account, choose Orders and tap Invoice."],
            ["Rinse the filter under warm water every four weeks."],
        ]
        return ReplyAgreement(
            replies: known + [replies], languages: Array(repeating: "en", count: 5),
            isCovered: [true, true, true, true, false], pages: pages.map { ($0, "en") }
        ).pages[4]
    }

    @Test func `the page that says what agents reply is found whatever customers call it`() {
        #expect(
            agreement(["In winter empty the pump: Home, Device, Empty, then store it dry."]) == 4)
    }

    @Test func `replies that no page says find none`() {
        #expect(agreement(["Please describe the tomatoes; garden centres know more."]) == nil)
        #expect(agreement([]) == nil)
    }

    @Test func `an order's number in a signature makes no question a private one`() {
        let question = "How do I descale the pump?"
        let signed = ticket(question + "\n\nKind regards,\nJan\nOrder no. 4711223", reply: "")
        #expect(!MemberEvidence.facts(of: signed).contains(.isPersonal))
        let asked = ticket("Where is my order no. 4711223?", reply: "")
        #expect(MemberEvidence.facts(of: asked).contains(.isPersonal))
    }

    /// Judges a cluster by its replies, and by those to who asks the same in other languages.
    private func verdict(replies: [String], foreign: [String] = []) -> Verdict {
        func evidence(_ replies: [String]) -> MemberEvidence {
            MemberEvidence(of: replies.map { MemberEvidence.facts(of: ticket("How?", reply: $0)) })
        }
        return VerdictRules.verdict(
            on: VerdictRules.Facts(
                coverage: Coverage(
                    gapScore: 0.9, similarity: 0.1, threshold: 0.3, evidence: [],
                    matchedTerms: [], missingTerms: []),
                members: evidence(replies + foreign), own: evidence(replies),
                usualReferenceShare: 0.1,
                sharedAnswer: { SharedAnswer.share(of: replies, language: .english) })
        ).verdict
    }

    @Test func `what agents tell everybody is no private answer, though they look the order up`() {
        #expect(
            verdict(replies: [
                "I looked at your order no. 4711223. Descale the pump with citric acid once a month.",
                "I looked at your order no. 5822114. Once a month descale the pump with citric acid.",
                "I checked your order no. 6933441. Descale your pump with citric acid every month.",
            ]) == .missing)
        #expect(
            verdict(replies: [
                "Your order no. 4711223 left on Tuesday.",
                "The carrier has lost order no. 5822114, so we send another pump.",
                "For order no. 6933441 the payment is missing.",
            ]) == .private)
    }

    @Test func `orders named in another language make no question a private one`() {
        // Whether agents tell them the same cannot be compared across languages.
        #expect(
            verdict(
                replies: [
                    "For order no. 4711223 you get the difference as credit.",
                    "For order no. 5822114 fill in the form.",
                ], foreign: ["Zamówienie nr 6933441: różnicę oddajemy bonem."]) == .missing)
    }
}
