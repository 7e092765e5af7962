import Commands
import Foundation
import Reporting

/// The whole chat as Markdown: what was said, what it was understood as, and the answers.
@MainActor
final class ChatRecord {
    private var text = ""
    /// Where it is kept from now on.
    private var path: String?
    /// What is kept in memory before anybody asks for a record; more is forgotten from the front.
    private static let limit = 4_000_000

    init() {}

    /// Takes note of a line that was typed.
    func note(said line: String) {
        let quoted = TerminalText.safe(line).split(separator: "\n").joined(separator: " ")
        append("**\(escaped(quoted))**\n\n")
    }

    /// Takes note of the command that a sentence means.
    func note(meant line: String) {
        append("→ `\(TerminalText.singleLine(line).replacingOccurrences(of: "`", with: "'"))`\n\n")
    }

    /// Takes note of what was answered.
    func note(_ outcome: CommandOutcome) {
        if let report = outcome.report {
            append(ReportFormat.markdown.text(of: report, commandPrefix: .chat) + "\n")
        }
        if let message = outcome.message { note(said: message, isPlain: true) }
    }

    /// Takes note of what the chat itself said.
    func note(said text: String, isPlain: Bool) {
        append("```text\n\(TerminalText.safe(text).replacingOccurrences(of: "```", with: "'''"))")
        append(text.hasSuffix("\n") ? "```\n\n" : "\n```\n\n")
    }

    /// Keeps the chat, from its beginning, in a file that only its owner reads.
    func keep(in file: String) throws(CocoaFailure) {
        path = file
        do { try write() } catch {
            path = nil
            throw error
        }
    }

    /// Writes what came since; what cannot be written is tried again the next time.
    func update() {
        try? write()
    }

    private func write() throws(CocoaFailure) {
        guard let path else { return }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CocoaFailure(reason: (error as NSError).plainReason)
        }
    }

    private func append(_ piece: String) {
        text += piece
        if path == nil, text.utf8.count > Self.limit { text = String(text.suffix(Self.limit / 8)) }
    }

    private func escaped(_ line: String) -> String {
        line.map { "\\`*_[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}

/// Why a file could not be written, in a few words.
struct CocoaFailure: Error {
    var reason: String
}

extension NSError {
    /// The system's own words, as in "No such file or directory".
    fileprivate var plainReason: String {
        let system = userInfo[NSUnderlyingErrorKey] as? NSError
        if let system, system.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(system.code)))
        }
        return "it cannot be written"
    }
}
