import Cleaning
import Testing

struct SelfCorrectionTests {
    @Test(arguments: [
        ("Correction: 30 days, opened is fine.", "30 days, opened is fine."),
        ("Prostuję: 30 dni i używanie jest w porządku.", "30 dni i używanie jest w porządku."),
        ("Поправка: вернуть можно за 30 дней.", "Вернуть можно за 30 дней."),
    ])
    func `what is corrected to stays`(sentence: String, rest: String) {
        #expect(SelfCorrection.opens(sentence))
        #expect(SelfCorrection.removing(from: sentence) == rest)
    }

    @Test(arguments: [
        "A correction is made in the app.", "Correction fluid dries.", "Корпус правильный.", "",
    ])
    func `a sentence that corrects nothing stays`(sentence: String) {
        #expect(!SelfCorrection.opens(sentence))
        #expect(SelfCorrection.removing(from: sentence) == sentence)
    }
}
