import ArgumentParser
import Wording

/// Verbs that serve one task, as the help lists them.
struct VerbGroup: Sendable {
    /// The task, in a few words.
    let task: Message
    let verbs: [any ParsableCommand.Type]

    /// Every group, in the order in which somebody meets the tasks.
    static let all = [
        VerbGroup(task: Message("Ask in plain words"), verbs: [ChatCommand.self, AskCommand.self]),
        VerbGroup(
            task: Message("Bring in your data"),
            verbs: [LoadCommand.self, ImportsCommand.self, DoctorCommand.self]),
        VerbGroup(
            task: Message("See what is asked"),
            verbs: [
                GapsCommand.self, ClustersCommand.self, ThemesCommand.self, JourneyCommand.self,
                ButsCommand.self,
            ]),
        VerbGroup(
            task: Message("Look into one question"),
            verbs: [ShowCommand.self, WhyCommand.self, WhyNotCommand.self]),
        VerbGroup(
            task: Message("Write the answer"),
            verbs: [
                DraftCommand.self, AssignCommand.self, MarkCommand.self, ExportCommand.self,
                ArticlesCommand.self, LexiconCommand.self,
            ]),
        VerbGroup(
            task: Message("Follow up"),
            verbs: [
                ReportCommand.self, EffectCommand.self, BacktestCommand.self,
                DecisionsCommand.self,
            ]),
        VerbGroup(
            task: Message("Correct and set up"),
            verbs: [
                RenameCommand.self, MergeCommand.self, SplitCommand.self, MoveCommand.self,
                UndoCommand.self, RedoCommand.self, SettingsCommand.self,
            ]),
    ]
}

extension ParsableCommand {
    /// The verb as it is typed.
    static var verb: String { configuration.commandName ?? "" }
}
