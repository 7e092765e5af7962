package import SupportModel

/// What stops a verb, put into words in one place.
package enum CommandError: Error, Equatable, CustomStringConvertible {
    /// The command line asks for something that does not exist; a full sentence.
    case usage(String)
    case noWorkspace(path: String)
    case unknownCluster(ClusterID, count: Int)
    case unknownImport(Int, count: Int)
    case unreadableInput(String)
    case cannotWrite(path: String, reason: String)
    case nothingDated
    case interrupted

    package var description: String {
        switch self {
        case .usage(let sentence): sentence
        case .noWorkspace(let path):
            "there is no workspace at \(path) yet; load something first: lacuna load PATH"
        case .unknownCluster(let id, let count):
            count == 0
                ? "there is no question \(id); no question recurs in this workspace yet"
                : "there is no question \(id); 'lacuna clusters' lists the ids"
        case .unknownImport(let number, let count):
            count == 0
                ? "nothing was loaded yet"
                : "there is no load \(number); 'lacuna imports' lists them"
        case .unreadableInput(let sentence): sentence
        case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
        case .nothingDated:
            "no ticket, review or search has a date, so there is no last week; "
                + "load one with a date column, or name a week: --week 2026-W47"
        case .interrupted: "interrupted; nothing half-done was kept"
        }
    }

    /// The status with which the program ends.
    package var status: ExitStatus {
        switch self {
        case .usage: .usage
        case .noWorkspace, .unknownCluster, .unknownImport, .nothingDated: .failed
        case .unreadableInput: .unreadableInput
        case .cannotWrite: .cannotWrite
        case .interrupted: .interrupted
        }
    }
}
