import Commands
import Reporting
import Wording

/// A chat under way: runs commands, remembers what came of them, and says and records it all.
@MainActor
final class ChatSession {
    let console: any Console
    /// Whether a person types; otherwise lines run as a script.
    let isInteractive: Bool
    private(set) var language: AnswerLanguage
    /// Whether the language was asked for, so that no sentence in another changes it.
    private var isLanguageChosen: Bool
    var conversation = Conversation()
    let record = ChatRecord()
    let sample = SampleSession()
    private(set) var runner: CommandRunner
    private let ownGlance: WorkspaceGlance
    /// The flags of the chat itself, which hold for every line.
    private let ownFlags: [String]
    private let questions: KnownQuestions
    /// The page of the last answer that was shown.
    private var page = 0
    /// Whether the groups of customers that were looked up last are still those.
    private var knowsGroups = false
    /// Whether those who were known to take care of questions still are all.
    private var knowsOwners = false

    /// As many rows as fit a screen with what stands around them.
    private static let pageLength = 15

    init(
        console: any Console, runner: CommandRunner, opening: ChatOpening,
        questions: KnownQuestions
    ) {
        self.console = console
        self.runner = runner
        self.questions = questions
        ownGlance = opening.glance
        ownFlags = opening.flags
        isInteractive = opening.isInteractive
        language = opening.language ?? .en
        isLanguageChosen = opening.isLanguageChosen
        if isInteractive { self.runner.pageLength = Self.pageLength }
    }

    /// Goes on in a language that was asked for.
    func speak(_ language: AnswerLanguage) {
        self.language = language
        isLanguageChosen = true
    }

    /// Answers in the language in which somebody speaks, unless another was asked for.
    func follow(_ spoken: AnswerLanguage?) {
        if !isLanguageChosen, let spoken { language = spoken }
    }

    var phrases: ChatPhrases { ChatPhrases(language: language) }

    /// What lies in the workspace that is talked about.
    var glance: WorkspaceGlance {
        sample.workspace.map { WorkspaceGlance(flag: $0, environment: [:]) } ?? ownGlance
    }

    private var flags: [String] {
        sample.workspace.map { ownFlags.replacingWorkspace(with: $0) } ?? ownFlags
    }

    // MARK: Work

    /// Runs a command of the program.
    func work(_ words: [String]) -> ExitStatus {
        runner.interruption.reset()
        // A load may be taken back, too.
        if ["undo", "redo"].contains(words.first) { knowsGroups = false }
        if ["assign", "undo", "redo"].contains(words.first) { knowsOwners = false }
        var line = words
        if words.first == "load" {
            line = words.map(\.withHomeFolder)
            leaveSample()
        }
        var shared = flags
        if !shared.contains("--language") { shared += ["--language", language.rawValue] }
        let phrases = phrases
        runner.pageRemark = { phrases.pageRemark($0) }
        let outcome = runner.run(shared + line)
        page = 0
        conversation.note(words, outcome)
        questions.remember(conversation.labels)
        record.note(outcome)
        // An empty list is no news about everybody.
        let isEmptyList =
            ListFlags.listings.contains(words[0]) && outcome.report?.listed.isEmpty == true
        if isEmptyList, !conversation.filters.isEmpty, isInteractive {
            say(phrases.filters(conversation.filters.summary(in: language)) + "\n")
        }
        return outcome.status
    }

    /// Whether rows of the last answer were not shown yet.
    var hasNextPage: Bool {
        isInteractive
            && conversation.lastReport?.isLonger(than: Self.pageLength * (page + 1)) ?? false
    }

    /// Shows the next rows of the last answer; nil where there are none.
    func showNextPage() -> ExitStatus? {
        guard hasNextPage, let report = conversation.lastReport else { return nil }
        page += 1
        let rows = report.page(page, of: Self.pageLength, remark: phrases.pageRemark)
        let color = console.output.usesColor && !flags.contains("--no-color")
        return show(
            ReportFormat.table.text(
                of: rows, width: console.output.width, color: color, commandPrefix: .chat))
    }

    /// Returns which groups of customers a sentence may name, where these may have changed.
    func newGroups() -> [(key: String, value: String)]? {
        guard !knowsGroups else { return nil }
        knowsGroups = true
        return glance.segments
    }

    /// Returns who has taken care of questions, where these may have changed.
    func newOwners() -> [String]? {
        guard !knowsOwners else { return nil }
        knowsOwners = true
        return glance.owners
    }

    // MARK: The sample

    /// Loads the sample into a workspace of its own, and talks about it from now on.
    func enterSample() -> Bool {
        guard sample.workspace == nil else { return true }
        guard let folder = sample.enter() else { return false }
        conversation = Conversation()
        let outcome = runner.run(flags + ["load", folder, "--quiet"])
        knowsGroups = false
        knowsOwners = false
        if outcome.status != .done { leaveSample() }
        return outcome.status == .done
    }

    /// Goes back to the person's own data: what is loaded never mixes with the sample.
    private func leaveSample() {
        knowsGroups = false
        knowsOwners = false
        if sample.leave() { conversation = Conversation() }
    }

    // MARK: Saying something

    /// Shows how a sentence was understood; a script's answers stay free of it.
    func echo(_ line: String) {
        record.note(meant: line)
        let text = "→ \(TerminalText.singleLine(line))\n"
        if isInteractive { show(text) } else { console.writeError(text) }
    }

    /// Says sentences, broken between words where the terminal's line ends.
    @discardableResult
    func say(_ text: String) -> ExitStatus {
        show(TextWrapping.fitted(TerminalText.safe(text), width: console.output.width))
    }

    /// Shows a text that is harmless and fits the terminal.
    @discardableResult
    private func show(_ text: String) -> ExitStatus {
        record.note(said: text, isPlain: true)
        do {
            try console.write(text)
            return .done
        } catch {
            console.writeError("lacuna: \(error.description)\n")
            return .cannotWrite
        }
    }

    /// Says why something cannot be done.
    func fail(_ sentence: String) -> ExitStatus {
        let sentence = sentence.asSpoken
        console.note(sentence)
        record.note(said: sentence, isPlain: true)
        return .usage
    }

    /// Says what a reading leaves open; a script's answers stay free of it.
    func remark(_ sentence: String) {
        if isInteractive {
            say(sentence + "\n")
        } else {
            console.note(sentence)
        }
    }

    /// Says on standard error that something was done.
    func confirm(_ sentence: String) -> ExitStatus {
        console.note(sentence)
        return .done
    }
}
