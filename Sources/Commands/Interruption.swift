import Foundation
import Store
import Synchronization
import Wording

/// Ctrl-C, as the running verb sees it, and the end of the program in the middle of a verb.
package final class Interruption: Sendable {
    private struct State {
        var isRequested = false
        var endsProgram = true
        var isEnding = false
        var language = AnswerLanguage.en
    }

    private let state = Mutex(State())
    /// The open workspace; held while it opens and closes, so that neither is cut off half-way.
    private let workspace = Mutex<Workspace?>(nil)

    /// The process group that works for the running verb, where there is one.
    private let helper = Mutex<pid_t?>(nil)

    package init() {}

    /// Whether the running verb was asked to stop.
    package var isRequested: Bool { state.withLock { $0.isRequested } }

    /// What to say where the program ends in the middle of a verb, in the language of its answer.
    package var sentence: String {
        AnswerLanguage.$current.withValue(language) { CommandError.interrupted.description }
    }

    /// The language of the running verb's answer, which other threads do not know.
    var language: AnswerLanguage {
        get { state.withLock { $0.language } }
        set { state.withLock { $0.language = newValue } }
    }

    /// Whether Ctrl-C ends the program; in a chat it only stops the running verb.
    package var endsProgram: Bool {
        get { state.withLock { $0.endsProgram } }
        set { state.withLock { $0.endsProgram = newValue } }
    }

    /// Asks the running verb to stop at its next chance.
    package func request() { state.withLock { $0.isRequested = true } }

    /// Forgets an earlier request, before the next verb runs.
    package func reset() { state.withLock { $0.isRequested = $0.isEnding } }

    /// Prepares the end of the program: the running verb says nothing more, a load is taken back,
    /// and the workspace is one file.
    package func end() {
        state.withLock {
            $0.isRequested = true
            $0.isEnding = true
        }
        if let group = helper.withLock({ $0 }) { ChildGroup.end(group: group) }
        closeWorkspace()
    }

    /// Waits for the end of the program if it is ending; returns at once if it is not.
    package func standAside() {
        while state.withLock({ $0.isEnding }) { Thread.sleep(forTimeInterval: 60) }
    }

    /// Names the process group that must not outlive the program; nil when it has ended.
    func attach(_ group: pid_t?) { helper.withLock { $0 = group } }

    /// Opens the workspace that is closed when the program ends.
    func open(_ opening: () throws -> Workspace) throws -> Workspace {
        try workspace.withLock { workspace in
            let opened = try opening()
            workspace = opened
            return opened
        }
    }

    /// Closes what was opened.
    func close(_ opened: Workspace) throws {
        try workspace.withLock { workspace in
            workspace = nil
            try opened.close()
        }
    }

    private func closeWorkspace() {
        workspace.withLock { workspace in
            try? workspace?.close()
            workspace = nil
        }
    }
}
