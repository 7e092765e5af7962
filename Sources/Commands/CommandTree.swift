package import ArgumentParser
import Wording

/// The root of all verbs.
package struct CommandTree: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "lacuna",
        abstract: purpose.text(in: .en),
        version: version,
        subcommands: verbs + unlistedVerbs,
        helpNames: [.short, .long])

    /// What the program does.
    static let purpose: Message = "Finds what customers ask and your content leaves unanswered."

    /// The program's version.
    package static let version = "0.1.0"

    /// The day that the version bears, as the manual page shows it.
    static let versionDate = "2026-11-28"

    /// Every verb, in the order in which the help lists them.
    package static let verbs: [any ParsableCommand.Type] = VerbGroup.all.flatMap(\.verbs)

    /// Verbs that no help lists: they are for programs that divide the work.
    package static let unlistedVerbs: [any ParsableCommand.Type] = [SketchCommand.self]

    /// The verbs as they are typed.
    package static var verbNames: [String] {
        verbs.compactMap { $0.configuration.commandName }
    }

    package init() {}
}
