package import ArgumentParser

/// Opens the chat; what it does there belongs to the chat itself.
package struct ChatCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Ask in plain words; the same as lacuna alone.",
        discussion: """
            lacuna
            lacuna chat --script questions.txt
            echo 'what do customers ask?' | lacuna
            """)

    @Option(
        help: ArgumentHelp("Runs the lines of a file instead.", valueName: "file"),
        completion: .file())
    var script: String?

    @Flag(help: "Goes on after a line that failed.")
    var keepGoing = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    /// What the chat is to do.
    var request: ChatRequest {
        ChatRequest(script: script, keepsGoing: keepGoing, shared: shared)
    }
}

/// How the chat was asked for.
package struct ChatRequest {
    /// The file whose lines it runs, or nil to read standard input.
    package var script: String?
    /// Whether lines that fail are passed over.
    package var keepsGoing = false
    package var shared: SharedOptions
}
