package import ArgumentParser
package import Reporting
import SupportModel
import Wording

/// Says who is to write the answer to a question.
package struct AssignCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Say who takes care of a question.",
        discussion: """
            Without a name it tells who has it.

            lacuna assign Q-17 kasia --due 2026-12-04
            lacuna assign Q-9 "web team"
            """)

    @Argument(
        help: "The question's id.", completion: .questions, transform: ArgumentSpelling.cluster)
    var id: ClusterID

    @Argument(help: "A name.")
    var owner: String?

    @Option(
        help: ArgumentHelp(
            "The day by which it is wanted; an earlier one holds if left out.", valueName: "date"),
        transform: ArgumentSpelling.day)
    var due: Day?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if owner?.allSatisfy(\.isWhitespace) ?? (due != nil) {
            throw ValidationError(say("give a name"))
        }
    }

    package func report(in context: CommandContext) throws -> Report {
        guard let owner else { return try standing(in: context) }
        return try DecisionRecord(cluster: id).record(in: context) { _ in
            .assign(owner: owner, due: due?.description)
        } confirming: { label in
            [
                care(by: owner, of: label, due),
                isPast(due, in: context) ? say("That day is past.") : "",
            ]
            .filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// Whether a day lies before today in the workspace's time zone.
    private func isPast(_ day: Day?, in context: CommandContext) -> Bool {
        guard let day, let timeZone = try? context.timeZone() else { return false }
        return day.end(in: timeZone) <= context.now
    }

    private func care(by owner: String, of label: String, _ due: Day?) -> String {
        due.map { say("\(owner) takes care of \(id) “\(label)” by \($0).") }
            ?? say("\(owner) takes care of \(id) “\(label)”.")
    }

    /// Who takes care of the question now.
    private func standing(in context: CommandContext) throws -> Report {
        let current = try AnalysisCache().current(in: context)
        let label = CustomerText().label(try current.cluster(id).label)
        let owner = current.owners[id]
        let due = current.dueDays[id]
        let sentence =
            owner.map { care(by: $0, of: label, due) }
            ?? say("Nobody takes care of \(id) “\(label)” yet.")
        let record: DataValue = [
            "id": .string(id.description), "question": .string(label),
            "owner": DataValue(owner), "due": DataValue(due?.description),
        ]
        return Report(
            blocks: [
                .paragraph(sentence),
                .next(command: "assign \(id) NAME", purpose: say("say who is to write it")),
            ],
            data: ["schema": "lacuna.owner/1", "owner": record], records: [record],
            listed: [id.description])
    }
}
