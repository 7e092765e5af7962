import Reporting
import SupportModel
import Testing

@testable import Commands

/// What people say with a decision is shown wherever the decision is.
struct ReasonTests {
    private func dismissed() throws -> Workbench {
        let bench = try Workbench()
        try bench.fill()
        _ = bench.run("mark", "Q-1", "dismissed", "--reason", "one customer, many mails")
        return bench
    }

    @Test(arguments: [
        ["show", "Q-1"], ["why", "Q-1"], ["decisions"], ["gaps", "--state", "dismissed"],
        ["clusters", "--state", "dismissed"], ["gaps", "--state", "dismissed", "--format", "csv"],
    ])
    func `the reason of a dismissal is shown`(command: [String]) throws {
        #expect(try dismissed().run(command).output.contains("one customer, many mails"))
    }

    @Test func `a later decision without a reason has none`() throws {
        let bench = try dismissed()
        _ = bench.run("mark", "Q-1", "reopened")
        #expect(!bench.run("show", "Q-1").output.contains("one customer"))
    }

    @Test func `a question is not closed with a page that is not there`() throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("mark", "Q-1", "closed", "--article", "nope.md")
        #expect(run.status == .failed)
        #expect(run.errors.contains("there is no page 'nope.md'; 'lacuna articles' lists"))
        #expect(bench.run("decisions").output.hasPrefix("Nobody has decided anything yet."))
    }

    @Test
    func `the address of a page elsewhere closes a question, and the answer says what follows`()
        throws
    {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("mark", "Q-1", "closed", "--article", "https://example.com/nowhere")
        #expect(run.status == .done)
        #expect(run.output.contains("No page “https://example.com/nowhere” is loaded"))
        #expect(bench.run("why", "Q-1").output.contains("Q-1 is a gap"))
    }

    @Test(arguments: [("2026-11-20", true), ("2026-11-21", false), ("2026-11-22", false)])
    func `a due day that is past is taken, with a warning`(due: String, isPast: Bool) throws {
        let bench = try Workbench()
        try bench.fill()
        let run = bench.run("assign", "Q-1", "kasia", "--due", due)
        #expect(run.status == .done)
        #expect(run.output.contains("That day is past.") == isPast)
    }

    @Test func `without USER and LOGNAME the account's name is noted down`() throws {
        let bench = try Workbench()
        try bench.fill()
        let console = RecordingConsole(width: 120)
        let runner = CommandRunner(
            console: console, environment: ["LACUNA_WORKSPACE": bench.workspacePath])
        _ = runner.run(["mark", "Q-1", "accepted"])
        let log = bench.run("decisions", "--format", "jsonl").output
        #expect(log.contains(#""author":""#) && !log.contains(#""author":"unknown""#))
    }

    @Test func `every source is seen: in why, in columns and in a wide table`() throws {
        let bench = try Workbench()
        try bench.fill()
        #expect(bench.run("why", "Q-1").output.contains("asked in  3 tickets and 1 review"))
        #expect(bench.run("why", "Q-1", "--format", "json").output.contains(#""tickets": 3"#))
        let wide = bench.run("gaps", console: RecordingConsole(width: 100)).output
        #expect(wide.contains("Tickets  Reviews  Searches"))
        #expect(!bench.run("gaps", console: RecordingConsole(width: 80)).output.contains("Reviews"))
    }

    @Test func `settings print the formula of the order with its weights`() throws {
        let bench = try Workbench()
        try bench.fill()
        _ = bench.run("settings", "weight-pain", "0.2")
        #expect(bench.run("settings").output.contains("× (1 + 0.2 × pain)"))
        #expect(bench.run("settings", "--format", "json").output.contains("0.2 × pain"))
    }

    @Test func `articles for Zendesk say who may edit and who may see them`() throws {
        let bench = try Workbench()
        try bench.fill()
        let without = bench.run("export", "articles", "Q-1")
        #expect(without.output.contains(#""permission_group_id": null"#))
        #expect(without.output.contains(#""user_segment_id": null"#))
        #expect(without.errors.contains("settings permission-group NUMBER"))
        _ = bench.run("settings", "permission-group", "360001")
        _ = bench.run("settings", "user-segment", "17")
        let with = bench.run("export", "articles", "Q-1")
        #expect(with.output.contains(#""permission_group_id": 360001"#))
        #expect(with.output.contains(#""user_segment_id": 17"#))
        #expect(!with.errors.contains("permission-group"))
        #expect(bench.run("settings", "user-segment", "everybody").status == .usage)
    }
}
