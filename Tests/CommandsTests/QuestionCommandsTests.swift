import SupportModel
import Testing

@testable import Commands

/// `show`, `why`, `ask` and `draft`: the verbs about one question.
struct QuestionCommandsTests {
    @Test func `show quotes customers without their addresses`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("show", "q1")
        #expect(run.status == .done)
        #expect(
            run.output.contains(
                "Asked in 3 tickets and 1 review from 2026-11-03 to 2026-11-12: nothing"))
        #expect(run.output.contains("[email]"))
        #expect(!run.output.contains("anna@example.com"))
        #expect(run.output.contains("Delivery › Tracking (help/delivery.md)"))
    }

    @Test func `show quotes the newest of each kind and counts the rest`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("show", "Q-1", "--top", "2").output
        #expect(output.contains("3 tickets\n"))
        #expect(output.contains("ticket T-3, 2026-11-11"))
        #expect(output.contains("And 2 more tickets (--members shows all)."))
        #expect(output.contains("1 review\n"))
        let all = bench.run("show", "Q-1", "--members").output
        #expect(["T-1", "T-2", "T-3"].allSatisfy { all.contains("ticket \($0), ") })
        #expect(!all.contains("more (--members"))
    }

    @Test func `why explains a gap by score, threshold and words`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("why", "Q-1").output
        #expect(
            output.contains("Q-1 is a gap (missing, 86% sure): nothing in the content answers it."))
        #expect(output.contains("0.20"))
        #expect(output.contains("0.40"))
        #expect(output.contains("descale"))
    }

    @Test func `why explains also what is no gap`() throws {
        let bench = try Workbench()
        try bench.fill()
        let output = bench.run("why", "Q-2").output
        #expect(output.contains("Q-2 is no gap (covered, 90% sure): the content answers it."))
    }

    @Test func `ask without content says that nothing can be found`() throws {
        let bench = try Workbench()
        try bench.record([CoffeeWorld.asked("1", .ticket, "Where is it?", on: nil)])
        let run = bench.run("ask", "where", "is", "it")
        #expect(run.output.hasPrefix("No content is loaded, so a customer would find nothing."))
    }

    @Test func `a draft is Markdown and changes nothing`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("draft", "Q-1")
        #expect(run.output.hasPrefix("---\n"))
        #expect(run.output.contains("\n# "))
        #expect(run.errors.contains("nothing was changed"))
        #expect(bench.run("gaps", "--state", "open").outcome.report?.listed == ["Q-1"])
    }

    @Test func `a saved draft marks the gap as drafted`() throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("draft", "Q-1", "--save").status == .done)
        #expect(bench.run("gaps", "--state", "drafted").outcome.report?.listed == ["Q-1"])
    }
}
