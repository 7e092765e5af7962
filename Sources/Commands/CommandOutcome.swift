package import Reporting

/// How one command line ended, and what it answered.
package struct CommandOutcome: Sendable, Equatable {
    package var status: ExitStatus
    /// The answer, where there is one; it has been printed.
    package var report: Report?
    /// What went wrong, in one sentence; it has been printed.
    package var message: String?

    package init(status: ExitStatus, report: Report? = nil, message: String? = nil) {
        self.status = status
        self.report = report
        self.message = message
    }
}
