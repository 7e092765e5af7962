import CLineEditor
import Reporting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The prompt on a terminal: editing, history and completion.
@MainActor
package final class LibEditLineEditor: LineEditor {
    /// Closes libedit's editor with the value.
    private final class Handle {
        let editor: OpaquePointer
        init(_ editor: OpaquePointer) { self.editor = editor }
        deinit { cle_close(editor) }
    }

    private let handle: Handle
    private let color: Bool
    private let history: HistoryFile?
    private var lastLine: String?
    /// What Tab offers.
    package var completions: CompletionSource

    /// Opens the editor on standard input and output; nil where these are not both a terminal.
    ///
    /// - Parameter history: Where lines are kept for the next time; nil keeps them for this time.
    package init?(color: Bool, history: HistoryFile?, completions: CompletionSource) {
        guard isatty(0) == 1, isatty(1) == 1, let editor = cle_open("lacuna", 1000) else {
            return nil
        }
        handle = Handle(editor)
        self.color = color
        self.history = history
        self.completions = completions
        for line in history?.load() ?? [] {
            cle_add_history(editor, line)
            lastLine = line
        }
        cle_set_completer(
            editor,
            { context, _, line, cursor in
                guard let context, let line else { return }
                let text = String(cString: line)
                let me = Unmanaged<LibEditLineEditor>.fromOpaque(context).takeUnretainedValue()
                MainActor.assumeIsolated { me.complete(text, cursor: Int(cursor)) }
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Whether other letters than those of ASCII can be typed: no locale of UTF-8 is installed
    /// where they cannot.
    package var acceptsAllLetters: Bool { cle_accepts_all_letters(handle.editor) != 0 }

    package func readLine(prompt: String) -> LineInput {
        // libedit loses an escape sequence at the very end: the blank comes after it.
        let text = prompt.trimmedAtEndOfPrompt
        let blanks = String(prompt.dropFirst(text.count))
        cle_set_prompt(
            handle.editor,
            color && !blanks.isEmpty
                ? "\u{1}\u{1B}[1;36m\u{1}\(text)\u{1}\u{1B}[0m\u{1}\(blanks)" : prompt)
        var line: UnsafePointer<CChar>?
        switch cle_read(handle.editor, &line) {
        case cle_line:
            let text = line.map { String(cString: $0) } ?? ""
            remember(text)
            return .line(text)
        case cle_lines:
            let text = line.map { String(cString: $0) } ?? ""
            return .lines(text.split(separator: "\n").map(String.init).filter { !$0.isBlank })
        case cle_interrupt: return .interrupt
        default: return .end
        }
    }

    /// Keeps a line for the arrow keys; one that begins with a blank is the user's own business.
    package func remember(_ line: String) {
        let isBlank = line.allSatisfy { $0 == " " }
        guard !isBlank, !line.hasPrefix(" "), line != lastLine else { return }
        cle_add_history(handle.editor, line)
        history?.append(line)
        lastLine = line
    }

    private func complete(_ line: String, cursor: Int) {
        let bytes = line.utf8
        let place = bytes.index(bytes.startIndex, offsetBy: min(cursor, bytes.count))
        let completion = Completion.completions(for: line, cursor: place, from: completions)
        if let replacement = completion.replacement {
            let count = completion.word.unicodeScalars.count
            cle_replace_before_cursor(handle.editor, Int32(count), replacement)
        } else if completion.candidates.count > 1 {
            let width = TerminalConsole().output.width
            let shown = completion.candidates.map { candidate in
                completions.label(candidate).map { "\(candidate)  \($0)" } ?? candidate
            }
            cle_show_below(handle.editor, CandidateList(shown, width: width).text)
        }
    }
}

extension String {
    /// The text without the blanks at its end.
    fileprivate var trimmedAtEndOfPrompt: String {
        lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
    }
}
