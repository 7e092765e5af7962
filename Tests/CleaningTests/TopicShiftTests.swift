import Cleaning
import Testing

struct TopicShiftTests {
    @Test(arguments: [
        ("As for delivery: one to two days.", "delivery"),
        ("Regarding the missing hose, it ships tomorrow.", "the missing hose"),
        ("Co do dostawy: standardowo 1–2 dni.", "dostawy"),
        ("Jeśli chodzi o fakturę, proszę podać NIP.", "fakturę"),
        ("Что касается доставки, она занимает два дня.", "доставки"),
    ])
    func `a sentence says what it turns to`(sentence: String, topic: String) {
        #expect(TopicShift.topic(of: sentence) == topic)
    }

    @Test(arguments: ["As it is, the hub stays.", "Co dwa dni podlewa.", "Что делать, ясно.", ""])
    func `a sentence that goes on turns to nothing`(sentence: String) {
        #expect(TopicShift.topic(of: sentence) == nil)
    }
}
