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

/// A person who types given lines; `^M` is only Enter, `^C` Ctrl-C, and `⏎` parts pasted lines.
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
        if line == "^C" { return .interrupt }
        if line.contains("⏎") { return .lines(line.split(separator: "⏎").map(String.init)) }
        return .line(line == "^M" ? "" : line)
    }
}

/// A chat on a workspace of a test.
@MainActor
struct RecordedChat {
    private let folder: TemporaryFolder
    /// What stands for the folder in a transcript, where lines must not depend on its length.
    private let place: String

    private var environment: [String: String] {
        ["LACUNA_WORKSPACE": place + "/lacuna.db", "USER": "kasia"]
    }

    init(_ world: KettleWorld) {
        folder = world.folder
        place = folder.path
    }

    /// A chat of somebody who has loaded nothing yet.
    init() throws {
        folder = try TemporaryFolder()
        place = folder.path
    }

    /// A chat of somebody who has loaded nothing yet, and has files in a folder of a short name.
    init(files: [(name: String, text: String)]) throws {
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        place = "/tmp/lacuna-" + folder.path.suffix(8)
        try FileManager.default.createSymbolicLink(
            atPath: place, withDestinationPath: folder.path)
    }

    /// Returns what a terminal shows; `FOLDER` is where the chat's files are.
    func transcript(typing lines: [String]) -> String {
        let console = TranscriptConsole()
        let typed = lines.map { $0.replacingOccurrences(of: "FOLDER", with: place) }
        _ = loop(ScriptedEditor(typed, shownOn: console), console, isInteractive: true).run()
        if place != folder.path { try? FileManager.default.removeItem(atPath: place) }
        return console.text.replacingOccurrences(of: place, with: "FOLDER")
    }

    /// Returns what a script gives, on both streams as they come, and how it ends.
    func transcript(ofScript lines: [String]) -> String {
        let console = TranscriptConsole()
        let status = loop(ScriptedEditor(lines, shownOn: console), console, isInteractive: false)
            .run()
        return console.text + "exit status \(status.rawValue)\n"
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
