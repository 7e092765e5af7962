import Foundation
import TestSupport
import Testing

/// The page on schedules: its script and lines run as they stand, in an empty environment.
@Suite struct ScheduleTests {
    /// Returns the boxes of the page that are marked with a word.
    private func boxes(_ mark: String) throws -> [String] {
        let page = try String(
            contentsOf: DocsTests.folder.appendingPathComponent("schedule.md"), encoding: .utf8)
        return page.components(separatedBy: "\n```\(mark)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }

    /// Makes the place of the page in a folder of its own.
    private func place() throws -> Desk {
        let desk = try Desk()
        try FileManager.default.createDirectory(
            at: desk.path(of: "bin"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: desk.path(of: "bin/lacuna").path, withDestinationPath: desk.program)
        try FileManager.default.copyItem(
            at: CorpusWorkspace.made.get().file, to: desk.path(of: "lacuna.db"))
        try FileManager.default.createSymbolicLink(
            at: desk.path(of: "exports"), withDestinationURL: CorpusWorkspace.corpus)
        try desk.write(moved(try #require(boxes("bash").first), to: desk) + "\n", to: "monday.sh")
        return desk
    }

    /// The text with the desk's folder in the place of the page's.
    private func moved(_ text: String, to desk: Desk) -> String {
        text.replacingOccurrences(of: "/srv/support", with: desk.folder.path)
            .replacingOccurrences(of: "/usr/local/bin", with: desk.folder.path + "/bin")
    }

    /// Runs a line of shell with nothing in the environment but where programs are.
    private func run(_ line: String, on desk: Desk) throws -> ProgramRun {
        try RunningProgram(
            "/usr/bin/env",
            ["-i", "PATH=\(desk.folder.path)/bin:/usr/bin:/bin", "/bin/sh", "-c", line],
            environment: [:], folder: desk.folder.path
        ).waitForEnd()
    }

    @Test func `cron's line runs the script, which writes the report without a word`() throws {
        let desk = try place()
        let table = try moved(#require(boxes("crontab").first), to: desk)
        let line = try #require(table.split(separator: "\n").last)
        let command = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)[5]
        let first = try run(String(command), on: desk)
        #expect(first.status == 0 && first.output.isEmpty && first.errors.isEmpty, "\(first)")
        let names = try FileManager.default.contentsOfDirectory(
            atPath: desk.path(of: "reports").path)
        #expect(
            Set(names) == [
                ".lacuna-files", "lacuna-2026-W47.eml", "lacuna-2026-W47.html",
                "lacuna-2026-W47.json", "lacuna-2026-W47.md",
            ])
        #expect(try run(String(command), on: desk).status == 0)
    }

    @Test func `the lines of the CI job pass a shell that stops at the first error`() throws {
        let desk = try place()
        let lines = try #require(boxes("yaml").first).split(separator: "\n")
            .filter { $0.hasPrefix("    - lacuna") }.map { String($0.dropFirst(6)) }
        #expect(lines.count == 3)
        let run = try run("set -e\n" + lines.joined(separator: "\n"), on: desk)
        #expect(run.status == 0, "\(run)")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
    func `git gets a commit where something changed, and none where nothing did`() throws {
        let desk = try place()
        let lines = try #require(boxes("git").first)
        let identity =
            "HOME=$PWD; export HOME; git init -q reports; "
            + "git config --global user.name x; git config --global user.email x@example.com; "
        let report = "LACUNA_WORKSPACE=lacuna.db lacuna report --output reports --quiet; "
        let made = try run(report + identity + lines, on: desk)
        #expect(made.status == 0, "\(made)")
        let again = try run(report + "HOME=$PWD; export HOME; " + lines, on: desk)
        #expect(again.status == 0, "\(again)")
        let log = try run("git -C reports log --oneline", on: desk)
        #expect(log.lines.count == 1 && log.output.contains("Weekly report"), "\(log)")
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")))
    func `systemd finds nothing wrong with the units`() throws {
        let desk = try place()
        for kind in ["service", "timer"] {
            let unit = try #require(boxes(kind).first)
                .replacingOccurrences(of: "User=support", with: "User=root")
            try desk.write(unit + "\n", to: "lacuna-report.\(kind)")
        }
        let run = try run(
            "systemd-analyze verify --man=no ./lacuna-report.service ./lacuna-report.timer",
            on: desk)
        #expect(run.status == 0, "\(run)")
        #expect(!run.errors.contains("lacuna-report"), "\(run)")
    }
}
