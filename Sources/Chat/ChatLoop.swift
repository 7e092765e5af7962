package import Commands
package import Reporting
import Wording

/// The chat: reads a line, runs the command or the sentence, and reads the next.
@MainActor
package final class ChatLoop {
    /// Before each line on a terminal.
    package static let prompt = "lacuna> "

    private let editor: any LineEditor
    private let console: any Console
    private var runner: CommandRunner
    private var glance: WorkspaceGlance
    private let today: Today
    /// The flags of the chat itself, which hold for every line.
    private var flags: [String]
    /// These flags, while the sample is talked about.
    private var ownFlags: [String] = []
    /// Whether a person types; otherwise lines run as a script.
    private let isInteractive: Bool
    private let keepsGoing: Bool
    private let record = ChatRecord()
    /// The page of the last answer that was shown.
    private var page = 0
    /// The step of the tour that comes next.
    private var tourStep: Int?
    private var sampleWorkspace: String?
    /// Whether the groups of customers must be looked up anew.
    private var knowsGroups = false
    private let questions: KnownQuestions
    private var language: AnswerLanguage
    private var conversation = Conversation()
    private lazy var interpreter = Interpreter(today: today)

    /// Creates a chat.
    /// - Parameters:
    ///   - editor: Where lines come from.
    ///   - console: Where answers go.
    ///   - runner: Runs a command line, with suggestions as they are typed here.
    ///   - opening: How the chat was opened.
    ///   - today: What "last week" is counted from.
    ///   - questions: The questions that Tab offers.
    package init(
        editor: any LineEditor, console: any Console, runner: CommandRunner, opening: ChatOpening,
        today: Today, questions: KnownQuestions = KnownQuestions()
    ) {
        self.editor = editor
        self.console = console
        self.runner = runner
        self.today = today
        self.questions = questions
        glance = opening.glance
        flags = opening.flags
        isInteractive = opening.isInteractive
        keepsGoing = opening.keepsGoing
        language = opening.language ?? .en
        if isInteractive { self.runner.pageLength = Self.pageLength }
    }

    /// As many rows as fit a screen with what stands around them.
    private static let pageLength = 15

    /// Talks until the input ends or somebody leaves; a script ends at its first failing line.
    package func run() -> ExitStatus {
        defer { if let sampleWorkspace { Sample.remove(sampleWorkspace) } }
        var status = ExitStatus.done
        var isFirst = true
        if isInteractive {
            Interpreter.readAhead()
            greet()
        }
        while !console.isOutputClosed {
            switch editor.readLine(prompt: prompt) {
            case .end:
                if isInteractive { print("\n") }
                // Nothing was asked: say at least what could be.
                if !isInteractive, isFirst { greet() }
                return status
            case .interrupt:
                conversation.choices = []
                tourStep = nil
            case .line(let line):
                isFirst = false
                let step = take(line)
                record.update()
                switch step {
                case .leave: return status
                case .ended(.done): break
                case .ended(let ended):
                    guard !isInteractive else { break }
                    // The status is that of the first line that failed.
                    if status == .done || status == .someRejected { status = ended }
                    // Rejected input was reported, and the rest of it is there.
                    if ended != .someRejected, !keepsGoing { return status }
                }
            }
        }
        return status
    }

    /// The prompt, with what lists are narrowed to.
    private var prompt: String {
        let sample = sampleWorkspace == nil ? [] : ["sample"]
        let filters = conversation.filters.isEmpty ? [] : [conversation.filters.summary]
        let notes = (sample + filters).map(TerminalText.singleLine)
        return notes.isEmpty ? Self.prompt : "lacuna (\(notes.joined(separator: ", ")))> "
    }

    // MARK: A line

    private enum Step {
        case leave
        case ended(ExitStatus)
    }

    private func take(_ line: String) -> Step {
        let line = line.trimmed
        if line.isEmpty, isInteractive, tourStep != nil { return tour() }
        guard !line.isEmpty, !line.isComment else { return .ended(.done) }
        record.note(said: line)
        let choices = conversation.choices
        conversation.choices = []
        if let number = Int(line), choices.indices.contains(number - 1) {
            return run(choices[number - 1], echoing: true)
        }
        let isCommand = line.hasPrefix("/") && !line.beginsWithPath
        do {
            let words = try CommandLineText.words(of: isCommand ? String(line.dropFirst()) : line)
            if isCommand { return run(words, echoing: false) }
            // What is said without a stroke is shown as the command that it is, in scripts.
            if ChatVerbs.isCommand(words) { return run(words, echoing: !isInteractive) }
            if let files = words.draggedFiles { return run(["load"] + files, echoing: true) }
        } catch {
            if isCommand, isInteractive,
                case .line(let rest) = editor.readLine(prompt: "   ...> "), !rest.isBlank
            {
                // Who types a command next did not mean to go on.
                if !rest.hasPrefix("/") { return take(line + " " + rest) }
                _ = failed(ChatPhrases(language: language).unclosed(error.mark))
                return take(rest)
            }
            if isCommand { return failed(ChatPhrases(language: language).unclosed(error.mark)) }
        }
        return interpret(line)
    }

    private func interpret(_ line: String) -> Step {
        learnGroups()
        let reading = interpreter.read(line, after: conversation)
        let phrases = ChatPhrases(language: reading.language ?? language)
        switch reading.meaning {
        case .command where reading.asksForMore && hasNextPage: return more()
        case .command(let words):
            if reading.narrowsFromNowOn {
                conversation.filters = conversation.filters.overridden(by: ListFlags(of: words))
            }
            return run(words, echoing: true)
        case .incomplete(let verb, let missing):
            echo(verb)
            guard missing == .group else { return failed(phrases.missing(missing)) }
            return failed(phrases.missing(missing) + " " + phrases.groups(glance.segments))
        case .later(let verb):
            echo(verb)
            _ = failed(phrases.notYet(verb))
            return .ended(.failed)
        case .unsure(let choices):
            let lines = choices.map(CommandLineText.line)
            guard isInteractive else {
                echo("? " + lines.joined(separator: " | "))
                return .ended(.usage)
            }
            conversation.choices = choices
            print(phrases.choice(of: lines.map { "/" + $0 }))
        case .lost:
            guard isInteractive else {
                echo("?")
                return .ended(.usage)
            }
            print(phrases.lost)
        }
        return .ended(.usage)
    }

    // MARK: A command

    private func run(_ given: [String], echoing isEchoed: Bool) -> Step {
        let words = conversation.filters.applied(to: given)
        if isEchoed || words != given { echo(CommandLineText.line(of: words)) }
        let name = words.first ?? "help"
        guard let verb = ChatVerbs.verb(named: name) else {
            let near = Misspelling.nearest(to: name, among: ChatVerbs.all)
            return failed(ChatPhrases(language: language).unknown(name, near: near))
        }
        let arguments = Array(words.dropFirst())
        switch verb {
        case "quit": return .leave
        case "help" where arguments.isEmpty || ChatVerbs.isOwn(arguments[0]):
            return print(ChatHelp.text(in: language))
        case "language": return speak(arguments.first)
        case "filter": return filter(arguments)
        case "more": return more()
        case "save": return save(arguments)
        case "record": return keepRecord(arguments)
        case "tour": return tour()
        default: return work([verb] + arguments)
        }
    }

    private func work(_ words: [String]) -> Step {
        runner.interruption.reset()
        // A load may be taken back, too.
        if ["undo", "redo"].contains(words.first) { knowsGroups = false }
        var line = words
        if words.first == "load" {
            line = words.map(\.withHomeFolder)
            knowsGroups = false
            leaveSample()
        }
        var shared = flags
        if !shared.contains("--language") { shared += ["--language", language.rawValue] }
        let phrases = ChatPhrases(language: language)
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
            _ = say(phrases.filters(conversation.filters.summary) + "\n")
        }
        return .ended(outcome.status)
    }

    // MARK: The chat's own commands

    /// Shows, sets or lifts what lists are narrowed to.
    private func filter(_ arguments: [String]) -> Step {
        let phrases = ChatPhrases(language: language)
        if ["off", "none", "clear"].contains(arguments.first) {
            conversation.filters = ListFlags()
        } else if !arguments.isEmpty {
            let wanted = ListFlags(of: arguments)
            guard wanted.arguments == arguments else {
                return failed(phrases.missing(.group) + " " + phrases.groups(glance.segments))
            }
            conversation.filters = conversation.filters.overridden(by: wanted)
        }
        return say(phrases.filters(conversation.filters.summary) + "\n")
    }

    /// Whether rows of the last answer were not shown yet.
    private var hasNextPage: Bool {
        isInteractive
            && conversation.lastReport?.isLonger(than: Self.pageLength * (page + 1)) ?? false
    }

    /// Shows the next rows of the last answer, or asks for a longer one.
    private func more() -> Step {
        let phrases = ChatPhrases(language: language)
        guard hasNextPage, let report = conversation.lastReport else {
            if let longer = conversation.longerCommand(by: nil) {
                return run(longer, echoing: true)
            }
            return print(phrases.noMore + "\n")
        }
        page += 1
        let rows = report.page(page, of: Self.pageLength, remark: phrases.pageRemark)
        let color = console.output.usesColor && !flags.contains("--no-color")
        return print(
            ReportFormat.table.text(
                of: rows, width: console.output.width, color: color, commandPrefix: .chat),
            isSafe: true)
    }

    private func save(_ arguments: [String]) -> Step {
        let phrases = ChatPhrases(language: language)
        guard let file = arguments.first(where: { !$0.hasPrefix("--") }) else {
            return failed(phrases.missing(.target))
        }
        guard let report = conversation.lastReport else { return failed(phrases.nothingToSave) }
        let outcome = runner.save(
            report, to: file.withHomeFolder, replacing: arguments.contains("--replace"))
        record.note(outcome)
        guard outcome.status == .done else { return .ended(outcome.status) }
        console.note(phrases.saved(file))
        return .ended(.done)
    }

    private func keepRecord(_ arguments: [String]) -> Step {
        let phrases = ChatPhrases(language: language)
        guard let file = arguments.first(where: { !$0.hasPrefix("--") }) else {
            return failed(phrases.missing(.target))
        }
        let path = file.withHomeFolder
        if !arguments.contains("--replace"), path.isExistingFile {
            return failed(phrases.exists(file, verb: "record"))
        }
        do {
            try record.keep(in: path)
        } catch {
            _ = failed(phrases.cannotWrite(file, error.reason))
            return .ended(.cannotWrite)
        }
        console.note(phrases.recorded(file))
        return .ended(.done)
    }

    /// Goes a step through the sample; in a script all steps at once.
    private func tour() -> Step {
        guard enterSample() else { return failed(ChatPhrases(language: language).noSample) }
        while true {
            let step = tourStep ?? 1
            _ = say((step == 1 ? "" : "\n") + Tour.text(step, in: language))
            let first = step == 1 ? nil : conversation.listed.first?.description
            let words = Tour.command(step, first: first, in: language)
            echo(CommandLineText.line(of: words))
            let ended = work(words)
            tourStep = step < Tour.stepCount ? step + 1 : nil
            if isInteractive || tourStep == nil {
                _ = say("\n" + Tour.further(after: step, in: language))
                return ended
            }
            guard case .ended(.done) = ended else { return ended }
        }
    }

    /// Loads the sample into a workspace of its own, and talks about it from now on.
    private func enterSample() -> Bool {
        guard sampleWorkspace == nil else { return true }
        guard let sample = Sample() else { return false }
        let path = Sample.workspacePath()
        sampleWorkspace = path
        conversation = Conversation()
        ownFlags = flags
        flags = flags.replacingWorkspace(with: path)
        let outcome = runner.run(flags + ["load", sample.folder, "--quiet"])
        knowsGroups = false
        if outcome.status != .done { leaveSample() }
        return outcome.status == .done
    }

    /// Goes back to the person's own data: what is loaded never mixes with the sample.
    private func leaveSample() {
        guard let path = sampleWorkspace else { return }
        Sample.remove(path)
        sampleWorkspace = nil
        tourStep = nil
        flags = ownFlags
        conversation = Conversation()
    }

    /// Looks up which groups of customers a sentence may name.
    private func learnGroups() {
        guard !knowsGroups else { return }
        knowsGroups = true
        let place = sampleWorkspace.map { WorkspaceGlance(flag: $0, environment: [:]) } ?? glance
        interpreter.knows(place.segments)
    }

    private func speak(_ code: String?) -> Step {
        guard let code, let chosen = AnswerLanguage(rawValue: code.lowercased()) else {
            return failed(ChatPhrases(language: language).missing(.language))
        }
        language = chosen
        return print(ChatPhrases(language: chosen).languageChanged + "\n")
    }

    // MARK: Saying something

    private func greet() {
        print(ChatPhrases(language: language).greeting(glance.contents))
    }

    /// Shows how a sentence was understood; a script's answers stay free of it.
    private func echo(_ line: String) {
        record.note(meant: line)
        let text = "→ \(TerminalText.singleLine(line))\n"
        if isInteractive { print(text) } else { console.writeError(text) }
    }

    @discardableResult
    private func print(_ text: String, isSafe: Bool = false) -> Step {
        record.note(said: text, isPlain: true)
        do {
            try console.write(isSafe ? text : TerminalText.safe(text))
            return .ended(.done)
        } catch {
            console.writeError("lacuna: \(error.description)\n")
            return .ended(.cannotWrite)
        }
    }

    /// Says sentences, broken where the terminal's line ends.
    private func say(_ text: String) -> Step {
        let lines = TextWrapping.lines(of: text, width: console.output.width)
        return print(lines.joined(separator: "\n") + "\n")
    }

    private func failed(_ sentence: String) -> Step {
        console.note(sentence)
        record.note(said: sentence, isPlain: true)
        return .ended(.usage)
    }
}
