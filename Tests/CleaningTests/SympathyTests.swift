import Cleaning
import Testing

struct SympathyTests {
    @Test(arguments: [
        ("We are sorry, the code works once.", "The code works once."),
        ("Sorry for the inconvenience: sets are excluded.", "Sets are excluded."),
        ("We're sorry for all the trouble with this: sets are excluded.", "Sets are excluded."),
        ("I understand you.", ""),
        ("I'm sorry that it took so long.", ""),
        ("Good question! The hub needs no battery.", "The hub needs no battery."),
        ("Nothing local before 2027, sorry.", "Nothing local before 2027."),
        ("The tank may stay outside. 🌱", "The tank may stay outside."),
        ("So it is realistic :)", "So it is realistic"),
        ("Przykro mi, w akcji nie ma zestawów.", "W akcji nie ma zestawów."),
        ("Przepraszamy za nerwy: zestawy są wyłączone z akcji.", "Zestawy są wyłączone z akcji."),
        ("Bardzo nam przykro, że tak wyszło.", ""),
        ("Нам очень жаль, что обновление доставило неудобства.", ""),
        ("Извините за неудобства, обновление выйдет осенью.", "Обновление выйдет осенью."),
        ("Понимаю вас.", ""),
    ])
    func `apologies and small talk go, what they lead to stays`(
        sentence: String, told: String
    ) {
        #expect(Sympathy.removing(from: sentence) == told)
    }

    @Test(arguments: [
        "The hub says sorry in its log when it fails.", "Please help the pump with warm water.",
        "Press the button, then the lamp.", "Proszę otworzyć aplikację.", "",
    ])
    func `a sentence that tells something stays as it is`(sentence: String) {
        #expect(Sympathy.removing(from: sentence) == sentence)
    }
}
