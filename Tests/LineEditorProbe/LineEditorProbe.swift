import Chat
import Foundation

/// Reads lines with the chat's editor and prints what it got; `end` is the last.
///
/// The first argument is a history file, or `-` for none.
@main
struct LineEditorProbe {
    @MainActor
    static func main() {
        let arguments = CommandLine.arguments
        let path = arguments.count > 1 && arguments[1] != "-" ? arguments[1] : nil
        let source = CompletionSource(
            commands: { ["clusters", "gaps", "load", "why"] },
            flags: { $0 == "gaps" ? ["--lang", "--language", "--top"] : [] },
            ids: { ["Q-17", "Q-18", "Q-3"] })
        guard
            let editor = LibEditLineEditor(
                color: arguments.contains("--color"), history: path.map { HistoryFile(path: $0) },
                completions: source)
        else { return print("no terminal") }
        while true {
            switch editor.readLine(prompt: "lacuna> ") {
            case .line("slow"):
                // As a command that takes its time.
                usleep(500_000)
                print("slow is done")
            case .line(let text): print("got <\(text)>")
            case .lines(let lines): print("lines <\(lines.joined(separator: "|"))>")
            case .interrupt: print("interrupted")
            case .end: return print("end")
            }
        }
    }
}
