package import ArgumentParser
package import Reporting
import SupportModel
import Wording

/// Drafts the article that would close a gap.
package struct DraftCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Draft the article that would answer a question.",
        discussion: """
            A draft is made of agents' replies. --with has a command of your own
            write it: the brief is its standard input, its standard output the
            text. Text that you or a command wrote and that is kept is shown from
            then on; --anew makes a draft of replies again.

            lacuna draft Q-17 > descale.md
            lacuna draft Q-17 --with 'ollama run llama3' --save
            lacuna draft Q-17 --from descale.md

            A draft is in the language of the question. --lang pl writes it in
            Polish, from what Polish customers and agents wrote; --each-language
            gives one for each language that it is asked in.
            """)

    package static var defaultFormat: ReportFormat { .markdown }

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Flag(help: "Keeps the draft in the workspace and marks the question as drafted.")
    var save = false

    @Flag(help: "Gives the brief instead: the question, the evidence, how to write.")
    var brief = false

    @Option(help: ArgumentHelp("Has this command write it.", valueName: "command"))
    var with: String?

    @Option(
        help: ArgumentHelp("How long the command may take; 120 if left out.", valueName: "seconds"),
        transform: ArgumentSpelling.seconds)
    var timeout = 120

    @Option(
        help: ArgumentHelp("Keeps this text of yours as the draft.", valueName: "file"),
        completion: .file())
    var from: String?

    @Flag(help: "Makes a draft of replies, also where you or a command wrote one.")
    var anew = false

    @Option(
        help: ArgumentHelp(
            "In this language, from what its customers and agents wrote.", valueName: "code"),
        completion: .list(AnswerLanguage.allCases.map(\.rawValue)),
        transform: ArgumentSpelling.language)
    var lang: String?

    @Flag(help: "A draft for each language that the question is asked in.")
    var eachLanguage = false

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if [brief, with != nil, from != nil, anew].count(where: { $0 }) > 1 {
            throw ValidationError(say("give one of --brief, --with, --from and --anew"))
        }
        if eachLanguage, brief || save || with != nil || from != nil || lang != nil {
            throw ValidationError(
                say("--each-language only shows drafts; name one --lang to keep or to hand over"))
        }
        if brief, save { throw ValidationError(say("a brief is no draft that could be kept")) }
        if with?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError(
                say("--with needs a command, as in --with 'ollama run llama3'"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        let isKept = save || from != nil
        if isKept { _ = try context.workspace(for: .changing) }
        let languages = try AskedLanguages(id, in: AnalysisCache().current(in: context))
        if eachLanguage { return try drafts(in: languages) }
        let desk = try languages.desk(in: lang)
        if brief { return desk.brief.report }
        if let from { return try desk.keep(fileAt: from, in: context) }
        if let with {
            let command = WritingCommand(commandLine: with, timeLimit: timeout)
            return try desk.written(by: command, isKept: save, in: context)
        }
        if !anew, let kept = try desk.writtenBefore(in: context) { return kept }
        return try desk.assembled(isKept: save, in: context)
    }

    /// Returns the drafts in all languages below each other.
    private func drafts(in languages: AskedLanguages) throws -> Report {
        // They stand below each other: none repeats what the others say.
        let reports = try languages.all.map {
            try languages.desk(in: $0, isAlone: true).article.report
        }
        let records = reports.flatMap(\.records)
        return Report(
            blocks: reports.flatMap(\.blocks),
            data: ["schema": "lacuna.drafts/1", "drafts": .array(records)], records: records,
            listed: reports.flatMap(\.listed))
    }
}
