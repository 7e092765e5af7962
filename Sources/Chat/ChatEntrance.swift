package import Commands
import Foundation
package import Reporting
import Wording

/// Opens the chat as it was asked for: on a terminal, on a pipe, or on a script.
@MainActor
package struct ChatEntrance {
    private let console: any Console
    private let environment: [String: String]
    private let interruption: Interruption

    /// Creates an entrance.
    /// - Parameters:
    ///   - console: Where answers go.
    ///   - environment: The environment variables.
    ///   - interruption: What Ctrl-C sets.
    package init(console: any Console, environment: [String: String], interruption: Interruption) {
        self.console = console
        self.environment = environment
        self.interruption = interruption
    }

    /// Runs the chat to its end and returns how the program ends.
    package func open(_ request: ChatRequest) -> ExitStatus {
        if let script = request.script, script != "-" {
            let descriptor = openFile(script, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else {
                console.note("lacuna: \(script): \(String(cString: strerror(errno)))")
                return .unreadableInput
            }
            defer { close(descriptor) }
            return talk(PlainLineReader(descriptor: descriptor), request, isInteractive: false)
        }
        guard isatty(0) == 1 else {
            return talk(PlainLineReader(), request, isInteractive: false)
        }
        let glance = WorkspaceGlance(flag: request.shared.workspace, environment: environment)
        let questions = KnownQuestions()
        let source = CompletionSource.chat(questions: questions, glance: glance)
        let color = console.output.usesColor && !request.shared.noColor
        let history = HistoryFile.standard { environment[$0] }
        // Ctrl-C stops the running command; the chat goes on.
        interruption.endsProgram = false
        defer { interruption.endsProgram = true }
        if let editor = LibEditLineEditor(color: color, history: history, completions: source) {
            if !editor.acceptsAllLetters {
                console.note(say("no UTF-8 locale is installed: only Latin letters can be typed"))
            }
            return talk(editor, request, isInteractive: true, questions)
        }
        return talk(PlainLineReader(), request, isInteractive: true, questions)
    }

    private func talk(
        _ editor: any LineEditor, _ request: ChatRequest, isInteractive: Bool,
        _ questions: KnownQuestions = KnownQuestions()
    ) -> ExitStatus {
        let runner = CommandRunner(
            console: console, environment: environment, commandPrefix: .chat,
            interruption: interruption)
        var opening = ChatOpening(
            request.shared, environment: environment, isInteractive: isInteractive)
        opening.keepsGoing = request.keepsGoing
        return ChatLoop(
            editor: editor, console: console, runner: runner, opening: opening,
            today: Today(Date()), questions: questions
        ).run()
    }
}

extension CompletionSource {
    /// What Tab offers in the chat.
    static func chat(questions: KnownQuestions, glance: WorkspaceGlance) -> CompletionSource {
        CompletionSource(
            commands: { ChatVerbs.all.sorted() },
            flags: { ChatVerbs.flags(of: $0) },
            values: { verb, flag in
                guard flag == "--segment" else {
                    return ChatVerbs.values(of: verb, after: flag)
                }
                return glance.segments.prefix(60).map { "\($0.key)=\($0.value)" }.sorted()
            },
            ids: {
                if questions.ids.isEmpty {
                    questions.remember(
                        Dictionary(glance.questions.map { ($0.id, $0.label) }) { first, _ in first }
                    )
                }
                return questions.ids
            },
            label: { questions.label(of: $0) })
    }
}

/// The system's call, which the entrance's own `open` hides.
private func openFile(_ path: String, _ flags: Int32) -> Int32 {
    open(path, flags)
}
