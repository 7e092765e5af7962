package import Commands
package import Reporting
import Wording

/// The chat: reads a line, runs the command or the sentence, and reads the next.
@MainActor
package final class ChatLoop {
    /// Before each line on a terminal.
    package static let prompt = "lacuna> "

    private let editor: any LineEditor
    private let session: ChatSession
    private let keepsGoing: Bool
    private let today: Today
    /// Lines that came at once: first they are offered, then they wait for their turn.
    private var offered: [String] = []
    private var waiting: ArraySlice<String> = []
    /// How many of them there were when the first one ran.
    private var waitingCount = 0
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
        session = ChatSession(
            console: console, runner: runner, opening: opening, questions: questions)
        keepsGoing = opening.keepsGoing
        self.today = today
    }

    /// Talks until the input ends or somebody leaves; a script ends at its first failing line.
    package func run() -> ExitStatus {
        defer { session.sample.leave() }
        var status = ExitStatus.done
        var isFirst = true
        if session.isInteractive {
            Interpreter.readAhead()
            greet()
        }
        while !session.console.isOutputClosed {
            switch nextLine() {
            case .lines(let lines):
                // What is pasted may come in pieces.
                offered += lines
                session.say(session.phrases.offer(offered, width: session.console.output.width))
            case .end:
                if session.isInteractive { session.say("\n") }
                // Nothing was asked: say at least what could be.
                if !session.isInteractive, isFirst { greet() }
                return status
            case .interrupt:
                offered = []
                session.conversation.choices = []
                session.sample.tourStep = nil
            case .line(let line):
                isFirst = false
                let step = take(line)
                session.record.update()
                switch step {
                case .leave: return status
                case .ended(.done): break
                case .ended(let ended):
                    if ended != .someRejected { giveUpWaiting() }
                    guard !session.isInteractive else { break }
                    // The status is that of the first line that failed.
                    if status == .done || status == .someRejected { status = ended }
                    // Rejected input was reported, and the rest of it is there.
                    if ended != .someRejected, !keepsGoing { return status }
                }
            }
        }
        return status
    }

    /// Waits for a line, where none of those that came at once is next.
    private func nextLine() -> LineInput {
        guard let line = waiting.popFirst() else { return editor.readLine(prompt: prompt) }
        let place = "lacuna \(waitingCount - waiting.count)/\(waitingCount)> "
        session.console.writeError(place + TerminalText.safe(line) + "\n")
        editor.remember(line)
        return .line(line)
    }

    /// Says which lines are not run because one before them failed.
    private func giveUpWaiting() {
        guard !waiting.isEmpty else { return }
        session.say(session.phrases.notRun(waiting.count) + "\n")
        waiting = []
    }

    private func greet() {
        session.say(session.phrases.greeting(session.glance.contents))
    }

    /// The prompt, with what lists are narrowed to.
    private var prompt: String {
        let sample = session.sample.workspace == nil ? [] : ["sample"]
        let filters = session.conversation.filters
        let notes = (sample + (filters.isEmpty ? [] : [filters.summary(in: session.language)]))
            .map(TerminalText.singleLine)
        return notes.isEmpty ? Self.prompt : "lacuna (\(notes.joined(separator: ", ")))> "
    }

    // MARK: A line

    private enum Step {
        case leave
        case ended(ExitStatus)
    }

    private func take(_ line: String) -> Step {
        let line = line.trimmed
        if !offered.isEmpty {
            defer { offered = [] }
            if line.isEmpty {
                waiting = offered[...]
                waitingCount = offered.count
                return .ended(.done)
            }
            if ["ask", "/ask"].contains(line) {
                return run(["ask", offered.joined(separator: " ")], echoing: true)
            }
        }
        if line.isEmpty, session.isInteractive, session.sample.tourStep != nil {
            return .ended(OwnCommands(session).tour())
        }
        guard !line.isEmpty, !line.isComment else { return .ended(.done) }
        session.record.note(said: line)
        let choices = session.conversation.choices
        session.conversation.choices = []
        if let number = Int(line), choices.indices.contains(number - 1) {
            return run(choices[number - 1], echoing: true)
        }
        let isCommand = line.hasPrefix("/") && !line.beginsWithPath
        do {
            let words = try CommandLineText.words(of: isCommand ? String(line.dropFirst()) : line)
            if isCommand { return run(words, echoing: false) }
            // What is said without a stroke is shown as the command that it is, in scripts.
            if ChatVerbs.isCommand(words) { return run(words, echoing: !session.isInteractive) }
            if let files = words.draggedFiles { return run(["load"] + files, echoing: true) }
        } catch {
            if isCommand, session.isInteractive, let rest = furtherLine() {
                // Who types a command next did not mean to go on.
                if !rest.hasPrefix("/") { return take(line + " " + rest) }
                _ = session.fail(session.phrases.unclosed(error.mark))
                return take(rest)
            }
            if isCommand { return .ended(session.fail(session.phrases.unclosed(error.mark))) }
        }
        return interpret(line)
    }

    /// Returns what follows on the next line, where a quotation goes on; nil where nothing does.
    private func furtherLine() -> String? {
        if let line = waiting.popFirst() { return line }
        switch editor.readLine(prompt: "   ...> ") {
        case .line(let line) where !line.isBlank: return line
        case .lines(let lines): return lines.joined(separator: " ")
        default: return nil
        }
    }

    private func interpret(_ line: String) -> Step {
        if let groups = session.newGroups() { interpreter.knows(groups) }
        if let owners = session.newOwners() { interpreter.knows(owners: owners) }
        let reading = interpreter.read(line, after: session.conversation)
        session.follow(reading.language)
        let phrases = ChatPhrases(language: reading.language ?? session.language)
        switch reading.meaning {
        case .command where reading.asksForMore && session.hasNextPage: return more()
        case .command(let words):
            if reading.narrowsFromNowOn {
                session.conversation.filters =
                    session.conversation.filters.overridden(by: ListFlags(of: words))
            }
            return run(words, echoing: true, remarks: phrases.remarks(on: reading))
        case .commands(let lines):
            for line in lines {
                let step = run(line, echoing: true)
                guard case .ended(.done) = step else { return step }
            }
            return .ended(.done)
        case .incomplete(let verb, let missing):
            session.echo(verb)
            let groups = missing == .group ? " " + phrases.groups(session.glance.segments) : ""
            return .ended(session.fail(phrases.missing(missing) + groups))
        case .later(let verb):
            session.echo(verb)
            _ = session.fail(phrases.notYet)
            return .ended(.failed)
        case .unsure(let choices):
            let lines = choices.map(CommandLineText.line)
            guard session.isInteractive else {
                session.echo("? " + lines.joined(separator: " | "))
                return .ended(.usage)
            }
            session.conversation.choices = choices
            session.say(phrases.choice(of: lines.map { "/" + $0 }))
        case .deletion:
            if !session.isInteractive { session.echo("? undo | imports") }
            return .ended(session.fail(phrases.deletion))
        case .lost:
            guard session.isInteractive else {
                session.echo("?")
                return .ended(.usage)
            }
            session.say(phrases.lost)
        }
        return .ended(.usage)
    }

    // MARK: A command

    private func run(
        _ given: [String], echoing isEchoed: Bool, remarks: [String] = []
    ) -> Step {
        let words = session.conversation.filters.applied(to: given)
        if isEchoed || words != given { session.echo(CommandLineText.line(of: words)) }
        for remark in remarks { session.remark(remark) }
        let name = words.first ?? "help"
        guard let verb = ChatVerbs.verb(named: name) else {
            let near = Misspelling.nearest(to: name, among: ChatVerbs.all)
            return .ended(session.fail(session.phrases.unknown(name, near: near)))
        }
        let arguments = Array(words.dropFirst())
        let own = OwnCommands(session)
        switch verb {
        case "quit": return .leave
        case "more": return more()
        case "help" where arguments.isEmpty || ChatVerbs.isOwn(arguments[0]):
            return .ended(session.say(ChatHelp.text(in: session.language)))
        case "language": return .ended(own.speak(arguments.first))
        case "filter": return .ended(own.filter(arguments))
        case "save": return .ended(own.save(arguments))
        case "record": return .ended(own.record(arguments))
        case "tour": return .ended(own.tour())
        default: return .ended(session.work([verb] + arguments))
        }
    }

    /// Shows the next rows of the last answer, or asks for a longer one.
    private func more() -> Step {
        if let shown = session.showNextPage() { return .ended(shown) }
        if let longer = session.conversation.longerCommand(by: nil) {
            return run(longer, echoing: true)
        }
        return .ended(session.say(session.phrases.noMore + "\n"))
    }
}
