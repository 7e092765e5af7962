import Wording

/// Where the program's text goes, and what reads it there.
package protocol Console: Sendable {
    /// What standard output faces.
    var output: StreamFeatures { get }
    /// What standard error faces.
    var errors: StreamFeatures { get }
    /// Whether the reader of standard output went away: what is written from then on is dropped,
    /// and the program may end early with status 0.
    var isOutputClosed: Bool { get }

    /// Writes a result to standard output.
    ///
    /// A reader that went away is no error.
    /// - Throws: `ConsoleError` where the text could not be written, as on a full disk.
    func write(_ text: String) throws(ConsoleError)

    /// Writes a message to standard error; nobody is told where that fails.
    func writeError(_ text: String)
}

/// What one stream of the program faces.
package struct StreamFeatures: Sendable, Equatable {
    package var isTerminal: Bool
    /// The columns that text should fit in.
    package var width: Int
    package var usesColor: Bool

    package init(isTerminal: Bool, width: Int = StreamFeatures.defaultWidth, usesColor: Bool) {
        self.isTerminal = isTerminal
        self.width = width
        self.usesColor = usesColor
    }

    /// The columns of what is no terminal: the same on every machine.
    package static let defaultWidth = 80
}

/// Output that could not be written: exit status 73.
package enum ConsoleError: Error, Equatable, CustomStringConvertible {
    /// The system's reason, as in "No space left on device".
    case unwritable(reason: String)

    package var description: String {
        switch self {
        case .unwritable(let reason): say("standard output cannot be written: \(reason)")
        }
    }
}
