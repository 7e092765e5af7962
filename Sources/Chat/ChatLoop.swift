package import Commands
package import Reporting

/// The chat: reads a line, runs the command or the sentence, and reads the next.
@MainActor
package final class ChatLoop {
    /// Before each line on a terminal.
    package static let prompt = "lacuna> "

    private let editor: any LineEditor
    private let console: any Console
    private let runner: CommandRunner
    private let glance: WorkspaceGlance
    private let today: Today
    /// The flags of the chat itself, which hold for every line.
    private let flags: [String]
    /// Whether a person types; otherwise lines run as a script.
    private let isInteractive: Bool
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
        language = opening.language ?? .en
    }

    /// Talks until the input ends or somebody leaves; a script ends at its first failing line.
    package func run() -> ExitStatus {
        var status = ExitStatus.done
        var isFirst = true
        if isInteractive { greet() }
        while !console.isOutputClosed {
            switch editor.readLine(prompt: Self.prompt) {
            case .end:
                if isInteractive { print("\n") }
                // Nothing was asked: say at least what could be.
                if !isInteractive, isFirst { greet() }
                return status
            case .interrupt: conversation.choices = []
            case .line(let line):
                isFirst = false
                switch take(line) {
                case .leave: return status
                case .ended(.done): break
                case .ended(let ended):
                    guard !isInteractive else { break }
                    // Rejected input was reported, and the rest of it is there.
                    if ended != .someRejected { return ended }
                    status = ended
                }
            }
        }
        return status
    }

    // MARK: A line

    private enum Step {
        case leave
        case ended(ExitStatus)
    }

    private func take(_ line: String) -> Step {
        let line = line.trimmed
        guard !line.isEmpty, !line.isComment else { return .ended(.done) }
        let choices = conversation.choices
        conversation.choices = []
        if let number = Int(line), choices.indices.contains(number - 1) {
            return run(choices[number - 1], echoing: true)
        }
        let isCommand = line.hasPrefix("/") && !line.beginsWithPath
        do {
            let words = try CommandLineText.words(of: isCommand ? String(line.dropFirst()) : line)
            if isCommand || ChatVerbs.isCommand(words) { return run(words, echoing: false) }
        } catch {
            if isCommand { return failed(ChatPhrases(language: language).unclosed(error.mark)) }
        }
        return interpret(line)
    }

    private func interpret(_ line: String) -> Step {
        let reading = interpreter.read(line, after: conversation)
        let phrases = ChatPhrases(language: reading.language ?? language)
        switch reading.meaning {
        case .command(let words): return run(words, echoing: true)
        case .incomplete(let verb, let missing):
            echo(verb)
            return failed(phrases.missing(missing))
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

    private func run(_ words: [String], echoing isEchoed: Bool) -> Step {
        if isEchoed { echo(CommandLineText.line(of: words)) }
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
        default: return work([verb] + arguments)
        }
    }

    private func work(_ words: [String]) -> Step {
        runner.interruption.reset()
        var line = words
        if words.first == "load" { line = words.map(\.withHomeFolder) }
        var shared = flags
        if !shared.contains("--language") { shared += ["--language", language.rawValue] }
        let outcome = runner.run(shared + line)
        conversation.note(words, outcome)
        questions.remember(conversation.labels)
        return .ended(outcome.status)
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
        let text = "→ \(TerminalText.singleLine(line))\n"
        if isInteractive { print(text) } else { console.writeError(text) }
    }

    @discardableResult
    private func print(_ text: String) -> Step {
        do {
            try console.write(TerminalText.safe(text))
            return .ended(.done)
        } catch {
            console.writeError("lacuna: \(error.description)\n")
            return .ended(.cannotWrite)
        }
    }

    private func failed(_ sentence: String) -> Step {
        console.note(sentence)
        return .ended(.usage)
    }
}
