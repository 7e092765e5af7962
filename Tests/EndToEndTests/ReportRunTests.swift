import Foundation
import TestSupport
import Testing

/// A scheduled report: killed, run twice at once, without room, and beside a load.
@Suite struct ReportRunTests {
    private let report = [
        "report", "--format", "markdown,json,html,xlsx,csv,eml", "--output", "out", "--quiet",
    ]

    private func desk() throws -> Desk {
        let desk = try CorpusWorkspace.desk()
        #expect(try desk.run("report", "--quiet").status == 0)
        return desk
    }

    private func files(of desk: Desk) throws -> [String: Data] {
        let folder = desk.path(of: "out").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                desk.bytes(of: "out/" + name).map { (name, $0) }
            })
    }

    @Test func `kill -9 at any moment leaves whole files only, and nothing in the way`() throws {
        let desk = try desk()
        let start = Date()
        #expect(try desk.start(report).waitForEnd().status == 0)
        let duration = Date().timeIntervalSince(start) * 1_100_000
        let latest = try files(of: desk)
        let reports = latest.filter { !$0.key.hasPrefix(".") }
        #expect(reports.count == 18, "\(reports.keys.sorted())")
        // The report of an earlier day, which is replaced by the latest one in each trial.
        #expect(
            try desk.run(
                "report", "--week", "2026-W47", "--as-of", "2026-11-20", "--format",
                "markdown,json,html,xlsx,csv,eml", "--output", "out"
            ).status == 0)
        let earlier = try files(of: desk)
        var random = SeededGenerator(seed: 50)
        var killed = 0
        for trial in 1...Trials.count(usual: 12, full: 50) {
            for (name, data) in earlier { try desk.folder.write(data, to: "out/" + name) }
            let run = try desk.start(report)
            usleep(UInt32(Double.random(in: 0...duration, using: &random)))
            run.signal(SIGKILL)
            if try run.waitForEnd().status != 0 { killed += 1 }
            for (name, data) in try files(of: desk) where !name.hasPrefix(".") {
                #expect(
                    data == latest[name] || data == earlier[name], "trial \(trial): \(name)")
            }
            let next = try desk.start(report).waitForEnd()
            #expect(next.status == 0, "trial \(trial): \(next)")
            let left = try files(of: desk)
            #expect(left.filter { !$0.key.hasPrefix(".") } == reports, "trial \(trial)")
            let names = try FileManager.default.contentsOfDirectory(
                atPath: desk.path(of: "out").path)
            #expect(Set(names) == Set(reports.keys).union([".lacuna-files"]), "trial \(trial)")
        }
        #expect(killed > 0)
    }

    @Test func `two runs at once leave one report`() throws {
        let desk = try desk()
        let runs = try (1...3).map { _ in try desk.start(report) }
        for run in runs {
            let ended = try run.waitForEnd()
            #expect(ended.status == 0 || ended.status == 4, "\(ended)")
        }
        let folder = desk.path(of: "out").path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 19 && names.allSatisfy { !$0.contains("changed") }, "\(names)")
    }

    @Test func `a log has no colours, no prompt and no progress`() throws {
        let desk = try CorpusWorkspace.desk()
        let run = try desk.run(
            "report", "--format", "markdown", "--output", "out", environment: ["TERM": "xterm"])
        #expect(run.status == 0)
        #expect(run.output == "Wrote out/lacuna-2026-W47.md.\n")
        #expect(!(run.output + run.errors).contains { $0 == "\u{1B}" || $0 == "\r" }, "\(run)")
        #expect(try desk.run("report", "--output", "out", "--quiet").output.isEmpty)
    }

    @Test func `a file that outgrows what is allowed is told, and what was there stays`() throws {
        let desk = try desk()
        #expect(try desk.start(report).waitForEnd().status == 0)
        let before = try files(of: desk)
        var shell = desk
        shell.program = "/bin/sh"
        // Sixteen blocks of 512 bytes.
        let run = try shell.run(
            "-c",
            "ulimit -f 16; exec \"$0\" report --as-of 2026-11-20 --week 2026-W47 "
                + "--format markdown,json,xlsx --output out", desk.program)
        #expect(run.status == 73, "\(run)")
        #expect(run.errors.contains("cannot be written: File too large"), "\(run)")
        #expect(try files(of: desk) == before)
    }

    @Test func `a report that is asked for while a load runs is that of before or after`() throws {
        let desk = try desk()
        let before = try desk.run("report", "--format", "json").outputBytes
        try desk.write(texts: Texts.many(3000), to: "many.jsonl")
        let load = try desk.start(["load", "many.jsonl", "--quiet"])
        var answers: [ProgramRun] = []
        for _ in 1...5 { answers.append(try desk.run("report", "--format", "json")) }
        #expect(try load.waitForEnd().status == 0)
        let after = try desk.run("report", "--format", "json").outputBytes
        for answer in answers {
            #expect(answer.status == 0, "\(answer.errors)")
            #expect(answer.outputBytes == before || answer.outputBytes == after)
        }
    }
}
