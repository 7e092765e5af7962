/// What one reading of a line gave.
package enum LineInput: Sendable, Equatable {
    case line(String)
    /// Several lines that came at once, as pasted text does; none of them is blank.
    case lines([String])
    /// Ctrl-C: what was typed is given up, the chat goes on.
    case interrupt
    /// Ctrl-D on an empty line, or the input's end.
    case end
}

/// Where the chat's lines come from.
@MainActor
package protocol LineEditor: AnyObject {
    /// Waits for a line and returns it without its line end.
    func readLine(prompt: String) -> LineInput
    /// Keeps a line for the arrow keys, as if it had been typed.
    func remember(_ line: String)
}

extension LineEditor {
    package func remember(_ line: String) {}
}
