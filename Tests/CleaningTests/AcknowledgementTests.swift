import Testing

@testable import Cleaning

struct AcknowledgementTests {
    @Test(arguments: [
        "Your request has been received and is being reviewed by our support staff.",
        "A specialist will get back to you.", "We reply within 24 hours.",
        "To add comments, reply to this email.",
        "Our team is looking into it and will respond as soon as possible.",
        "Twoje zgłoszenie zostało przyjęte.", "Odpowiemy najszybciej, jak to możliwe.",
        "Nasz zespół wkrótce się odezwie.", "Ваше обращение получено.",
        "Ответим в течение суток.", "Odpowiemy w ciągu doby.",
        "Специалист скоро с вами свяжется.",
    ])
    func `what becomes of a request is an acknowledgement`(sentence: String) {
        #expect(Acknowledgement.speaks(in: sentence))
    }

    @Test(arguments: [
        "Pour citric acid into the tank and start the programme.",
        "The refund reaches the card within five working days.",
        "Pompa zimuje w 5–25°C, naładowana do połowy.", "Снимите фильтр и промойте его водой.",
    ])
    func `what tells of the thing is none`(sentence: String) {
        #expect(!Acknowledgement.speaks(in: sentence))
    }
}
