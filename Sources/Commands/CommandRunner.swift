import ArgumentParser
package import Foundation
package import Reporting
import Store
import Wording

/// Runs one command line: parse, work, render, exit status; the same for shell and chat.
package struct CommandRunner {
    private let console: any Console
    private let environment: [String: String]
    private let now: @Sendable () -> Date
    package let interruption: Interruption
    private let commandPrefix: CommandPrefix
    private let memory = SessionMemory()
    /// How many rows of a table a person sees at a time; nil gives them all.
    package var pageLength: Int?
    /// What stands below a page that is not the last, given how many rows follow.
    package var pageRemark: (Int) -> String = { say("\($0) more") }
    /// Opens the chat; nil inside the chat, and where there is none.
    package var openChat: ((ChatRequest) -> ExitStatus)?

    /// Creates a runner.
    /// - Parameters:
    ///   - console: Where answers and errors go.
    ///   - environment: The environment variables.
    ///   - commandPrefix: What stands before a suggested command.
    ///   - now: The clock, which only decisions and imports take note of.
    ///   - interruption: What Ctrl-C sets.
    package init(
        console: any Console, environment: [String: String],
        commandPrefix: CommandPrefix = .shell,
        now: @escaping @Sendable () -> Date = { Date() },
        interruption: Interruption = Interruption()
    ) {
        self.console = console
        self.environment = environment
        self.commandPrefix = commandPrefix
        self.now = now
        self.interruption = interruption
    }

    /// Runs the arguments, without the program's name, and prints what comes of them.
    ///
    /// It answers in the language that `--language` names, else in that of the locale where a
    /// person reads it: what goes into a pipe or a file is the same on every machine.
    @discardableResult
    package func run(_ arguments: [String]) -> CommandOutcome {
        let language =
            CommandRequest.language(of: arguments)
            ?? (console.output.isTerminal ? AnswerLanguage(environment: environment) : nil)
        interruption.language = language ?? .en
        return AnswerLanguage.$current.withValue(language ?? .en) { answer(arguments) }
    }

    private func answer(_ arguments: [String]) -> CommandOutcome {
        let unlisted = CommandTree.unlistedVerbs.compactMap { $0.configuration.commandName }
        switch CommandRequest(arguments, verbs: CommandTree.verbNames + unlisted) {
        case .version: return printed("lacuna \(CommandTree.version)\n")
        case .help(let topic): return printed(HelpText.text(topic: topic, typedAs: commandPrefix))
        case .completions(let script): return printed(script.text)
        case .tab(let words): return printed(CompletionScript.answer(to: words))
        case .mistake(let sentence): return failure(CommandError.usage(sentence))
        case .verb(let verb, let rest):
            do {
                let command = try CommandTree.parseAsRoot([verb] + rest)
                if let chat = command as? ChatCommand { return try chatting(chat) }
                guard let command = command as? any WorkspaceCommand else {
                    return printed(HelpText.text(topic: verb, typedAs: commandPrefix))
                }
                return try run(command)
            } catch {
                return failure(error, verb: verb, arguments: rest)
            }
        }
    }

    private func run(_ command: some WorkspaceCommand) throws -> CommandOutcome {
        let formats = command.chosenFormats
        guard formats.count == 1 || type(of: command).takesSeveralFormats else {
            throw CommandError.usage(say("this verb answers in one format at a time"))
        }
        if let format = formats.first(where: { !type(of: command).formats.contains($0) }) {
            let verb =
                switch format {
                case .synonyms: "lexicon"
                case .ics: "export calendar"
                default: "report"
                }
            throw CommandError.usage(
                say("this verb does not answer in \(format.rawValue); 'lacuna \(verb)' does"))
        }
        if command.shared.forExcel, !formats.contains(.csv) {
            throw CommandError.usage(say("--for-excel is for CSV; add --format csv"))
        }
        let context = context(for: command.shared)
        let report = try answer(of: command.report, in: context)
        let isSilent =
            context.isConfirmation && context.isQuiet
            && (command.shared.format == nil || context.answerFormat != nil)
        var outcome = CommandOutcome(status: context.status, report: report)
        if !isSilent, let format = context.answerFormat ?? formats.first {
            try write(report, as: format, options: command.shared)
            if let afterword = command.afterword, format == .table, console.output.isTerminal,
                !context.isQuiet
            {
                try add(afterword, to: &outcome, options: command.shared)
            }
        }
        return outcome
    }

    private func context(for options: SharedOptions) -> CommandContext {
        CommandContext(
            console: console, now: now(), author: author,
            workspacePath: WorkspaceLocation(environment: environment)
                .path(flag: options.workspace),
            isQuiet: options.quiet, interruption: interruption, memory: memory,
            commandPrefix: commandPrefix)
    }

    /// Does the work of a verb and closes the workspace, so that it is one file again.
    private func answer(
        of work: (CommandContext) throws -> Report, in context: CommandContext
    ) throws -> Report {
        let result = Result { try work(context) }
        let closing = Result { try context.close() }
        interruption.standAside()
        let report = try result.get()
        try closing.get()
        return report
    }

    /// Says more below an answer that holds whatever becomes of this.
    private func add(
        _ afterword: (CommandContext) throws -> Report, to outcome: inout CommandOutcome,
        options: SharedOptions
    ) throws {
        let more: Report
        do {
            more = try answer(of: afterword, in: context(for: options))
        } catch {
            outcome.message = failure(error).message
            return
        }
        guard !more.blocks.isEmpty else { return }
        try console.write("\n")
        try write(more, as: .table, options: options)
        outcome.report?.blocks += more.blocks
        outcome.report?.listed = more.listed
    }

    private func write(
        _ report: Report, as format: ReportFormat, options: SharedOptions
    ) throws {
        var report = report
        if let pageLength, format == .table, console.output.isTerminal {
            report = report.page(0, of: pageLength, remark: pageRemark)
        }
        if options.quiet { report.blocks.removeAll(where: \.isNextStep) }
        // What is suggested must work on the same workspace when it is typed.
        if let path = options.workspace, commandPrefix == .shell {
            report.blocks = report.blocks.map { block in
                guard case .next(let command, let purpose) = block else { return block }
                return .next(
                    command: "\(command) --workspace \(ShellWord.quoted(path))", purpose: purpose)
            }
        }
        let width = console.output.width
        let text = format.text(
            of: report, width: width, color: console.output.usesColor && !options.noColor,
            commandPrefix: commandPrefix, csv: options.csvDialect)
        // A terminal would break long lines in the middle of a word.
        let breaksLines = format == .markdown && console.output.isTerminal
        try console.write(breaksLines ? MarkdownWrapping.lines(of: text, width: width) : text)
    }

    /// Writes an answer to a file, in the format that the file's ending says.
    package func save(_ report: Report, to path: String, replacing: Bool) -> CommandOutcome {
        let file = ExportFile(path: path)
        let isText = path.lowercased().hasSuffix(".txt")
        do {
            guard let format = isText ? .table : file.format else {
                throw CommandError.usage(
                    say(
                        """
                        the file's ending says how it is written: .md, .html, .csv, .json, .jsonl \
                        or .txt
                        """))
            }
            if !replacing, FileManager.default.fileExists(atPath: path) {
                throw CommandError.usage(
                    say(
                        """
                        \(path) is there already; to write over it: \
                        /save \(ShellWord.quoted(path)) --replace
                        """))
            }
            let text = format.text(of: report, commandPrefix: commandPrefix)
            guard !text.isEmpty else {
                throw CommandError.usage(say("this answer has no \(format.rawValue) form"))
            }
            let workspace = WorkspaceLocation(environment: environment).path(flag: nil)
            try file.write(text, besides: workspace)
            return CommandOutcome(status: .done)
        } catch {
            return failure(error)
        }
    }

    private func chatting(_ command: ChatCommand) throws -> CommandOutcome {
        guard let openChat else {
            throw CommandError.usage(
                commandPrefix == .chat
                    ? say("this is the chat already; type a question or /help")
                    : say("name a verb; 'lacuna help' lists them"))
        }
        return CommandOutcome(status: openChat(command.request))
    }

    private func printed(_ text: String) -> CommandOutcome {
        do {
            try console.write(text)
            return CommandOutcome(status: .done)
        } catch {
            return failure(error)
        }
    }

    private func failure(
        _ error: any Error, verb: String? = nil, arguments: [String] = []
    ) -> CommandOutcome {
        let trouble = Trouble(
            error, verb: verb, arguments: arguments, typedAs: commandPrefix)
        guard commandPrefix == .chat else {
            console.note("lacuna: \(trouble.sentence)")
            return CommandOutcome(status: trouble.status, message: trouble.sentence)
        }
        let sentence = trouble.sentence.asSaidInChat
        console.note(sentence)
        return CommandOutcome(status: trouble.status, message: sentence)
    }

    private var author: String {
        for name in ["LOGNAME", "USER"] {
            if let user = environment[name], !user.isEmpty { return user }
        }
        // A scheduled job often has neither; the account has a name all the same.
        guard let account = getpwuid(getuid()) else { return "unknown" }
        return String(cString: account.pointee.pw_name)
    }
}

extension Block {
    /// Whether it only suggests a command.
    fileprivate var isNextStep: Bool {
        if case .next = self { true } else { false }
    }
}
