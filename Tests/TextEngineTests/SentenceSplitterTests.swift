import Testing

@testable import TextEngine

struct SentenceSplitterTests {
    @Test(arguments: [
        ("Open Plan > Zones. Hold the button.", ["Open Plan > Zones.", "Hold the button."]),
        ("Mieszkam na ul. Długiej 5. Co teraz?", ["Mieszkam na ul. Długiej 5.", "Co teraz?"]),
        ("Wystarczy stołek ok. 30 cm. Potem wąż.", ["Wystarczy stołek ok. 30 cm.", "Potem wąż."]),
        ("Needs 2.4 GHz, e.g. Guest.", ["Needs 2.4 GHz, e.g. Guest."]),
        ("1. Open the app. 2. Tap Add.", ["1. Open the app.", "2. Tap Add."]),
        ("Не работает!! Что делать?", ["Не работает!!", "Что делать?"]),
        ("one line\nanother line", ["one line", "another line"]), ("", []), (" \n ", []),
    ])
    func `a text is cut where sentences end`(text: String, sentences: [String]) {
        #expect(SentenceSplitter.sentences(in: text) == sentences)
    }
}
