import Reporting
import SupportModel
import Testing

@testable import Commands

/// Lists and single questions in the languages of the answers.
struct ListingLanguageTests {
    @Test(arguments: [
        ("pl", "1 powracające pytanie nie ma odpowiedzi w treściach; padło 4 razy."),
        ("ru", "1 вопрос повторяется, а ответа в текстах нет; всего спросили 4 раза."),
    ])
    func `the list of gaps begins with a sentence`(language: String, sentence: String) throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("gaps", "--language", language).output.hasPrefix(sentence))
    }

    @Test(arguments: [
        ("pl", "Pytanie padło w 3 zgłoszeniach i 1 opinii, od 2026-11-03 do 2026-11-12:"),
        ("ru", "Вопрос задан в 3 обращениях и 1 отзыве, с 2026-11-03 по 2026-11-12:"),
    ])
    func `where a question was asked stands in the case that the sentence needs`(
        language: String, sentence: String
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("show", "Q-1", "--language", language).output.contains(sentence))
    }

    @Test func `people read a verdict in their language and programs as it is`() throws {
        let bench = try Workbench()
        try bench.fill()
        let wide = RecordingConsole(width: 200)
        let table = bench.run(["gaps", "--language", "ru"], console: wide).output
        #expect(table.contains("нет ответа"))
        #expect(table.contains("настройка и использование"))
        let lines = bench.run("gaps", "--language", "ru", "--format", "jsonl").output
        #expect(lines.contains(#""verdict":"missing""#))
        #expect(lines.contains(#""state":"open","stage":"use""#))
    }

    @Test(arguments: [
        "set up and use", "use", "uruchomienie i używanie", "Настройка и использование",
    ])
    func `a stage is found by its name in each language`(spelling: String) {
        #expect(JourneyStage(spelling: spelling) == .use)
    }

    @Test func `a mistake in the flags is told in the language of the answer`() throws {
        let bench = try Workbench()
        let run = bench.run("themes", "--members", "--language", "pl")
        #expect(run.status == .usage)
        #expect(run.errors.contains("themes nie przyjmuje --members"))
    }
}
