package import ArgumentParser
import Foundation
package import Reporting
import SupportModel
import Wording

/// Lists every load with what it brought and rejected, or shows one file by file.
package struct ImportsCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "imports",
        abstract: "List every load with what it brought and rejected.",
        discussion: """
            lacuna imports
            lacuna imports 1
            """)

    @Argument(help: "The number of a load, to see it file by file; all loads if left out.")
    var number: Int?

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let imports = try context.workspace(for: .reading).imports()
        let timeZone = try context.timeZone()
        if let number {
            guard let account = imports.first(where: { $0.number == number }) else {
                throw CommandError.unknownImport(number, count: imports.count)
            }
            return one(account, timeZone)
        }
        let records = imports.map { record($0, timeZone) }
        let data: DataValue = ["schema": "lacuna.imports/1", "imports": .array(records)]
        guard !imports.isEmpty else {
            return Report(
                blocks: [
                    .paragraph(say("Nothing was loaded yet.")),
                    .next(command: "load PATH", purpose: say("bring in files or folders")),
                ], data: data)
        }
        let documents = imports.filter { !$0.isTakenBack }.reduce(0) { $0 + $1.added }
        let isAnyTakenBack = imports.contains(where: \.isTakenBack)
        let table = Table(
            columns: [
                .init(say("No."), alignment: .trailing), .init(say("Day"), shownFrom: 60),
                .init(say("From"), isFlexible: true),
                .init(say("Files"), alignment: .trailing, shownFrom: 70),
                .init(say("New"), alignment: .trailing),
                .init(say("Changed"), alignment: .trailing, shownFrom: 80),
                .init(say("As before"), alignment: .trailing, shownFrom: 80),
                .init(say("Rejected"), alignment: .trailing),
            ] + (isAnyTakenBack ? [.init(say("Holds"))] : []),
            rows: imports.map { account in
                row(account, timeZone)
                    + (isAnyTakenBack ? [say(account.isTakenBack ? "taken back" : "yes")] : [])
            })
        return Report(
            blocks: [
                .paragraph(
                    say("\(imports.count, "load") brought \(documents, "document").")),
                .table(table),
                imports.last?.isTakenBack == true
                    ? .next(command: "redo", purpose: say("bring back what was taken back last"))
                    : .next(
                        command: "undo", purpose: say("take back what was done last, a load too")),
                .next(
                    command: "imports \(imports.last?.number ?? 1)",
                    purpose: say("see one load file by file")),
            ], data: data, records: records)
    }

    /// A load in full.
    private func one(_ account: ImportAccount, _ timeZone: TimeZone) -> Report {
        let day = Day(containing: account.date, in: timeZone)
        let changes = account.changes
        let number = String(account.number)
        let sentence =
            changes.isEmpty
            ? say(
                """
                Load \(number) of \(day) read \(account.files.count, "file") from \
                \(list: account.paths): nothing.
                """)
            : say(
                """
                Load \(number) of \(day) read \(account.files.count, "file") from \
                \(list: account.paths): \(list: changes).
                """)
        let files = account.files.map(FileTable().record)
        let rejections = account.rejections.map(RejectionList().record)
        return Report(
            blocks: [
                .paragraph(sentence)
            ] + FileTable().blocks(of: account.files)
                + RejectionList().blocks(of: account.rejections)
                + [.next(command: "imports", purpose: say("see all loads"))],
            data: [
                "schema": "lacuna.import/1", "import": record(account, timeZone),
                "files": .array(files), "rejections": .array(rejections),
            ], records: files)
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
            "holds": .bool(!account.isTakenBack),
        ]
    }
}
