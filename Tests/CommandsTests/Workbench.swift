import Foundation
import Gaps
import Reporting
import Store
import SupportModel
import TestSupport

@testable import Commands

/// A workspace of a test's own, and the program to run on it.
final class Workbench {
    /// What one command line came to.
    struct Run {
        var status: ExitStatus
        var output: String
        var errors: String
        var outcome: CommandOutcome
    }

    let folder: TemporaryFolder
    /// A Saturday.
    private(set) var today = Day("2026-11-21")?.start(in: .gmt) ?? .distantPast

    init() throws { folder = try TemporaryFolder() }

    var workspacePath: String { folder.path + "/lacuna.db" }

    /// Lets a day pass.
    func passDay() { today += 86_400 }

    /// Runs a command line on the workspace.
    func run(_ arguments: String..., console: RecordingConsole = RecordingConsole(width: 120))
        -> Run
    {
        run(arguments, console: console)
    }

    /// Runs a command line on the workspace.
    func run(
        _ arguments: [String], console: RecordingConsole = RecordingConsole(width: 120)
    ) -> Run {
        let today = today
        let runner = CommandRunner(
            console: console,
            environment: ["LACUNA_WORKSPACE": workspacePath, "USER": "kasia"], now: { today })
        let outcome = runner.run(arguments)
        return Run(
            status: outcome.status, output: console.written, errors: console.writtenErrors,
            outcome: outcome)
    }

    /// Puts documents into the workspace.
    func record(_ documents: [Document], rejections: [Rejection] = []) throws {
        let workspace = try Workspace.open(workspacePath, access: .create)
        _ = try workspace.record(
            documents.map { PartialDocument($0) },
            account: ImportAccount(
                date: today, paths: ["export"], files: [], rejections: rejections))
        try workspace.close()
    }

    /// Keeps an analysis as the one of what the workspace holds now.
    func keep(_ analysis: Analysis) throws {
        let workspace = try Workspace.open(workspacePath, access: .write)
        try workspace.store(
            analysis, revision: workspace.contentRevision(), engine: GapAnalysis.version)
        try workspace.close()
    }

    /// Fills the workspace with the coffee machine's small world and its analysis.
    func fill(_ analysis: Analysis = CoffeeWorld.analysis) throws {
        try record(CoffeeWorld.documents, rejections: [CoffeeWorld.rejection])
        try keep(analysis)
    }

    /// The names of the files in the folder.
    var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }
}
