import Reporting
import TestSupport
import Testing

@testable import Commands

struct FirstInsightTests {
    private let bench: Workbench
    private let tickets: String

    init() throws {
        bench = try Workbench()
        let texts = [
            "How do I descale the machine?", "How can I descale my machine?",
            "Please tell me how to descale the machine", "Descale the machine, how?",
            "Where is my parcel?", "Where is my parcel now?",
        ]
        tickets = try bench.folder.write(
            texts.enumerated().map { #"{"id": "T-\#($0)", "text": "\#($1)"}"# + "\n" }.joined(),
            to: "tickets.jsonl")
    }

    private var terminal: RecordingConsole { RecordingConsole(isTerminal: true, width: 100) }

    @Test func `on a terminal a load ends with the question that is asked most`() {
        let run = bench.run("load", tickets, console: terminal)
        #expect(run.output.hasPrefix("Loaded 6 tickets: 6 new."))
        #expect(run.output.contains("\n\nMost asked: “"))
        #expect(run.output.contains("(Q-1, 4 tickets).\n\n  → lacuna show Q-1 "))
        #expect(run.outcome.report?.listed == ["Q-1"])
    }

    @Test func `where a page answers the rest, it is the one without an answer`() throws {
        let page = try bench.folder.write(
            "# How to descale the machine\n\nDescale the machine with vinegar, then rinse it.\n",
            to: "help/descale.md")
        let run = bench.run("load", tickets, page, console: terminal)
        #expect(run.output.contains("\n\nMost asked without an answer: “Where is my parcel"))
        #expect(run.output.contains("→ lacuna why Q-"))
    }

    @Test(arguments: [["--quiet"], ["--dry-run"], ["--format", "json"]])
    func `nothing is analysed where nobody waits for it`(flags: [String]) {
        let run = bench.run(["load", tickets] + flags, console: terminal)
        #expect(run.status == .done && !run.output.contains("Most asked"))
        #expect(!bench.run("load", tickets).output.contains("Most asked"))
    }

    @Test func `content alone has nothing that is asked`() throws {
        let page = try bench.folder.write("# Descaling\n\nUse vinegar.\n", to: "help/descale.md")
        let run = bench.run("load", page, console: terminal)
        #expect(run.status == .done && !run.output.contains("Most asked"))
    }
}
