import Gaps
import Reporting
import SupportModel
import Testing

@testable import Commands

struct ArticlesCommandTests {
    /// The coffee machine's world with a thin gap on its page, a second page and one in Russian.
    private func bench(_ pages: [Document] = ArticlesCommandTests.pages) throws -> Workbench {
        let bench = try Workbench()
        var analysis = CoffeeWorld.analysis
        analysis.clusters[0].verdict = .thin
        try bench.record(CoffeeWorld.documents + pages)
        try bench.keep(analysis)
        return bench
    }

    private static let pages = [
        page("help/cups.md", "Cup sizes", "A cup holds 200 ml."),
        page("help/ru/chashki.md", "Чашки", "В чашку входит двести миллилитров кофе."),
    ]

    private static func page(_ id: String, _ title: String?, _ text: String) -> Document {
        var page = Document(id: id, kind: .content, location: .init(file: id), text: text)
        page.subject = title
        return page
    }

    @Test func `the list says what each page answers and names those nobody asks for`() throws {
        let run = try bench().run("articles")
        #expect(run.status == .done)
        #expect(
            run.output.hasPrefix(
                "1 of 3 pages answers questions that come back, asked 2 times. Nobody asks for 2 "
            ), "\(run.output)")
        #expect(run.output.contains("help/delivery.md"))
        #expect(run.output.contains("Q-2 Where is my parcel?"))
        #expect(run.output.contains("Cup sizes (help/cups.md)"))
        #expect(run.outcome.report?.listed == ["Q-2"])
    }

    @Test func `programs get a row for each page`() throws {
        let lines = try bench().run("articles", "--format", "jsonl").output
            .split(separator: "\n")
        #expect(lines.count == 3)
        #expect(
            lines[0].hasPrefix(
                #"{"article":"help/delivery.md","title":"help/delivery.md","url":null,"language":"en","#
                    + #""questions":["Q-2"],"tickets":1,"reviews":0,"searches":1,"certainty":0.9,"#
                    + #""open":["Q-1"],"beside":[],"unused":false}"#), "\(lines[0])")
        let csv = try bench().run("articles", "--unused", "--format", "csv").output
        #expect(csv.split(separator: "\r\n").count == 3)
        let json = try bench().run("articles", "--format", "json").output
        #expect(json.contains(#""schema": "lacuna.articles/1""#), "\(json)")
        #expect(try bench().run("articles", "--format", "markdown").output.contains("| Page |"))
    }

    @Test func `unused pages are listed with what may explain it`() throws {
        let run = try bench().run("articles", "--unused")
        #expect(run.output.hasPrefix("No question that comes back has any use for 2 of 3 pages."))
        #expect(run.output.contains("no question comes back in this language"))
        #expect(!run.output.contains("help/delivery.md"))
        let russian = try bench().run("articles", "--unused", "--lang", "ru")
        #expect(russian.output.contains("Чашки"))
        #expect(!russian.output.contains("Cup sizes"))
    }

    @Test(arguments: [
        "help/delivery.md", "delivery.md", "./help/delivery.md", "exports/help/delivery.md",
        "delivery", "Delivery",
    ])
    func `a page is found by its path, however much of it is given`(name: String) throws {
        let run = try bench().run("articles", name)
        #expect(run.status == .done, "\(run.errors)")
        #expect(
            run.output.contains(
                "This page answers 1 question, asked in 1 ticket and 1 search; it leaves 1 more question"
            ), "\(run.output)")
        #expect(run.output.contains("“Follow your parcel with the link in our mail.”"))
        #expect(run.output.contains("Extend this passage; it says nothing of “descale”:"))
    }

    @Test func `a page is found by its title`() throws {
        let run = try bench().run("articles", "cup", "sizes")
        #expect(run.status == .usage)
        let quoted = try bench().run("articles", "Cup sizes")
        #expect(quoted.output.hasPrefix("Cup sizes (help/cups.md)"))
        #expect(quoted.output.contains("No question that comes back has any use for this page."))
        #expect(try bench().run("articles", "чашки").output.hasPrefix("Чашки"))
    }

    @Test func `a page for programs has a row for each question`() throws {
        let lines = try bench().run("articles", "delivery", "--format", "jsonl").output
            .split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains(#""id":"Q-2""#) && lines[0].contains(#""role":"answered""#))
        #expect(lines[1].contains(#""id":"Q-1""#) && lines[1].contains(#""role":"open""#))
    }

    @Test func `a wrong-words gap asks for words, not for an article`() throws {
        let bench = try Workbench()
        var analysis = CoffeeWorld.analysis
        analysis.clusters[0].verdict = .wrongWords
        try bench.fill(analysis)
        let output = bench.run("articles", "delivery").output
        #expect(output.replacing("\n", with: " ").contains("has the answer: say “descale” in"))
    }

    @Test func `an unknown page ends with 1 and says what is near`() throws {
        let near = try bench().run("articles", "delivry.md")
        #expect(near.status == .failed)
        #expect(
            near.errors
                == "lacuna: there is no page 'delivry.md'; did you mean 'help/delivery.md'?\n")
        let far = try bench().run("articles", "warranty")
        #expect(
            far.errors.contains("there is no page 'warranty'; 'lacuna articles' lists those"))
    }

    @Test func `a name of several pages asks which one`() throws {
        let run = try bench(
            Self.pages + [Self.page("help/ru/cups.md", "Ещё чашки", "Чашка.")]
        ).run("articles", "cups.md")
        #expect(run.status == .failed)
        #expect(run.errors.contains("that is 2 pages; name one: help/cups.md, help/ru/cups.md"))
    }

    @Test func `a page with an empty text or of a megabyte is listed like others`() throws {
        let long = String(repeating: "Wash the cup by hand, never hot. ", count: 32_000)
        let run = try bench([
            Self.page("help/empty.md", nil, " "), Self.page("help/long.md", "Long", long),
        ]).run("articles", "--unused")
        #expect(run.output.contains("the page is empty"))
        #expect(run.output.contains("help/long.md"))
    }

    @Test func `a hostile title reaches no terminal`() throws {
        let run = try bench([
            Self.page("help/x.md", "\u{1B}[2Jmail eve@example.com\u{202E}", "text")
        ]).run("articles", "--unused")
        #expect(!run.output.contains("\u{1B}"))
        #expect(!run.output.contains("\u{202E}"))
        #expect(!run.output.contains("eve@example.com"))
    }

    @Test func `without content or without questions it says what to load`() throws {
        let asking = try Workbench()
        try asking.record([CoffeeWorld.documents[0], CoffeeWorld.documents[4]])
        for arguments in [["articles"], ["articles", "x.md"]] {
            let console = RecordingConsole()
            let runner = CommandRunner(
                console: console, environment: ["LACUNA_WORKSPACE": asking.workspacePath])
            #expect(runner.run(arguments).status == .done)
            #expect(console.written.hasPrefix("No content is loaded"))
        }
        let content = try Workbench()
        try content.record(Self.pages)
        #expect(
            content.run("articles").output.hasPrefix(
                "2 pages are loaded. No tickets, reviews or searches are loaded"))
    }

    @Test func `a page and flags for the list exclude each other`() throws {
        let run = try bench().run("articles", "delivery", "--top", "3")
        #expect(run.status == .usage)
        #expect(run.errors.contains("not both"))
    }
}
