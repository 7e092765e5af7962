import Wording

/// How a run ended, as the shell sees it.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    case failed = 1
    case someRejected = 2
    case conditionHolds = 3
    case inUse = 4
    case damaged = 5
    case usage = 64
    case unreadableInput = 65
    case cannotWrite = 73
    case interrupted = 130

    /// What the status says, in a few words.
    package var meaning: String {
        switch self {
        case .done: say("done")
        case .failed: say("failed; the message says why")
        case .someRejected: say("done, but some input was rejected")
        case .conditionHolds: say("a condition given with --fail-on holds")
        case .inUse: say("the workspace or the folder of reports is in use by another process")
        case .damaged: say("the workspace is damaged, is none, or is newer than this program")
        case .usage: say("wrong usage: unknown verb or flag, malformed id, week or value")
        case .unreadableInput:
            say("input that cannot be read: missing, empty, binary, without text")
        case .cannotWrite: say("output that cannot be written: full disk, read-only workspace")
        case .interrupted: say("interrupted by Ctrl-C")
        }
    }

    /// The page that `lacuna help exit-status` shows.
    package static var explanation: String {
        let rows = allCases.map { status in
            let number = String(status.rawValue)
            return "  " + String(repeating: " ", count: 3 - number.count) + number + "  "
                + status.meaning
        }
        return say("How lacuna ends, for scripts:") + "\n\n" + rows.joined(separator: "\n") + "\n"
    }
}
