import Foundation
import SupportModel
import Testing

@testable import Commands

/// `mark`, `rename`, `assign` and `settings`: what people decide.
struct DecisionCommandsTests {
    @Test func `a decision is confirmed in a sentence`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run(
            "mark", "Q-1", "published", "--article", "help/descale.md", "--on", "2026-11-20")
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("Q-1 “How do I descale the machine?” is now published."))
    }

    @Test func `a decision in quiet mode says nothing`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("--quiet", "rename", "Q-1", "Descaling")
        #expect(run.status == .done)
        #expect(run.output.isEmpty)
        #expect(run.errors.isEmpty)
    }

    @Test func `the list of decisions says who decided what and when, and what was taken back`()
        throws
    {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("decisions").output.hasPrefix("Nobody has decided anything yet."))
        _ = bench.run("rename", "Q-1", "Descaling")
        _ = bench.run("mark", "Q-2", "accepted")
        _ = bench.run("undo")
        let log = bench.run("decisions", "--format", "jsonl").output.split(separator: "\n")
        #expect(log.count == 2)
        #expect(log[0].contains(#""date":"2026-11-21","author":"kasia","question":"Q-1""#))
        #expect(log[0].contains("Descaling") && log[0].hasSuffix(#""holds":true}"#))
        #expect(log[1].hasSuffix(#""holds":false}"#))
        #expect(bench.run("decisions", "Q-2").output.contains("taken back"))
        #expect(
            bench.run("decisions", "Q-3").output.hasPrefix("Nobody has decided anything about Q-3"))
    }

    @Test func `a new name is the label from then on`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("rename", "Q-1", "Descaling", "the", "machine")
        #expect(run.output.hasPrefix("Q-1 is now called “Descaling the machine”; it was “How"))
        #expect(bench.run("gaps").output.contains("Descaling the machine"))
    }

    @Test func `an owner shows where the question is shown`() throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("assign", "Q-1", "web team").output.hasPrefix("web team takes care"))
        #expect(bench.run("show", "Q-1").output.contains("web team"))
    }

    @Test func `a day by which it is due is kept, also for the next owner, and can be taken back`()
        throws
    {
        let bench = try Workbench()
        try bench.fill()
        #expect(
            bench.run("assign", "Q-1", "kasia", "--due", "2026-12-04").output
                .hasPrefix("kasia takes care of Q-1 “How do I descale the machine?” by 2026-12-04.")
        )
        #expect(bench.run("assign", "Q-1", "olek").status == .done)
        #expect(bench.run("show", "Q-1").output.contains("2026-12-04"))
        _ = bench.run("undo")
        let undone = bench.run("undo").output
        #expect(undone.contains("kasia takes care of Q-1 by 2026-12-04"), "\(undone)")
        #expect(!bench.run("show", "Q-1").output.contains("2026-12-04"))
        _ = bench.run("redo")
        #expect(bench.run("show", "Q-1").output.contains("2026-12-04"))
    }

    @Test func `an owner that an older version stored is read`() throws {
        let stored = Data(#"{"assign":{"owner":"kasia"}}"#.utf8)
        let change = try JSONDecoder().decode(Decision.Change.self, from: stored)
        #expect(change == .assign(owner: "kasia"))
        #expect(try JSONEncoder().encode(change) == stored)
    }

    @Test func `the time zone is UTC until it is set`() throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("settings").output.contains("UTC"))
        #expect(
            bench.run("settings", "time-zone", "Europe/Warsaw").output
                == "The setting time-zone is now Europe/Warsaw.\n")
        #expect(
            bench.run("settings", "time-zone").output == "The setting time-zone is Europe/Warsaw.\n"
        )
    }
}
