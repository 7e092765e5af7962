import Commands
import Foundation
import Reporting
import Synchronization
import TestSupport

@testable import Chat

/// Standard output and standard error in one text, as a terminal shows them.
final class TranscriptConsole: Console {
    private let record = Mutex("")
    let output = StreamFeatures(isTerminal: true, width: 80, usesColor: false)
    let errors = StreamFeatures(isTerminal: true, width: 80, usesColor: false)
    let isOutputClosed = false

    var text: String { record.withLock { $0 } }

    func write(_ text: String) throws(ConsoleError) { record.withLock { $0 += text } }
    func writeError(_ text: String) { record.withLock { $0 += text } }
}

/// A person who types given lines.
@MainActor
final class ScriptedEditor: LineEditor {
    private var lines: ArraySlice<String>
    private let console: (any Console)?

    /// - Parameter console: Where the prompt and the typed lines are shown, as on a terminal.
    init(_ lines: [String], shownOn console: (any Console)? = nil) {
        self.lines = lines[...]
        self.console = console
    }

    func readLine(prompt: String) -> LineInput {
        guard let line = lines.popFirst() else {
            console?.writeError(prompt)
            return .end
        }
        console?.writeError(prompt + line + "\n")
        return line == "^C" ? .interrupt : .line(line)
    }
}

/// A chat on a workspace of a test.
@MainActor
struct RecordedChat {
    private let folder: TemporaryFolder

    private var environment: [String: String] {
        ["LACUNA_WORKSPACE": folder.path + "/lacuna.db", "USER": "kasia"]
    }

    init(_ world: KettleWorld) { folder = world.folder }

    /// A chat of somebody who has loaded nothing yet.
    init() throws { folder = try TemporaryFolder() }

    /// Returns what a terminal shows.
    func transcript(typing lines: [String]) -> String {
        let console = TranscriptConsole()
        _ = loop(ScriptedEditor(lines, shownOn: console), console, isInteractive: true).run()
        return console.text.replacingOccurrences(of: folder.path, with: "FOLDER")
    }

    /// Runs lines as a script.
    func script(_ lines: String...) -> (status: ExitStatus, output: String, errors: String) {
        script(lines: lines)
    }

    /// Runs lines as a script, to its end if it is to keep going.
    func script(
        lines: [String], keepsGoing: Bool = false
    ) -> (status: ExitStatus, output: String, errors: String) {
        let console = RecordingConsole()
        let status = loop(
            ScriptedEditor(lines), console, isInteractive: false, keepsGoing: keepsGoing
        ).run()
        return (status, console.written, console.writtenErrors)
    }

    private func loop(
        _ editor: ScriptedEditor, _ console: any Console, isInteractive: Bool,
        keepsGoing: Bool = false
    ) -> ChatLoop {
        let runner = CommandRunner(
            console: console, environment: environment, commandPrefix: .chat,
            now: { KettleWorld.today })
        return ChatLoop(
            editor: editor, console: console, runner: runner,
            opening: ChatOpening(
                glance: WorkspaceGlance(flag: nil, environment: environment),
                isInteractive: isInteractive, keepsGoing: keepsGoing),
            today: Today(KettleWorld.today))
    }
}
