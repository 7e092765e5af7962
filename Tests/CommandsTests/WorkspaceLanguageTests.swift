import Testing
import Wording

@testable import Commands

/// What is said of the workspace, in the languages of the answer.
struct WorkspaceLanguageTests {
    @Test(arguments: [
        (1, "pl", "Wczytano: 1 zgłoszenie (1 nowy)."),
        (2, "pl", "Wczytano: 2 zgłoszenia (2 nowe)."),
        (5, "pl", "Wczytano: 5 zgłoszeń (5 nowych)."),
        (1, "ru", "Загружено: 1 обращение (1 новый)."),
        (2, "ru", "Загружено: 2 обращения (2 новых)."),
        (5, "ru", "Загружено: 5 обращений (5 новых)."),
    ])
    func `a load counts what it found`(count: Int, language: String, sentence: String) throws {
        let bench = try Workbench()
        let rows = (1...count).map { "\($0),The pump hums loudly at night \($0)\n" }.joined()
        let file = try bench.folder.write("id,text\n" + rows, to: "tickets.csv")
        let run = bench.run("load", file, "--language", language)
        #expect(run.output.contains(sentence), "\(run.output)")
    }

    @Test func `what was taken back is told as it was decided`() throws {
        let bench = try Workbench()
        try bench.fill()
        _ = bench.run("mark", "Q-1", "published")
        let undo = bench.run("undo", "--language", "pl")
        #expect(
            undo.output.contains("Cofnięto: odpowiedź na pytanie Q-1 jest opublikowana."),
            "\(undo.output)")
        let redo = bench.run("redo", "--language", "ru")
        #expect(
            redo.output.contains("Снова в силе: ответ на вопрос Q-1 опубликован."),
            "\(redo.output)")
    }

    @Test func `an error names commands as they are typed`() throws {
        let bench = try Workbench()
        let run = bench.run("gaps", "--language", "ru")
        #expect(run.errors.contains(": lacuna load "), "\(run.errors)")
        #expect(run.errors.contains("сначала загрузите что-нибудь"), "\(run.errors)")
    }

    @Test func `words of which any will do stand in the quotation marks of the language`() {
        let words = ["lamp", "light"]
        #expect(AnyWord(words).description == "“lamp” or “light”")
        AnswerLanguage.$current.withValue(.pl) {
            #expect(AnyWord(words).description == "„lamp” lub „light”")
        }
    }

    @Test(arguments: ["en", "pl", "ru"])
    func `the first screen is as wide as a terminal`(language: String) throws {
        let help = try Workbench().run("help", "--language", language).output
        #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(help)")
    }

    @Test func `the manual page is English whoever makes it`() throws {
        let bench = try Workbench()
        #expect(
            bench.run("help", "man", "--language", "pl").output == bench.run("help", "man").output)
    }

    @Test(arguments: [
        (["gaps", "--wek"], "nieznana opcja '--wek'; może chodzi o '--week'?"),
        (["gaps", "one"], "niepotrzebny argument 'one'"),
        (["show"], "brakuje argumentu '<id>'"),
        (["gaps", "--top"], "brakuje wartości po '--top <number>'"),
        (
            ["gaps", "--top", "0"],
            "wartość '0' nie pasuje do '--top <number>': podaj liczbę całkowitą od 1"
        ),
    ])
    func `the parser's complaints are in the language too`(
        line: [String], sentence: String
    ) throws {
        let bench = try Workbench()
        let run = bench.run(["--language", "pl"] + line)
        #expect(run.errors == "lacuna: \(sentence) ('lacuna help \(line[0])')\n")
    }

    @Test func `the end in the middle of a verb is told in the language of its answer`() throws {
        let interruption = Interruption()
        interruption.language = .pl
        #expect(interruption.sentence == "przerwano; nic niedokończonego nie zostało")
    }

    @Test(arguments: [["help", "--language", "pl"], ["--language", "pl", "help"]])
    func `the language may stand before or after help`(line: [String]) throws {
        #expect(try Workbench().run(line).output.contains("Wczytaj dane"))
    }
}
