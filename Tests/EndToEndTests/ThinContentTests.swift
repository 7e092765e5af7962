import Foundation
import TestSupport
import Testing

/// What is said where the content is too little, too much or in the wrong language.
@Suite struct ThinContentTests {
    /// A desk with twenty texts of customers, most in English, and articles.
    private func desk(_ articles: [String]) throws -> (desk: Desk, load: ProgramRun) {
        let desk = try Desk()
        try desk.write(texts: Texts.lamp, to: "tickets.jsonl")
        for (number, text) in articles.enumerated() {
            try desk.write(text, to: "help/\(number).md")
        }
        return (desk, try desk.run("load", "tickets.jsonl", "help"))
    }

    private func flat(_ run: ProgramRun) -> String {
        run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func `articles with a title and no text are counted and answer nothing`() throws {
        let (desk, load) = try desk((1...7).map { "# Reset the lamp \($0)\n" })
        #expect(load.status == 0)
        let gaps = try desk.run("gaps")
        #expect(gaps.status == 0)
        #expect(flat(gaps).contains("7 articles have a title and no text below it"), "\(gaps)")
        #expect(gaps.output.contains("missing") && !gaps.output.contains("covered"))
    }

    @Test func `an article of a megabyte is read and answers`() throws {
        let text = "Press the reset button of the lamp until it blinks. "
        let (desk, load) = try desk([
            "# Reset the lamp\n\n" + String(repeating: text, count: 1_048_576 / text.utf8.count)
        ])
        #expect(load.status == 0)
        let gaps = try desk.run("gaps")
        #expect(gaps.status == 0 && !gaps.output.contains("reset the lamp"), "\(gaps)")
        #expect(flat(gaps).contains("Only 1 article in English is loaded"))
    }

    @Test func `content in a language that no customer writes is said`() throws {
        let page = "Paczka przyjdzie w ciągu trzech dni, a zwrot pieniędzy trwa tydzień."
        let (desk, load) = try desk((1...7).map { "# Zwroty i dostawa \($0)\n\n\(page)\n" })
        #expect(load.status == 0)
        for verb in ["gaps", "clusters"] {
            let run = try desk.run(verb)
            #expect(run.status == 0)
            #expect(flat(run).contains("No article in English is loaded:"), "\(run)")
        }
        let json = try #require(
            try JSONSerialization.jsonObject(
                with: desk.run("gaps", "--format", "json").outputBytes) as? [String: Any])
        let articles = try #require(json["articles"] as? [String: Any])
        #expect(articles["by_language"] as? [String: Int] == ["pl": 7])
        #expect(articles["too_few_in"] as? [String] == ["en"])
        let why = try desk.run("why", "Q-1", "--format", "jsonl").records[0]
        #expect(why["enough_articles"] as? Bool == false)
        #expect(why["articles_in_language"] as? Int == 0)
        #expect(why["enough_askers"] as? Bool == true)
    }

    @Test func `enough articles in the customers' language leave no doubt to say`() throws {
        let (desk, _) = try desk(
            ["reset button", "invoice", "parcel", "warranty", "bulb", "app"].map {
                "# The \($0)\n\nThis page of our help centre tells you about the \($0).\n"
            })
        #expect(!flat(try desk.run("gaps")).contains("article in"))
    }

    @Test func `replies that are all the very same text make a draft that is not empty`() throws {
        let desk = try Desk()
        let lines = Texts.lamp.enumerated().map {
            "{\"id\": \"\($0)\", \"text\": \"\($1)\", \"reply\": \"We have received your request and "
                + "will answer within two days.\"}"
        }
        try desk.write(lines.joined(separator: "\n"), to: "tickets.jsonl")
        #expect(try desk.run("load", "tickets.jsonl").status == 0)
        let draft = try desk.run("draft", "Q-1")
        #expect(draft.status == 0 && draft.output.contains("# "), "\(draft)")
    }
}
