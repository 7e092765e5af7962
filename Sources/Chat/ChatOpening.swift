package import Commands
package import Wording

/// How a chat was opened: for whom, and with which flags for every line.
package struct ChatOpening {
    package var glance: WorkspaceGlance
    package var flags: [String]
    package var language: AnswerLanguage?
    /// Whether the language was asked for, not guessed.
    package var isLanguageChosen: Bool
    package var isInteractive: Bool
    /// Whether a script goes on after a line that failed.
    package var keepsGoing = false

    package init(
        glance: WorkspaceGlance, flags: [String] = [], language: AnswerLanguage? = nil,
        isInteractive: Bool, keepsGoing: Bool = false
    ) {
        self.keepsGoing = keepsGoing
        self.glance = glance
        self.flags = flags
        self.language = language
        isLanguageChosen = language != nil
        self.isInteractive = isInteractive
    }

    /// Reads the flags of `lacuna chat`.
    package init(_ shared: SharedOptions, environment: [String: String], isInteractive: Bool) {
        self.isInteractive = isInteractive
        isLanguageChosen = shared.language != nil
        // Of the locale only where a person reads, as for single commands.
        language =
            shared.language
            ?? (isInteractive ? AnswerLanguage(environment: environment) : nil)
        glance = WorkspaceGlance(flag: shared.workspace, environment: environment)
        flags = []
        if let workspace = shared.workspace { flags += ["--workspace", workspace] }
        if let format = shared.format {
            flags += ["--format", format.formats.map(\.rawValue).joined(separator: ",")]
        }
        if shared.quiet { flags.append("--quiet") }
        if shared.noColor { flags.append("--no-color") }
    }
}
