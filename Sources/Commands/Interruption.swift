import Store
import Synchronization

/// Ctrl-C, as the running verb sees it.
package final class Interruption: Sendable {
    private struct State {
        var isRequested = false
        var endsProgram = true
        var workspace: Workspace?
    }

    private let state = Mutex(State())

    package init() {}

    /// Whether the running verb was asked to stop.
    package var isRequested: Bool { state.withLock { $0.isRequested } }

    /// Whether Ctrl-C ends the program; in a chat it only stops the running verb.
    package var endsProgram: Bool {
        get { state.withLock { $0.endsProgram } }
        set { state.withLock { $0.endsProgram = newValue } }
    }

    /// Asks the running verb to stop at its next chance.
    package func request() { state.withLock { $0.isRequested = true } }

    /// Forgets an earlier request, before the next verb runs.
    package func reset() { state.withLock { $0.isRequested = false } }

    /// Remembers the open workspace.
    func watch(_ workspace: Workspace?) { state.withLock { $0.workspace = workspace } }

    /// Closes the open workspace, so that it is one file when the program ends at once.
    package func closeWorkspace() {
        let workspace = state.withLock { $0.workspace.take() }
        try? workspace?.close()
    }
}
