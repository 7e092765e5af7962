import Foundation
import Reporting
import SupportModel

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
        try workspace.append(
            Decision(
                cluster: cluster, change: try change(current.timeZone), date: context.now,
                author: context.author))
        context.noteConfirmation()
        let said = sentence(CustomerText().label(known.label))
        let record: DataValue = ["id": .string(cluster.description), "done": .string(said)]
        return Report(
            blocks: [
                .paragraph(said), .next(command: "gaps", purpose: "see what is still to write"),
            ],
            data: ["schema": "lacuna.decision/1", "decision": record],
            records: [record], listed: [cluster.description])
    }
}
