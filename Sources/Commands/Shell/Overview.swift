import Foundation
import Wording

/// What `lacuna --help` shows: the first two steps and the verbs by task, on one screen.
enum Overview {
    /// Command lines to start with, each with what it is for.
    static let firstSteps = [
        ("lacuna load tickets.csv help-centre/", Message("bring in your exports and content")),
        ("lacuna gaps --top 5", Message("see what to write next")),
        ("lacuna", Message("open the chat and ask in plain words")),
    ]

    /// The program in one sentence.
    static var purpose: String {
        let sentence = say(CommandTree.purpose)
        return sentence.prefix(1).lowercased() + sentence.dropFirst()
    }

    /// The page.
    static var text: String {
        let groups = VerbGroup.all.map { group in
            (say(group.task), group.verbs.map { $0.verb }.joined(separator: ", "))
        }
        let pages =
            [("lacuna help gaps", say("the flags of a verb, here of gaps"))]
            + HelpTopic.allCases.map { ("lacuna help \($0.rawValue)", $0.purpose) }
        return """
            lacuna \(purpose)

            \(rows(firstSteps.map { ($0, say($1)) }))

            \(say("What you can type after 'lacuna', by task:"))
            \(rows(groups))

            \(everywhere)

            \(rows(pages))

            """
    }

    private static var everywhere: String {
        say(
            """
            Every verb takes --workspace FILE, --format table|markdown|html|json|jsonl|csv,
            --language en|pl|ru, --quiet and --no-color. Nothing leaves this machine.
            """)
    }

    /// Every verb with what it does, by task: `lacuna help verbs`.
    static var verbList: String {
        let width = CommandTree.verbNames.map(\.count).max() ?? 0
        let groups = VerbGroup.all.map { group in
            let verbs = group.verbs.map { ($0.verb, $0.configuration.abstract) }
            return "\(say(group.task)):\n" + rows(verbs, width: width)
        }
        return groups.joined(separator: "\n\n") + "\n"
    }

    private static func rows(_ rows: [(String, String)], width: Int? = nil) -> String {
        let width = width ?? rows.map(\.0.count).max() ?? 0
        return rows.map { name, meaning in
            "  " + name + String(repeating: " ", count: width - name.count) + "  " + meaning
        }.joined(separator: "\n")
    }
}
