package import ArgumentParser

/// The root of all verbs.
package struct CommandTree: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "lacuna",
        abstract: "Finds what customers ask and your content leaves unanswered.",
        version: version,
        subcommands: verbs + unlistedVerbs,
        helpNames: [.short, .long])

    /// The program's version.
    package static let version = "0.1.0"

    /// Every verb, in the order in which the help lists them.
    package static let verbs: [any ParsableCommand.Type] = [
        ChatCommand.self,
        LoadCommand.self,
        GapsCommand.self,
        ClustersCommand.self,
        ThemesCommand.self,
        ArticlesCommand.self,
        LexiconCommand.self,
        ShowCommand.self,
        WhyCommand.self,
        WhyNotCommand.self,
        AskCommand.self,
        DraftCommand.self,
        MarkCommand.self,
        EffectCommand.self,
        BacktestCommand.self,
        RenameCommand.self,
        AssignCommand.self,
        MergeCommand.self,
        SplitCommand.self,
        UndoCommand.self,
        RedoCommand.self,
        DecisionsCommand.self,
        ReportCommand.self,
        ExportCommand.self,
        ImportsCommand.self,
        SettingsCommand.self,
        DoctorCommand.self,
    ]

    /// Verbs that no help lists: they are for programs that divide the work.
    package static let unlistedVerbs: [any ParsableCommand.Type] = [SketchCommand.self]

    /// The verbs as they are typed.
    package static var verbNames: [String] {
        verbs.compactMap { $0.configuration.commandName }
    }

    package init() {}
}
