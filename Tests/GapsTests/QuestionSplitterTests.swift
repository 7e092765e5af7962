import Testing
import TextEngine

@testable import Gaps

struct QuestionSplitterTests {
    private func split(_ text: String, _ language: Language) -> [String] {
        let (main, further) = QuestionSplitter().questions(
            in: text, language: language, using: AnalysisCache())
        return [main] + further
    }

    @Test(arguments: [
        (
            "The pump hums but no water comes out. Also, where can I download last year's invoice?",
            "en",
            [
                "The pump hums but no water comes out.",
                "where can I download last year's invoice?",
            ]
        ),
        (
            "How do I reset the pump password? Can you deliver a spare tank to Norway?", "en",
            ["How do I reset the pump password?", "Can you deliver a spare tank to Norway?"]
        ),
        (
            "Pompa buczy i nie podaje wody. Przy okazji: gdzie pobiorę fakturę za zeszły rok?",
            "pl",
            ["Pompa buczy i nie podaje wody.", "gdzie pobiorę fakturę za zeszły rok?"]
        ),
        (
            "Насос гудит, вода не идёт. И ещё, где скачать счёт за прошлый год?", "ru",
            ["Насос гудит, вода не идёт.", "где скачать счёт за прошлый год?"]
        ),
    ])
    func `two things asked are two questions`(text: String, code: String, questions: [String]) {
        #expect(split(text, Language(rawValue: code)) == questions)
    }

    @Test(arguments: [
        "Where is my parcel? When will the parcel arrive in Poznań?",
        "How do I clean the filter of the pump? Also, can I wash it with soap and hot water?",
        "How do I reset the pump password? Is that possible?",
        "I leave for three weeks. Will the tank last so long? Can my neighbour refill water by hand?",
        "The pump hums. What should I do?", "Also, where can I download last year's invoice?",
        "How do I reset the pump? Thanks for your quick and friendly answer last week!", "", "?",
    ])
    func `one thing asked in two sentences is one question`(text: String) {
        #expect(split(text, .english) == [text])
    }
}
