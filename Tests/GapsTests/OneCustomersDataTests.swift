import SupportModel
import Testing
import TextEngine

@testable import Gaps

/// What replies name of one customer stays out of an article.
struct OneCustomersDataTests {
    @Test(arguments: [
        ("en", "Call [phone] now please."), ("en", "Write to [email]."),
        ("en", "If it stops, call [phone]."), ("en", "Your parcel [order number] is at the depot."),
        ("pl", "Proszę zadzwonić teraz pod [phone]."), ("pl", "Proszę pisać na adres [email]."),
        ("ru", "Позвоните сейчас по номеру [phone]."), ("ru", "Напишите нам на [email]."),
    ])
    func `a datum was the point of a sentence that says little else`(
        language: String, sentence: String
    ) {
        #expect(
            TakenOut.wasThePoint(
                of: sentence, language: Language(rawValue: language), using: AnalysisCache()))
    }

    @Test(arguments: [
        ("en", "The code comes from [email] within 10 minutes."),
        ("en", "The device keeps the plan without Wi-Fi."),
        ("pl", "Kod przychodzi z [email] i jest ważny 10 minut."),
        ("ru", "Код приходит с адреса [email] и действует 10 минут."),
    ])
    func `a sentence that says something beside the datum stays`(
        language: String, sentence: String
    ) {
        #expect(
            !TakenOut.wasThePoint(
                of: sentence, language: Language(rawValue: language), using: AnalysisCache()))
    }

    @Test func `replies with personal data in every line leave an outline`() {
        let draft = DraftScaffold().draft(
            .init(
                "How do I descale the machine?",
                "Hi Anna!\nCall +48 600 123 456 now please.\nYour parcel RN-104477 is at 12 High St.\n"
                    + "Write to anna@example.com."),
            .init(
                "descale the machine",
                "Hi Tom!\nCall +48 700 222 333 now please.\nYour parcel RN-228801 is at 9 Low Rd.\n"
                    + "Write to tom@example.com."))
        #expect(draft.answer.isEmpty, "\(draft.answer)")
        #expect(!draft.outline.isEmpty)
    }

    @Test func `a number that several customers are told is the company's, to be put in again`() {
        let reply = "To have it descaled, call +48 600 123 456 now please."
        let draft = DraftScaffold().draft(
            .init("How do I descale the machine?", reply), .init("descale the machine", reply))
        #expect(draft.answer.isEmpty)
        #expect(draft.singleCases.map(\.text) == ["To have it descaled, call [phone] now please."])
    }

    @Test(arguments: [
        ("en", "Your refund of %.50 EUR will arrive in 5 days.", "[amount]"),
        ("en", "The courier brings the machine on 2026-11-%.", "[date]"),
        ("pl", "Zwrot w wysokości %,50 zł wpłynie w ciągu 5 dni.", "[amount]"),
        ("ru", "Возврат в размере %,50 руб. придёт в течение 5 дней.", "[amount]"),
    ])
    func `a figure that is another one in each reply is taken out`(
        language: String, sentence: String, mark: String
    ) {
        var world = DraftScaffold()
        world.language = language
        let replies = ["11", "12", "14"].map { sentence.replacing("%", with: $0) }
        let draft = world.draft(replies.map { .init("descale", $0) })
        #expect(draft.answer.count == 1, "\(draft.singleCases)")
        #expect(draft.answer.first?.text.contains(mark) == true, "\(draft.answer)")
        #expect(draft.answer.first?.text.contains("11") == false, "\(draft.answer)")
        #expect(draft.disagreements.isEmpty)
    }

    @Test func `a price that half of the replies name is a price, and others disagree`() {
        let draft = DraftScaffold().draft(
            ["5.50", "5.50", "7.90", "7.90"].map {
                .init("descale", "Descaling tablets cost \($0) EUR in our shop.")
            })
        #expect(draft.answer.first?.text.contains("5.50 EUR") == true, "\(draft.answer)")
        #expect(draft.disagreements.count == 1)
    }

    @Test func `what a reply concludes for one customer is cut off`() {
        let draft = DraftScaffold().draft(
            .init(
                "How do I descale the machine? It holds 2 l 50.",
                "A bag of powder is enough for 1 l of water, so 2.50 l is too much."))
        #expect(draft.answer.map(\.text) == ["A bag of powder is enough for 1 l of water."])
    }

    @Test func `what answers another question of the ticket stays out`() {
        let draft = DraftScaffold().draft(
            .init(
                "How do I descale the machine? And does the warranty cover a broken glass jug?",
                "Descale the machine with citric acid. The warranty does not cover a glass jug."))
        #expect(draft.answer.map(\.text) == ["Descale the machine with citric acid."])
    }
}
