import Commands
import Reporting
package import Wording

/// The chat's own help: what can be done, by task, with the short command of each.
package enum ChatHelp {
    /// Returns the page in a language.
    package static func text(in language: AnswerLanguage) -> String {
        AnswerLanguage.$current.withValue(language) {
            let sections = sections.map(\.text).joined()
            return say(
                "Ask in your own words, in English, Polish or Russian; → shows the short command.")
                + "\n\n" + sections
        }
    }

    private struct Section {
        let text: String

        init(_ title: String, _ rows: [Row]) {
            text = title + "\n" + rows.map(\.text).joined()
        }
    }

    private struct Row {
        let text: String

        /// A command, and what it is for or how it is said.
        init(_ command: String, _ purpose: String) {
            let blanks = max(1, ChatHelp.commandWidth - DisplayWidth.of(command))
            text = "  " + command + String(repeating: " ", count: blanks) + purpose + "\n"
        }
    }

    private static let commandWidth = 34

    private static var sections: [Section] {
        [
            Section(
                say("Bring in what you have"),
                [
                    Row(
                        say("/load tickets.csv help-centre/"),
                        say("tickets, reviews, searches and your content")),
                    Row("/doctor", say("\"is everything in order?\"")),
                    Row("/imports", say("\"what did we load?\"")),
                ]),
            Section(
                say("Find out what to write"),
                [
                    Row("/gaps --top 5", say("\"what should we write next?\"")),
                    Row("/clusters", say("\"what do customers ask most often?\"")),
                    Row("/themes", say("\"what are the main themes?\"")),
                    Row("/journey", say("\"at which stage do they get stuck?\"")),
                    Row("/buts", say("\"what do they praise, but …?\"")),
                    Row(
                        "/filter --lang pl, /filter off", say("\"only Polish\", \"everyone again\"")
                    ),
                    Row("/report", say("\"make the weekly report\"")),
                    Row("/articles", say("\"which articles does nobody need?\"")),
                    Row("/lexicon", say("\"what do customers call the invoice?\"")),
                ]),
            Section(
                say("Look closer"),
                [
                    Row("/show Q-17", say("\"show me the second one\"")),
                    Row("/why Q-17", say("\"why is that a gap?\"")),
                    Row("/why-not Q-17", say("\"why is Q-17 no gap?\"")),
                    Row(
                        say("/ask \"can I return it?\""),
                        say("\"what would a customer find who asks …\"")),
                ]),
            Section(
                say("Write and keep track"),
                [
                    Row("/draft Q-17", say("\"draft it\", \"draft it and save it\"")),
                    Row("/mark Q-17 published", say("\"we published it yesterday\"")),
                    Row("/effect", say("\"did the articles help?\"")),
                    Row("/backtest --weeks 8", say("\"would you have foreseen it?\"")),
                    Row(say("/rename Q-17 \"Where is my parcel\""), say("\"call it …\"")),
                    Row("/export calendar", say("\"export the calendar\"")),
                    Row("/export faq", say("\"give me the FAQ markup\"")),
                    Row(
                        "/assign Q-17 kasia", say("\"give it to Kasia\", \"who should write it?\"")),
                    Row("/merge Q-12 Q-30", say("\"that's the same as Q-12\"")),
                    Row("/split Q-17 40641", say("\"ticket 40641 does not belong here\"")),
                    Row("/move 40641 Q-30", say("\"ticket 40641 belongs to Q-30\"")),
                    Row("/undo, /redo", say("\"undo that\"")),
                    Row("/decisions", say("\"what did we decide about Q-17?\"")),
                    Row("/settings", say("\"how is the priority worked out?\"")),
                ]),
            Section(
                say("The chat itself"),
                [
                    Row("/tour", say("six steps through a sample company")),
                    Row("/more", say("\"more\"")),
                    Row(say("/save answer.md"), say("the last answer: .md .html .csv .json .txt")),
                    Row(say("/record chat.md"), say("the whole chat as a file")),
                    Row(say("/language pl"), say("\"answer in Polish\"")),
                    Row("/help gaps", say("all flags of a command")),
                    Row("/quit", say("or Ctrl-D; Ctrl-C stops what is running")),
                ]),
        ]
    }
}
