import ArgumentParser
import Foundation

/// A script that teaches a shell to complete lacuna's command lines.
enum CompletionScript: String, CaseIterable {
    case bash, zsh, fish

    /// The script, made from the definitions of the verbs.
    ///
    /// The parser's own `help` knows no pages but the verbs', and completes none.
    var text: String {
        let shells = Self.allCases.map(\.rawValue).joined(separator: " ")
        let pages = (CommandTree.verbNames + HelpTopic.allCases.map(\.rawValue))
            .joined(separator: " ")
        switch self {
        case .bash:
            return CommandTree.completionScript(for: .bash) + """


                _lacuna_help() {
                    local pages='\(pages)'
                    [[ "${prev}" = completions ]] && pages='\(shells)'
                    COMPREPLY+=($(compgen -W "${pages}" -- "${cur}"))
                }

                """
        case .zsh:
            return CommandTree.completionScript(for: .zsh).replacingOccurrences(
                of: "'*:subcommands:'", with: "'1:page:(\(pages))' '2:shell:(\(shells))'") + "\n"
        case .fish:
            return CommandTree.completionScript(for: .fish) + """

                complete -c lacuna -n '__fish_seen_subcommand_from help; and not __fish_seen_subcommand_from completions' -fa '\(pages)'
                complete -c lacuna -n '__fish_seen_subcommand_from completions' -fa '\(shells)'

                """
        }
    }

    /// What the program answers to a script that asks for candidates; nothing where it asks amiss.
    static func answer(to words: [String]) -> String {
        do {
            _ = try CommandTree.parseAsRoot(words)
            return ""
        } catch {
            let isAnswer = CommandTree.exitCode(for: error) == .success
            return isAnswer ? CommandTree.message(for: error) + "\n" : ""
        }
    }

    /// What to type once to have it, in a shell.
    private var installation: [String] {
        let print = "lacuna help completions \(rawValue) >"
        return switch self {
        case .bash:
            ["\(print) ~/.lacuna-completions", "echo '. ~/.lacuna-completions' >> ~/.bashrc"]
        case .zsh:
            [
                "mkdir -p ~/.zfunc", "\(print) ~/.zfunc/_lacuna",
                "echo 'fpath=(~/.zfunc $fpath); autoload -Uz compinit; compinit' >> ~/.zshrc",
            ]
        case .fish:
            [
                "mkdir -p ~/.config/fish/completions",
                "\(print) ~/.config/fish/completions/lacuna.fish",
            ]
        }
    }

    /// The page that `lacuna help completions` shows.
    static var explanation: String {
        let shells = allCases.map { shell in
            (["\(shell.rawValue):"] + shell.installation.map { "  \($0)" }).joined(separator: "\n")
        }
        return """
            With completions the Tab key finishes what you type in a terminal: verbs, flags,
            the values of flags, files, and the ids of your questions. Copy the lines below
            the name of your shell ('echo $SHELL' tells it) into a terminal, once, then open
            a new one.

            \(shells.joined(separator: "\n\n"))

            """
    }
}
