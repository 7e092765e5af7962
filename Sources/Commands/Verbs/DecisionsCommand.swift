package import ArgumentParser
package import Reporting
import Store
import SupportModel
import Wording

/// Lists who decided what and when, with what was taken back.
package struct DecisionsCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "decisions",
        abstract: "List who decided what and when.",
        discussion: """
            lacuna decisions
            lacuna decisions Q-17 --format csv
            """)

    @Argument(
        help: "Only decisions about this question; all if left out.", completion: .questions,
        transform: ArgumentSpelling.cluster)
    var id: ClusterID?

    @Option(
        help: ArgumentHelp("So many of the last.", valueName: "number"),
        transform: ArgumentSpelling.top)
    var top: Int?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let all = try context.workspace(for: .reading).decisionLog()
            .filter { entry in id.map(entry.decision.concerns) ?? true }
        let timeZone = try context.timeZone()
        let entries = all.suffix(top ?? .max).map { entry in
            (
                day: Day(containing: entry.decision.date, in: timeZone).description,
                author: entry.decision.author, id: entry.decision.cluster.description,
                what: Deed.decision(entry.decision).sentence, holds: entry.holds
            )
        }
        let records: [DataValue] = entries.map {
            [
                "date": .string($0.day), "author": .string($0.author), "question": .string($0.id),
                "decision": .string($0.what), "holds": .bool($0.holds),
            ]
        }
        let data: DataValue = ["schema": "lacuna.decisions/1", "decisions": .array(records)]
        guard !entries.isEmpty else {
            let sentence =
                id.map { say("Nobody has decided anything about \($0) yet.") }
                ?? say("Nobody has decided anything yet.")
            return Report(
                blocks: [
                    .paragraph(sentence),
                    .next(command: "gaps", purpose: say("see what there is to decide")),
                ], data: data)
        }
        let text = CustomerText()
        let table = Table(
            columns: [
                .init(say("Day")), .init(say("Who"), shownFrom: 50),
                .init(say("Decision"), isFlexible: true), .init(say("Holds")),
            ],
            rows: entries.map {
                [$0.day, text.label($0.author), $0.what, say($0.holds ? "yes" : "taken back")]
            })
        let holding = entries.count(where: \.holds)
        return Report(
            blocks: [
                .paragraph(
                    say(
                        """
                        \(entries.count, "decision"), of which \(holding) \
                        \(agreeing: holding, "holds", "hold").
                        """)),
                .table(table), .next(command: "undo", purpose: say("take the last one back")),
            ], data: data, records: records)
    }
}
