package import ArgumentParser
import Gaps
package import Reporting
import Store
import SupportModel
import Wording

/// Checks the workspace and tells what each import mapped, dropped and why.
package struct DoctorCommand: WorkspaceCommand {
    package static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the workspace, and how each file was understood.",
        discussion: """
            lacuna doctor
            lacuna doctor --format json
            """)

    @OptionGroup(title: "Everywhere") package var shared: SharedOptions

    package init() {}

    package func report(in context: CommandContext) throws -> Report {
        let workspace = try context.workspace(for: .reading)
        let problems = try workspace.problems()
        let imports = try workspace.imports().filter { !$0.isTakenBack }
        let counts = try workspace.counts()
        let stored = try workspace.analysis()
        let isCurrent =
            try stored.map {
                try $0.revision == workspace.contentRevision() && $0.engine == GapAnalysis.version
            } ?? false
        if let problem = problems.first {
            throw WorkspaceError.damaged(path: workspace.path, detail: problem)
        }
        let kinds = DocumentKind.allCases.map { ($0, counts[$0, default: 0]) }
        let facts =
            [Fact(say("workspace"), .string(workspace.path))]
            + kinds.map { Fact($0.0.figure, .integer($0.1)) }
            + [
                Fact(say("can be written"), .string(say(workspace.isReadOnly ? "no" : "yes"))),
                Fact(
                    say("analysis"),
                    .string(
                        say(isCurrent ? "current" : "made anew by the next command that reads"))),
                Fact(say("engine"), .string(GapAnalysis.version)),
                Fact(say("program"), .string(CommandTree.version)),
            ]
        return Report(
            blocks: [.paragraph(sentence(imports: imports, counts: counts)), .facts(facts)]
                + imports.flatMap(blocks) + [next(counts)],
            data: [
                "schema": "lacuna.doctor/1", "workspace": .string(workspace.path),
                "documents": .object(
                    kinds.map { .init($0.0.rawValue, .integer($0.1)) }),
                "writable": .bool(!workspace.isReadOnly), "analysis_current": .bool(isCurrent),
                "engine": .string(GapAnalysis.version), "program": .string(CommandTree.version),
                "imports": .array(imports.map(record)),
            ],
            records: imports.map(record))
    }

    private func sentence(imports: [ImportAccount], counts: [DocumentKind: Int]) -> String {
        let documents = counts.values.reduce(0, +)
        let rejected = imports.reduce(0) { $0 + $1.rejections.count }
        return rejected == 0
            ? say(
                """
                The workspace is sound: \(documents, "document") from \(imports.count, "load"), \
                nothing rejected.
                """)
            : say(
                """
                The workspace is sound: \(documents, "document") from \(imports.count, "load"), \
                \(rejected, "row or file", "rows or files") rejected.
                """)
    }

    private func blocks(_ account: ImportAccount) -> [Block] {
        let paths = account.paths.joined(separator: ", ")
        let title = say("Load \(String(account.number)): \(paths)")
        let summary = FileSummary(paths: account.paths, limit: .max)
        return [.heading(title, level: 2)] + summary.blocks(of: account.files)
            + FileTable().columnBlocks(of: account.files)
            + RejectionList().blocks(of: account.rejections)
    }

    private func record(_ account: ImportAccount) -> DataValue {
        [
            "number": .integer(account.number),
            "files": .array(account.files.map(FileTable().record)),
            "rejections": .array(account.rejections.map(RejectionList().record)),
        ]
    }

    private func next(_ counts: [DocumentKind: Int]) -> Block {
        counts[.content, default: 0] == 0
            ? .next(
                command: "load help-centre/ --as content", purpose: say("bring in your content"))
            : .next(command: "gaps", purpose: say("see what the content does not answer"))
    }
}
