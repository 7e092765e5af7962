package import ArgumentParser
import Foundation
package import Reporting
import SupportModel

/// Lists every load with what it brought and rejected.
package struct ImportsCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "imports",
        abstract: "List every load with what it brought and rejected.",
        discussion: """
            lacuna imports
            lacuna imports --format csv
            """)

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let imports = try context.workspace(for: .reading).imports()
        let timeZone = try context.timeZone()
        let records = imports.map { record($0, timeZone) }
        let data: DataValue = ["schema": "lacuna.imports/1", "imports": .array(records)]
        guard !imports.isEmpty else {
            return Report(
                blocks: [
                    .paragraph("Nothing was loaded yet."),
                    .next(command: "load PATH", purpose: "bring in files or folders"),
                ], data: data)
        }
        let documents = imports.reduce(0) { $0 + $1.added }
        let table = Table(
            columns: [
                .init("No.", alignment: .trailing), .init("Day"), .init("From", isFlexible: true),
                .init("Files", alignment: .trailing), .init("New", alignment: .trailing),
                .init("Changed", alignment: .trailing), .init("As before", alignment: .trailing),
                .init("Rejected", alignment: .trailing),
            ],
            rows: imports.map { row($0, timeZone) })
        return Report(
            blocks: [
                .paragraph(
                    "\(Counted.count(imports.count, "load")) brought "
                        + "\(Counted.count(documents, "document"))."),
                .table(table),
                .next(command: "doctor", purpose: "see how each file was understood"),
            ], data: data, records: records)
    }

    private func row(_ account: ImportAccount, _ timeZone: TimeZone) -> [String] {
        [
            String(account.number), Day(containing: account.date, in: timeZone).description,
            account.paths.joined(separator: ", "),
        ]
            + [
                account.files.count, account.added, account.updated, account.unchanged,
                account.rejections.count,
            ].map(Counted.grouped)
    }

    private func record(_ account: ImportAccount, _ timeZone: TimeZone) -> DataValue {
        [
            "number": .integer(account.number),
            "date": .string(Day(containing: account.date, in: timeZone).description),
            "paths": .string(account.paths.joined(separator: ", ")),
            "files": .integer(account.files.count), "added": .integer(account.added),
            "updated": .integer(account.updated), "unchanged": .integer(account.unchanged),
            "rejected": .integer(account.rejections.count),
        ]
    }
}
