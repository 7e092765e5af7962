import Commands
import Reporting
import Wording

/// What the chat itself says, in the language of the person who asked.
struct ChatPhrases {
    let language: AnswerLanguage

    /// Returns a message in the language of the chat, which may be another than the program's.
    private func say(_ message: Message) -> String { message.text(in: language) }

    /// The greeting: what this is, what is loaded, the ways out.
    func greeting(_ contents: WorkspaceGlance.Contents) -> String {
        let loaded =
            switch contents {
            case .documents(let counts): say("Loaded: \(counts).")
            case .nothing:
                say(
                    """
                    Nothing is loaded yet: /load tickets.csv help-centre/, or /tour for a \
                    sample.
                    """)
            case .trouble(let sentence): sentence.asSpoken
            }
        return """
            \(say("lacuna finds what customers ask and your content leaves unanswered."))
            \(loaded)
            \(say(
                """
                Ask in your own words: what should we write next? /help for more, /quit to end.
                """))

            """
    }

    /// The question back when several readings are likely.
    func choice(of lines: [String]) -> String {
        let question =
            lines.count == 1
            ? say("I am not sure. Did you mean this? Type 1, or say it in other words.")
            : say("I am not sure. Which one did you mean? Type its number.")
        let rows = lines.enumerated().map { "  \($0.offset + 1)  \($0.element)\n" }
        return question + "\n" + rows.joined()
    }

    /// What to say below the command line that a sentence means: what it does not speak of, and
    /// who is new.
    func remarks(on reading: Interpreter.Reading) -> [String] {
        var remarks: [String] = []
        if !reading.leftOut.isEmpty {
            remarks.append(say("Not part of this command: \(quoted: reading.leftOut)."))
        }
        if let owner = reading.unknownOwner {
            remarks.append(
                say("Nobody called “\(owner)” has had a question before; /undo takes it back."))
        }
        return remarks
    }

    /// What to say to one who wants data deleted.
    var deletion: String {
        say(
            """
            No sentence deletes data. /undo takes back the last load, /imports lists them; \
            /filter off lifts a filter.
            """)
    }

    /// What to say when nothing was understood.
    var lost: String {
        let examples = [
            say("what should we write next?"), say("what do customers ask most often?"),
            say("what would a customer find who asks \"can I return it?\""),
        ]
        return say("I did not understand that. You can ask, for example:") + "\n"
            + examples.map { "  \($0)\n" }.joined()
    }

    /// What to say when a sentence leaves out what the command needs.
    func missing(_ missing: Interpretation.Missing) -> String {
        switch missing {
        case .question:
            say("Which question? Name one, like Q-17, or list them first: /gaps")
        case .place(let number, let listed):
            say("There is no number \(number): the last list has \(listed).")
        case .file:
            say("Which file or folder? For example: /load tickets.csv help-centre/")
        case .text:
            say("What would the customer ask? For example: /ask \"can I return it?\"")
        case .name:
            say("Which name? Put it in quotation marks: call it \"Where is my parcel?\"")
        case .language:
            say("Which language: English, Polish or Russian?")
        case .other:
            say("The same as which one? Name it: that's the same as Q-12")
        case .tickets:
            say(
                """
                Which tickets? /show Q-17 --members lists them; then: /split Q-17 40641, or \
                /move 40641 Q-30
                """)
        case .fewer(let number):
            say(
                """
                That would be \(number, "question") at once; list those you mean first: top 5
                """)
        case .target:
            say("To which file? For example: /save answer.md (or .html, .csv, .json, .txt)")
        case .group:
            say("I do not know that group of customers.")
        case .subject:
            say("Export what: the calendar, the FAQ markup, the articles, a page, the gaps?")
        }
    }

    /// What groups of customers there are, for one who named none of them.
    func groups(_ groups: [(key: String, value: String)]) -> String {
        var examples: [String] = []
        var keys: Set<String> = []
        for group in groups where keys.insert(group.key).inserted && examples.count < 5 {
            examples.append("\(group.key)=\(group.value)")
        }
        guard let first = examples.first else {
            return say("The data tell no groups apart: their tickets have no such columns.")
        }
        return say(
            "Known are, for example: \(examples.joined(separator: ", ")). Say: only \(first)")
    }

    /// What to say about campaigns, which a later version will tell about.
    var notYet: String {
        say(
            """
            I cannot tell about campaigns yet. What came in a week: /report --week 2026-W47
            """)
    }

    /// What to say about the filters that hold.
    func filters(_ summary: String) -> String {
        summary.isEmpty
            ? say("Lists show everybody.")
            : say("Lists show only: \(summary). /filter off lifts it.")
    }

    /// What to say below a page of a list.
    func pageRemark(_ left: Int) -> String {
        say("\(left) more: say “more” for the next ones.")
    }

    /// What to say when there is no more to show.
    var noMore: String {
        say("That was everything. To ask for a list: /gaps or /clusters")
    }

    /// What to say when there is no answer that could be saved.
    var nothingToSave: String {
        say("There is no answer yet that could be saved; ask something first.")
    }

    /// What to say when an answer was written to a file.
    func saved(_ file: String) -> String {
        say("Saved in \(file).")
    }

    /// What to say when the chat is kept in a file.
    func recorded(_ file: String) -> String {
        say("This chat, from its beginning, is kept in \(file) until you leave.")
    }

    /// What to say when a file is there already.
    func exists(_ file: String, verb: String) -> String {
        say("\(file) is there already; to write over it: /\(verb) \(file) --replace")
    }

    /// What to say when a file for the record cannot be written.
    func cannotWrite(_ file: String, _ reason: String) -> String {
        say("\(file) cannot be written: \(reason)")
    }

    /// What to ask about lines that came at once, as pasted text does: nothing of it runs unseen.
    func offer(_ lines: [String], width: Int) -> String {
        let shown = lines.prefix(Self.mostShownLines)
        let rows = shown.map { line in
            "  " + TextWrapping.cut(TerminalText.singleLine(line), to: width - 3) + "\n"
        }
        let rest = lines.count - shown.count
        let question = say(
            """
            Enter runs them one after the other; /ask takes them as one customer's question; \
            Ctrl-C drops them.
            """)
        return say("\(lines.count, "line") \(agreeing: lines.count, "was", "were") pasted:")
            + "\n" + rows.joined()
            + (rest > 0
                ? "  … " + say("\(rest) more") + "\n" : "")
            + question + "\n"
    }

    private static let mostShownLines = 5

    /// What to say about lines behind one that failed.
    func notRun(_ number: Int) -> String {
        say(
            """
            That did not work; \(number, "line") after it \(agreeing: number, "was", "were") not run.
            """)
    }

    /// What to say when the sample is nowhere to be found.
    var noSample: String {
        say(
            """
            The sample company is not installed here; load your own: /load tickets.csv \
            help-centre/
            """)
    }

    /// What to say when the language was changed.
    var languageChanged: String {
        say("The chat speaks English now.")
    }

    /// What to say about a `/verb` that does not exist.
    func unknown(_ verb: String, near: String?) -> String {
        let shown = String(verb.prefix(40))
        guard let near else {
            return say("there is no /\(shown); /help shows what there is")
        }
        return say("there is no /\(shown); did you mean /\(near)?")
    }

    /// What to say about a quotation that has no end.
    func unclosed(_ mark: Character) -> String {
        say("the quotation mark \(mark) is never closed")
    }
}
