import Store
import SupportModel

/// A change after which other things belong together: it is kept with the analysis that follows
/// from it, or neither is.
struct Reanalysis {
    /// Decides and analyses again.
    ///
    /// - Parameters:
    ///   - isTrial: Whether only to tell what would come out, and to change nothing.
    ///   - checking: May refuse what came out; then nothing was changed.
    func decide(
        _ decision: Decision, after before: CurrentAnalysis, isTrial: Bool,
        in context: CommandContext, checking: (CurrentAnalysis) throws -> Void = { _ in }
    ) throws -> CurrentAnalysis {
        if isTrial {
            let after = try AnalysisCache().trial(of: decision, after: before, in: context)
            try checking(after)
            return after
        }
        return try keep(in: context) { workspace throws(WorkspaceError) in
            try workspace.append(decision)
        } checking: { after in
            try checking(after)
        }
    }

    /// Makes the change and analyses again.
    ///
    /// - Parameter checking: May refuse what came out; then nothing was changed.
    func keep(
        in context: CommandContext, _ change: (Workspace) throws(WorkspaceError) -> Void,
        checking: (CurrentAnalysis) throws -> Void = { _ in }
    ) throws -> CurrentAnalysis {
        let workspace = try context.workspace(for: .changing)
        var outcome: Result<CurrentAnalysis, any Error>?
        do {
            try workspace.together { () throws(WorkspaceError) in
                try change(workspace)
                let made = Result {
                    let current = try AnalysisCache().current(in: context)
                    try checking(current)
                    return current
                }
                outcome = made
                if case .failure = made { throw .stopped }
            }
        } catch {
            // What went wrong inside says more than that it was taken back.
            if case .failure(let reason)? = outcome { throw reason }
            throw error
        }
        guard let outcome else { throw CommandError.interrupted }
        return try outcome.get()
    }
}
