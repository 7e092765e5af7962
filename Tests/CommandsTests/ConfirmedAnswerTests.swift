import SupportModel
import Testing

@testable import Commands

/// `mark ID closed --article PAGE`: a person says that a page answers a question.
struct ConfirmedAnswerTests {
    @Test func `a question that is closed with a page is no gap, and says who said so`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("mark", "Q-1", "closed", "--article", "delivery")
        #expect(
            run.output.hasPrefix(
                "Q-1 “How do I descale the machine?” is now closed. From now on “help/delivery.md” "
            ))
        #expect(!bench.run("gaps").output.contains("descale"))
        let why = bench.run("why-not", "Q-1").output
        #expect(why.contains("Q-1 is no gap (covered"))
        #expect(why.contains("kasia said on 2026-11-21 that “help/delivery.md” answers it."))
        #expect(why.contains("mark Q-1 reopened"))
        #expect(
            bench.run("clusters", "--members", "--format", "jsonl").output
                .contains(#""id":"T-1","kind":"ticket","cluster":"Q-1","gap_score":0"#))
    }

    @Test func `opening it again, or undo, makes it the gap that it was`() throws {
        let bench = try Workbench()
        try bench.fill()
        let before = bench.run("gaps", "--format", "json").output
        _ = bench.run("mark", "Q-1", "closed", "--article", "help/delivery.md")
        _ = bench.run("undo")
        #expect(bench.run("gaps", "--format", "json").output == before)
        _ = bench.run("redo")
        #expect(!bench.run("gaps").output.contains("descale"))
        _ = bench.run("mark", "Q-1", "reopened")
        #expect(bench.run("gaps").output.contains("descale"))
    }

    @Test func `the list of decisions names the page`() throws {
        let bench = try Workbench()
        try bench.fill()
        _ = bench.run("mark", "Q-1", "closed", "--article", "help/delivery.md")
        #expect(bench.run("decisions").output.contains("help/delivery.md answers Q-1"))
    }
}
