import Foundation
import Wording

/// The manual page `lacuna(1)`, made from the definitions of the verbs.
struct ManualPage {
    /// A name with what it is for, as in a list of variables or files.
    private typealias Entry = (name: String, meaning: String)

    private static let variables: [Entry] = [
        ("LACUNA_WORKSPACE", "The workspace file, where --workspace names none."),
        ("NO_COLOR", "If set and not empty, nothing is coloured; the same as --no-color."),
        (
            "TERM",
            "If it is dumb, nothing is coloured and the chat reads lines without editing them."
        ),
        (
            "XDG_DATA_HOME",
            "The folder in which lacuna/lacuna.db lies, where nothing else names a workspace; "
                + "~/.local/share if it is not set."
        ),
        ("XDG_STATE_HOME", "The folder of the chat's history; ~/.local/state if it is not set."),
        (
            "COLUMNS",
            "How many columns an answer may take, where that is not what the terminal has."
        ),
        ("LOGNAME, USER", "Who is noted down as the author of a decision."),
    ]

    private static let files: [Entry] = [
        ("./lacuna.db", "The workspace, if there is one in the folder where you are."),
        ("~/.local/share/lacuna/lacuna.db", "The workspace otherwise."),
        ("~/.local/state/lacuna/history", "The lines that were typed in the chat."),
        (".lacunaignore", "In a folder that is loaded: what to leave out, as in a .gitignore."),
    ]

    private static let examples: [Entry] =
        Overview.firstSteps.map { ($0, $1.text(in: .en)) } + [
            ("lacuna why Q-17", "see why a question counts as a gap"),
            ("lacuna draft Q-17 > descale.md", "get a first draft of the answer"),
            (
                "lacuna report --quiet --format markdown,json --output reports",
                "write the report of the last complete week, for a scheduled job"
            ),
            ("lacuna gaps --format json", "the list for a program"),
        ]

    /// The page; the same bytes for the same version.
    var text: String {
        let title = [
            ".TH LACUNA 1 \(CommandTree.versionDate) \"lacuna \(CommandTree.version)\" \"Lacuna\""
        ]
        let sections: [[String]] = [
            title, name, synopsis, description, commands, everywhere,
            section("ENVIRONMENT") + entries(Self.variables, Roff.bold),
            section("FILES") + entries(Self.files, Roff.italic), exitStatus, examples,
        ]
        return sections.joined().joined(separator: "\n") + "\n"
    }

    private var name: [String] {
        let purpose =
            Overview.purpose.hasSuffix(".") ? Overview.purpose.dropLast() : Overview.purpose[...]
        return section("NAME") + ["lacuna \\- \(Roff.escaped(String(purpose)))"]
    }

    private var synopsis: [String] {
        section("SYNOPSIS") + [
            Roff.bold("lacuna"), ".br",
            "\(Roff.bold("lacuna")) \(Roff.italic("verb")) [\(Roff.italic("arguments"))]", ".br",
            "\(Roff.bold("lacuna help")) [\(Roff.italic("verb"))]",
        ]
    }

    private var description: [String] {
        section("DESCRIPTION")
            + Roff.lines(
                """
                Lacuna reads support tickets, reviews and help-centre searches, finds the questions \
                that keep coming back, checks each of them against the content that is published, \
                and lists and drafts the articles that are missing. Without a verb it opens the \
                chat, which understands questions in English, Polish and Russian and takes every \
                verb after a slash. Nothing leaves the machine.
                """) + [".PP"]
            + Roff.lines(
                """
                Every verb first brings the analysis up to date. Results go to standard output, \
                everything else to standard error. Flags may stand before or after arguments.
                """)
    }

    private var commands: [String] {
        section("COMMANDS")
            + VerbGroup.all.flatMap { group in
                [".SS \(Roff.escaped(say(group.task)))"]
                    + group.verbs.compactMap { CommandDefinition.verbs[$0.verb] }.flatMap(verb)
            } + [".SS Get help"]
            + entries(
                [("lacuna help VERB", "What a verb does, with its flags.")]
                    + HelpTopic.allCases.map { topic in
                        let purpose =
                            topic.purpose.prefix(1).uppercased() + topic.purpose.dropFirst()
                        return ("lacuna help \(topic.rawValue)", purpose + ".")
                    } + [
                        ("lacuna --help", "All verbs on one screen."),
                        ("lacuna --version", "The version."),
                    ], Roff.bold)
    }

    private func verb(_ definition: CommandDefinition) -> [String] {
        let own = definition.visibleArguments.filter { !$0.isEverywhere }
        let positional = own.filter { $0.kind == .positional }.map { argument in
            let name = Roff.italic(argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? "[\(name)]" : name
        }
        let head =
            ([Roff.bold("lacuna \(definition.commandName)")] + positional).joined(separator: " ")
        return [".TP", head] + Roff.lines(definition.abstract ?? "")
            + [".RS"] + discussion(definition.discussion ?? "") + own.flatMap(argument) + [".RE"]
    }

    private func argument(_ argument: CommandDefinition.Argument) -> [String] {
        let value = Roff.italic(argument.valueName ?? "")
        let names = argument.flags.map(Roff.bold).joined(separator: ", ")
        let head =
            switch argument.kind {
            case .positional: value
            case .option: "\(names) \(value)"
            case .flag: names
            }
        return [".TP", head] + Roff.lines(argument.abstract ?? "")
    }

    private var everywhere: [String] {
        let shared = CommandDefinition.verbs[GapsCommand.verb]?.visibleArguments ?? []
        return [".SS Flags of every verb"] + shared.filter(\.isEverywhere).flatMap(argument)
    }

    private var exitStatus: [String] {
        let entries: [Entry] = ExitStatus.allCases.map { status in
            let meaning = status.meaning.prefix(1).uppercased() + status.meaning.dropFirst() + "."
            return (String(status.rawValue), meaning)
        }
        return section("EXIT STATUS") + self.entries(entries, Roff.bold)
    }

    private var examples: [String] {
        section("EXAMPLES")
            + Self.examples.flatMap { line, purpose in
                let purpose = purpose.prefix(1).uppercased() + purpose.dropFirst() + ":"
                return [".PP"] + Roff.lines(purpose) + literal([line])
            }.dropFirst()
    }

    private func section(_ title: String) -> [String] { [".SH \(title)"] }

    private func entries(_ entries: [Entry], _ style: (String) -> String) -> [String] {
        entries.flatMap { [".TP", style($0.name)] + Roff.lines($0.meaning) }
    }

    /// Prose flows; command lines and tables stay as they are.
    private func discussion(_ text: String) -> [String] {
        text.components(separatedBy: "\n\n").flatMap { paragraph -> [String] in
            let lines = paragraph.split(separator: "\n").map(String.init)
            var result: [String] = []
            var rest = lines[...]
            while let first = rest.first {
                let isLiteral = isLiteral(first)
                let run = rest.prefix { self.isLiteral($0) == isLiteral }
                rest = rest.dropFirst(run.count)
                result +=
                    isLiteral
                    ? literal(Array(run)) : [".PP"] + Roff.lines(run.joined(separator: " "))
            }
            return result
        }
    }

    private func isLiteral(_ line: String) -> Bool {
        line.hasPrefix("lacuna") || line.contains("| lacuna") || line.contains("  ")
    }

    private func literal(_ lines: [String]) -> [String] {
        [".PP", ".RS 4", ".nf"] + lines.map(Roff.escaped) + [".fi", ".RE"]
    }
}
