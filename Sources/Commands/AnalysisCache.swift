import Gaps
import Store
import SupportModel
import Wording

/// Keeps the stored analysis current: reads it where it still holds, else makes and keeps it.
struct AnalysisCache {
    /// Returns the analysis of what the workspace holds now.
    ///
    /// - Parameter grain: Another grain than the workspace's; such an analysis is not kept, and an
    ///   id that the kept one does not have is good for one answer only.
    func current(
        in context: CommandContext, grain: Grain? = nil
    ) throws -> CurrentAnalysis {
        let workspace = try context.workspace(for: .reading)
        let usual = try context.grain()
        let isKept = grain == nil || grain == usual
        let decisions = try workspace.decisions()
        let revision = try workspace.contentRevision()
        if isKept, let origin = try workspace.analysisOrigin(), origin.revision == revision,
            origin.engine == GapAnalysis.version
        {
            let key = [workspace.path, revision, origin.engine]
            let stored = try context.memory.analysis(for: key) {
                try workspace.analysis()?.analysis
            }
            if let stored {
                return try CurrentAnalysis(
                    analysis: stored, decisions: decisions, workspace: workspace,
                    timeZone: try context.timeZone(), memory: (context.memory, key))
            }
        }
        if isKept, let analysis = try extended(in: workspace, context, grain: usual, decisions) {
            return try CurrentAnalysis(
                analysis: analysis, decisions: decisions, workspace: workspace,
                timeZone: try context.timeZone())
        }
        let lastImport = try workspace.lastImport()
        let documents = try workspace.documents(Set(DocumentKind.allCases))
        try context.checkInterruption()
        let previous = try workspace.placementsOfLastAnalysis()
        let analysis = try AnalysisWatch.during(documents.count, in: context) { watch in
            try watch.run { advance in
                GapAnalysis(grain: grain ?? usual).run(
                    on: documents, decisions: decisions, previous: previous, progress: advance)
            }
        }
        try context.checkInterruption()
        if isKept, !workspace.isReadOnly {
            try workspace.store(
                analysis, revision: revision, engine: GapAnalysis.version,
                basis: AnalysisBasis(
                    lastImport: lastImport, learntFrom: documents.count, grain: usual.rawValue,
                    named: Self.named(decisions)))
        }
        return try CurrentAnalysis(
            analysis: analysis, decisions: decisions, workspace: workspace,
            timeZone: try context.timeZone(), loaded: documents, trialGrain: isKept ? nil : grain)
    }

    /// Returns what the analysis would be after one more decision; nothing is kept.
    func trial(
        of decision: Decision, after before: CurrentAnalysis, in context: CommandContext
    ) throws -> CurrentAnalysis {
        let workspace = try context.workspace(for: .reading)
        let grain = try context.grain()
        let documents = try workspace.documents(Set(DocumentKind.allCases))
        let decisions = before.decisions + [decision]
        let previous = before.analysis
        try context.checkInterruption()
        let analysis = try AnalysisWatch.during(documents.count, in: context) { watch in
            try watch.run { advance in
                GapAnalysis(grain: grain).run(
                    on: documents, decisions: decisions, previous: previous, progress: advance)
            }
        }
        try context.checkInterruption()
        return try CurrentAnalysis(
            analysis: analysis, decisions: decisions, workspace: workspace,
            timeZone: before.timeZone, loaded: documents)
    }

    /// Returns the kept analysis with the documents that came since, kept in its place; nil where
    /// everything must be analysed anew.
    ///
    /// Only documents that ask may have come: content, grain, merges, splits, moves and names that were
    /// taken back change more than what is new.
    private func extended(
        in workspace: Workspace, _ context: CommandContext, grain: Grain, _ decisions: [Decision]
    ) throws -> Analysis? {
        let revision = try workspace.contentRevision()
        guard let origin = try workspace.analysisOrigin(), origin.engine == GapAnalysis.version,
            var basis = origin.basis, basis.grain == grain.rawValue,
            Set(basis.named).isSubset(of: Self.named(decisions))
        else { return nil }
        let lastImport = try workspace.lastImport()
        let changed = try workspace.documents(sinceImport: basis.lastImport)
        guard changed.allSatisfy(\.document.kind.asksQuestions),
            IncrementalAnalysis.suits(basis, new: changed.count),
            var previous = try workspace.analysis()?.analysis,
            previous.corrections == decisions.filter(\.change.isCorrection)
        else { return nil }
        previous.model = try workspace.analysisModel()
        let content = try workspace.documents([.content])
        try context.checkInterruption()
        let analysis = try AnalysisWatch.during(changed.count, in: context) { [previous] watch in
            let increment = try watch.run { _ in
                IncrementalAnalysis(from: previous, grain: grain, decisions: decisions)
            }
            guard let increment else { return Analysis?.none }
            let copies = try workspace.documents(keys: increment.copies(of: changed))
            return try watch.run { _ in
                increment.run(on: changed, copies: copies, content: content)
            }
        }
        guard let analysis else { return nil }
        try context.checkInterruption()
        if !workspace.isReadOnly {
            basis.joined += changed.count
            basis.lastImport = lastImport
            basis.named = Self.named(decisions)
            try workspace.store(
                analysis, revision: revision, engine: GapAnalysis.version, basis: basis)
        }
        return analysis
    }

    /// Returns the questions that have a name given by a person, ascending.
    private static func named(_ decisions: [Decision]) -> [ClusterID] {
        ClusterStates.names(from: decisions).keys.sorted()
    }

    /// Changes decisions or settings, on which no analysis rests, without losing the analysis.
    ///
    /// - Parameter adapting: What the change means for the analysis, as a new label does.
    func change(
        _ workspace: Workspace, adapting: (inout Analysis) -> Void = { _ in },
        _ change: () throws(WorkspaceError) -> Void
    ) throws {
        try workspace.together { () throws(WorkspaceError) in
            let before = try workspace.contentRevision()
            let origin = try workspace.analysisOrigin()
            try change()
            guard let origin, origin.revision == before, origin.engine == GapAnalysis.version,
                var analysis = try workspace.analysis()?.analysis
            else { return }
            adapting(&analysis)
            var basis = origin.basis
            basis?.named = Self.named(try workspace.decisions())
            try workspace.store(
                analysis, revision: workspace.contentRevision(), engine: GapAnalysis.version,
                basis: basis)
        }
    }
}
