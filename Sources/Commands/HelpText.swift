import ArgumentParser

/// The program's own description: one text for each topic, however it is asked for.
package enum HelpText {
    static let exitStatusTopic = "exit-status"

    /// Returns the help for a verb or topic, or for the whole program.
    package static func text(topic: String?) -> String {
        guard let topic else { return overview }
        if topic == exitStatusTopic { return ExitStatus.explanation }
        guard let verb = CommandTree.verbs.first(where: { $0.configuration.commandName == topic })
        else { return overview }
        let text = CommandTree.helpMessage(for: verb, includeHidden: false, columns: 80)
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    /// The page that fits a screen.
    private static var overview: String {
        let width = CommandTree.verbNames.map(\.count).max() ?? 0
        let verbs = CommandTree.verbs.map { verb in
            let name = verb.configuration.commandName ?? ""
            let padding = String(repeating: " ", count: width - name.count)
            return "  \(name)\(padding)  \(verb.configuration.abstract)"
        }
        return """
            lacuna: \(CommandTree.configuration.abstract)

              lacuna load tickets.csv help-centre/    bring in what customers wrote, and your content
              lacuna gaps --top 5                     what to write next, most wanted first

            Without a verb it opens the chat. The verbs:
            \(verbs.joined(separator: "\n"))

            Every verb: --workspace FILE, --format table|markdown|json|jsonl|csv, --quiet,
            --no-color, --language en|pl|ru. 'lacuna help VERB' shows its flags,
            'lacuna help exit-status' how it ends. Nothing leaves this machine.

            """
    }
}
