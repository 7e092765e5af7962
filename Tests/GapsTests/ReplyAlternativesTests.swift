import SupportModel
import Testing
import TextEngine

@testable import Gaps

/// Sentences that disagree though none denies the other or names another figure.
struct ReplyAlternativesTests {
    private static func parted(
        _ left: String, _ right: String, _ language: String
    ) -> ReplyAlternatives? {
        let cache = AnalysisCache()
        let words = [left, right].map {
            SentenceWords($0, language: Language(rawValue: language), using: cache)
        }
        return ReplyAlternatives(words[0], words[1])
    }

    @Test(arguments: [
        ("en", "The refund goes to the card.", "The refund goes to your store credit."),
        ("pl", "Zwrot pieniędzy trafia na kartę.", "Zwrot pieniędzy trafia na konto w sklepie."),
        (
            "ru", "Деньги за заказ возвращаются на карту.",
            "Деньги за заказ возвращаются на баланс магазина."
        ),
    ])
    func `one frame with two fillers takes several replies for each`(
        language: String, left: String, right: String
    ) {
        let parted = Self.parted(left, right, language)
        #expect(parted?.isExclusive == false, "\(left)")
    }

    @Test(arguments: [
        (
            "en", "You can change the address in the app.",
            "Only our support can change the address."
        ),
        ("pl", "Adres można zmienić w aplikacji.", "Adres może zmienić tylko nasz dział obsługi."),
        (
            "ru", "Адрес можно изменить в приложении.",
            "Изменить адрес может только наша поддержка."
        ),
    ])
    func `who says that only somebody can rules out the others`(
        language: String, left: String, right: String
    ) {
        #expect(Self.parted(left, right, language)?.isExclusive == true, "\(left)")
        #expect(Self.parted(right, left, language)?.isExclusive == true, "\(left)")
    }

    @Test(arguments: [
        // What can be so excludes nothing.
        ("en", "You can pay the order by card.", "You can pay the order by invoice."),
        ("pl", "Zamówienie można opłacić przez przelew.", "Zamówienie można opłacić przez BLIK."),
        ("ru", "Заказ можно оплатить через банк.", "Заказ можно оплатить через приложение."),
        // Other subjects.
        ("en", "The hub blinks in green.", "The sensor blinks in red."),
        // Steps of a menu.
        ("en", "Open Home > Device > Power.", "Open Home > Device > Empty."),
        // Forms of one word, and more words for the same.
        ("en", "The refund goes to the app.", "The refund goes to the application."),
        ("en", "The refund goes to the card.", "The refund goes to your bank card."),
        // When, not who.
        (
            "en", "You can change the address only before dispatch.",
            "You can change the address in the app."
        ),
        (
            "pl", "Adres można zmienić tylko przed wysyłką.",
            "Adres można zmienić w aplikacji."
        ),
        (
            "ru", "Адрес можно изменить только до отправки.",
            "Адрес можно изменить в приложении."
        ),
        // What kind.
        (
            "en", "You can return only unused items.",
            "You can return items by post or in the shop."
        ),
        // Both say that others cannot.
        (
            "en", "Only our support can change the address.",
            "You cannot change the address in the app."
        ),
        // They name the same people.
        (
            "en", "Only our support can change the address.",
            "Our support can change the address for you."
        ),
    ])
    func `what can hold together is no disagreement`(
        language: String, left: String, right: String
    ) {
        #expect(Self.parted(left, right, language) == nil, "\(left) \(right)")
        #expect(Self.parted(right, left, language) == nil, "\(left) \(right)")
    }

    @Test(arguments: [
        ("en", "The app shows not only the level, it also waters the plants."),
        ("pl", "Aplikacja nie tylko pokazuje poziom, ale też podlewa."),
        ("ru", "Приложение не только показывает уровень, но и поливает."),
    ])
    func `what is not only so is so`(language: String, sentence: String) {
        let words = SentenceWords(
            sentence, language: Language(rawValue: language), using: AnalysisCache())
        #expect(!words.isNegated)
    }

    @Test func `replies that exclude each other are to be verified with both tickets`() {
        var world = DraftScaffold()
        (world.label, world.terms) = ("Can I change the address?", ["address"])
        let draft = world.draft(
            .init("Can I change the address?", "You can change the address in the app."),
            .init("change address", "Only our support can change the address."))
        #expect(draft.disagreements.map(\.first.tickets) == [["101"]])
        #expect(draft.disagreements.map(\.second.tickets) == [["102"]])
    }

    @Test(arguments: [(1, 0), (2, 1)])
    func `fillers disagree where at least two replies say each`(each: Int, count: Int) {
        var world = DraftScaffold()
        (world.label, world.terms) = ("Where does my refund go?", ["refund"])
        let card = DraftScaffold.Ticket(
            "Where does my refund go?", "The refund goes to the card.")
        let credit = DraftScaffold.Ticket(
            "where is the refund", "The refund goes to your store credit.")
        let draft = world.draft(
            Array(repeating: card, count: each) + Array(repeating: credit, count: each))
        #expect(draft.disagreements.count == count)
    }

    @Test func `a reply that says both shows that both hold`() {
        var world = DraftScaffold()
        (world.label, world.terms) = ("Where does my refund go?", ["refund"])
        let both = "The refund goes to the card. The refund goes to your store credit."
        let draft = world.draft(
            .init("refund?", "The refund goes to the card."), .init("refund?", both),
            .init("refund?", both), .init("refund?", "The refund goes to your store credit."))
        #expect(draft.disagreements.isEmpty)
    }
}
