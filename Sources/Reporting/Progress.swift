import Synchronization

/// A line on standard error that says how far a long work has come.
///
/// It appears only on a terminal and only when the work takes longer than a second, is rewritten
/// at most ten times a second, and is gone at the end.
package final class Progress: Sendable {
    private struct State {
        var columnsShown = 0
        var lastShown: Duration?
        var isFinished = false
    }

    private let console: any Console
    private let elapsed: @Sendable () -> Duration
    private let state = Mutex(State())

    /// - Parameter elapsed: Returns the time since the work began.
    package init(console: any Console, elapsed: @escaping @Sendable () -> Duration) {
        self.console = console
        self.elapsed = elapsed
    }

    /// Shows what is being done now; may be called from any thread, as often as there is news.
    package func show(_ text: String) {
        let features = console.errors
        guard features.isTerminal else { return }
        let now = elapsed()
        guard now >= .seconds(1) else { return }
        state.withLock { state in
            if let last = state.lastShown, now - last < .milliseconds(100) { return }
            guard !state.isFinished else { return }
            let line = Self.cut(TerminalText.singleLine(text), to: features.width - 1)
            console.writeError("\r" + line.padded(to: state.columnsShown))
            state.columnsShown = DisplayWidth.of(line)
            state.lastShown = now
        }
    }

    /// Erases the line; nothing is shown from then on.
    package func finish() {
        state.withLock { state in
            state.isFinished = true
            guard state.columnsShown > 0 else { return }
            console.writeError("\r" + String(repeating: " ", count: state.columnsShown) + "\r")
            state.columnsShown = 0
        }
    }

    private static func cut(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var columns = 1
        let kept = text.prefix { character in
            columns += DisplayWidth.of(character)
            return columns <= width
        }
        return kept + "…"
    }
}
