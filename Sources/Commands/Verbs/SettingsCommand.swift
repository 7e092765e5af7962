package import ArgumentParser
import Gaps
package import Reporting
import Store
import Wording

/// Lists, shows and sets what the workspace keeps as settings.
package struct SettingsCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "List, show or change settings, such as the time zone.",
        discussion: """
            lacuna settings
            lacuna settings time-zone Europe/Warsaw
            """)

    @Argument(
        help: "The setting; all if left out.", completion: .words(of: WorkspaceSetting.self),
        transform: WorkspaceSetting.init(reading:))
    var key: WorkspaceSetting?

    @Argument(help: "Its new value.")
    var value: String?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func validate() throws {
        if let key, let value { _ = try key.checked(value) }
    }

    package func report(in context: CommandContext) throws -> Report {
        if let key, let value {
            let workspace = try context.workspace(for: .changing)
            let checked = try key.checked(value)
            if key.shapesAnalysis {
                try workspace.set(key.rawValue, to: checked)
            } else {
                try AnalysisCache().change(workspace) { () throws(WorkspaceError) in
                    try workspace.set(key.rawValue, to: checked)
                }
            }
            context.noteConfirmation()
        }
        let workspace = try context.workspace(for: .reading)
        let settings = key.map { [$0] } ?? WorkspaceSetting.allCases
        let values = try settings.map { setting in
            (setting, try workspace.setting(setting.rawValue) ?? setting.standard)
        }
        let records: [DataValue] = values.map { setting, value in
            ["key": .string(setting.rawValue), "value": .string(value)]
        }
        return Report(
            blocks: blocks(values, order: try context.priorityWeights()),
            data: [
                "schema": "lacuna.settings/1", "settings": .array(records),
                "order": .string(try context.priorityWeights().formula),
            ], records: records)
    }

    private func blocks(
        _ values: [(WorkspaceSetting, String)], order: PriorityWeights
    ) -> [Block] {
        if key != nil, let (setting, current) = values.first {
            return [
                .paragraph(
                    say(
                        value == nil
                            ? "The setting \(setting.rawValue) is \(current)."
                            : "The setting \(setting.rawValue) is now \(current)."))
            ]
        }
        return [
            .paragraph(say("This workspace has \(values.count, "setting").")),
            .table(
                Table(
                    columns: [
                        .init(say("Setting")), .init(say("Value")),
                        .init(say("Purpose"), isFlexible: true),
                    ],
                    rows: values.map { [$0.0.rawValue, $0.1, $0.0.purpose] })),
            .paragraph(say("What decides the order of gaps: \(say(order.printed))")),
            .paragraph(
                say(
                    """
                    Sources are how many of tickets, searches and reviews ask it; distinctness is \
                    how telling its words are; certainty is how sure it is that there is \
                    something to write; growth is how much more it is asked than before; pain is \
                    how much more often than usual customers are dissatisfied with it, wait long, \
                    open their ticket again or give few stars.
                    """)),
            .next(
                command: "settings time-zone Europe/Warsaw", purpose: say("change one")),
        ]
    }
}
