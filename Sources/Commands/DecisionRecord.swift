import Foundation
import Reporting
import Store
import SupportModel
import Wording

/// Records a person's decision about a question that exists.
struct DecisionRecord {
    let cluster: ClusterID

    /// Appends the decision and returns the sentence that confirms it.
    func record(
        in context: CommandContext, _ change: (TimeZone) throws -> Decision.Change,
        confirming sentence: (_ label: String) -> String
    ) throws -> Report {
        let workspace = try context.workspace(for: .changing)
        let current = try AnalysisCache().current(in: context)
        let known = try current.cluster(cluster)
        try keep(try change(current.timeZone), in: workspace, context)
        return answer(
            sentence(CustomerText().label(known.label)),
            next: .next(command: "gaps", purpose: say("see what is still to write")), in: context)
    }

    /// Returns the sentence that confirms the decision, and what to do next.
    func answer(_ said: String, next: Block, in context: CommandContext) -> Report {
        context.noteConfirmation()
        let record: DataValue = ["id": .string(cluster.description), "done": .string(said)]
        return Report(
            blocks: [.paragraph(said), next],
            data: ["schema": "lacuna.decision/1", "decision": record],
            records: [record], listed: [cluster.description])
    }

    /// Appends the decision; the analysis stays current, with a new name where one is given.
    func keep(
        _ change: Decision.Change, in workspace: Workspace, _ context: CommandContext
    ) throws {
        let decision = Decision(
            cluster: cluster, change: change, date: context.now, author: context.author)
        try AnalysisCache().change(workspace) { analysis in
            guard case .rename(let name) = change,
                let index = analysis.clusters.firstIndex(where: { $0.id == cluster })
            else { return }
            analysis.clusters[index].label = name
        } _: { () throws(WorkspaceError) in
            try workspace.append(decision)
        }
    }
}
