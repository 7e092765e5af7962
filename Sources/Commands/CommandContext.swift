package import Foundation
import Gaps
package import Reporting
import Store
import SupportModel

/// What one run of a verb works with: the workspace, opened when first needed, and the console.
package final class CommandContext {
    /// What a verb wants the workspace for.
    package enum Purpose {
        /// Reads; keeps a fresh analysis if the file can be written.
        case reading
        /// Changes what is there.
        case changing
        /// Brings documents in; makes the workspace if there is none.
        case loading
    }

    package let console: any Console
    package let now: Date
    /// Who decides, for the record of decisions.
    package let author: String
    package let workspacePath: String
    package let isQuiet: Bool
    /// Where the commands are typed that sentences name.
    private let commandPrefix: CommandPrefix
    /// Whether the run was asked to stop.
    package let interruption: Interruption
    /// What earlier commands of the same run left behind.
    let memory: SessionMemory
    /// How the run ends if nothing goes wrong from here on.
    package private(set) var status = ExitStatus.done
    /// Whether the answer only confirms a change, so that `--quiet` leaves it out.
    package private(set) var isConfirmation = false
    /// The format of the answer, where it is not the one that was asked for.
    package private(set) var answerFormat: ReportFormat?
    private var opened: Workspace?

    init(
        console: any Console, now: Date, author: String, workspacePath: String, isQuiet: Bool,
        interruption: Interruption, memory: SessionMemory, commandPrefix: CommandPrefix = .shell
    ) {
        self.commandPrefix = commandPrefix
        self.memory = memory
        self.console = console
        self.now = now
        self.author = author
        self.workspacePath = workspacePath
        self.isQuiet = isQuiet
        self.interruption = interruption
    }

    /// Whether a workspace file is there.
    package var workspaceExists: Bool { FileManager.default.fileExists(atPath: workspacePath) }

    /// Returns the workspace, opening it in the access that the purpose needs.
    func workspace(for purpose: Purpose) throws -> Workspace {
        if let opened { return opened }
        let workspace = try interruption.open { try open(for: purpose) }
        opened = workspace
        try checkInterruption()
        return workspace
    }

    /// Closes the workspace, so that it is one file again.
    package func close() throws {
        guard let workspace = opened else { return }
        opened = nil
        try interruption.close(workspace)
    }

    /// Remembers that the work was done, yet not all input was taken.
    package func noteRejections() { status = .someRejected }

    /// Remembers that a condition given with `--fail-on` holds.
    func noteCondition() { status = .conditionHolds }

    /// Remembers that the answer only confirms a change, and in which format it must be.
    package func noteConfirmation(inFormat format: ReportFormat? = nil) {
        isConfirmation = true
        answerFormat = format
    }

    /// Remembers the format of the answer, where the verb has one that fits better than its usual.
    package func answer(in format: ReportFormat) { answerFormat = format }

    /// Says something on standard error that is no result.
    package func remark(_ sentence: String) {
        guard !isQuiet else { return }
        console.note(commandPrefix == .chat ? sentence.asSaidInChat : sentence)
    }

    /// Stops here if Ctrl-C was pressed.
    package func checkInterruption() throws {
        if interruption.isRequested { throw CommandError.interrupted }
    }

    /// Returns a setting of the workspace, or its standard.
    func setting(_ setting: WorkspaceSetting) throws -> String {
        try workspace(for: .reading).setting(setting.rawValue) ?? setting.standard
    }

    /// Returns the workspace's time zone; UTC by default.
    package func timeZone() throws -> TimeZone {
        TimeZone(identifier: try setting(.timeZone)) ?? .gmt
    }

    /// Returns how finely the workspace tells questions apart.
    func grain() throws -> Grain { Grain(rawValue: try setting(.grain)) ?? .normal }

    /// Returns how much each part of a gap's priority counts.
    func priorityWeights() throws -> PriorityWeights {
        func weight(_ setting: WorkspaceSetting) throws -> Double {
            Double(try self.setting(setting)) ?? Double(setting.standard) ?? 1
        }
        var weights = PriorityWeights()
        weights.tickets = try weight(.weightTickets)
        weights.searches = try weight(.weightSearches)
        weights.reviews = try weight(.weightReviews)
        weights.growth = try weight(.weightGrowth)
        weights.pain = try weight(.weightPain)
        return weights
    }

    private func open(for purpose: Purpose) throws -> Workspace {
        switch purpose {
        case .loading: return try Workspace.open(workspacePath, access: .create)
        case .changing, .reading:
            guard workspaceExists else { throw CommandError.noWorkspace(path: workspacePath) }
            return try Workspace.open(
                workspacePath, access: purpose == .changing ? .write : .read)
        }
    }
}

extension Console {
    /// Writes a sentence to standard error, with nothing in it that could move the cursor; on a
    /// terminal its lines end between words.
    package func note(_ sentence: String) {
        let line = TerminalText.singleLine(sentence)
        let isWrapped = errors.isTerminal
        writeError((isWrapped ? TextWrapping.fitted(line, width: errors.width) : line) + "\n")
    }
}
