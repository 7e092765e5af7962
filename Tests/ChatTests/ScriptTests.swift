import Commands
import TestSupport
import Testing

@testable import Chat

@MainActor
struct ScriptTests {
    @Test func `a script's answers are free of prompts and readings`() throws {
        let run = try RecordedChat(KettleWorld()).script(
            "# what to write", "", "what should we write next?", "/why Q-1 --format jsonl")
        #expect(run.status == .done)
        #expect(run.errors == "→ gaps\n")
        #expect(run.output.hasPrefix("2 "))
        #expect(!run.output.contains("lacuna>"))
        #expect(run.output.contains("{\"id\":\"Q-1\""))
    }

    @Test func `a script stops at the first line that fails, with its status`() throws {
        let run = try RecordedChat(KettleWorld()).script("/show Q-99", "/gaps")
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [
        ("/gaps --top none", "top"), ("/gpas", "did you mean /gaps?"), ("xyzzy", "→ ?"),
        ("/ask \"what", "never closed"), ("draft the ninth one", "→ draft\n"),
    ])
    func `what is not understood is wrong usage`(line: String, said: String) throws {
        let run = try RecordedChat(KettleWorld()).script(line, "/gaps")
        #expect(run.status == .usage)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(said), "\(run.errors)")
    }

    @Test func `a script ends where it says so`() throws {
        let run = try RecordedChat(KettleWorld()).script("quit", "/nonsense")
        #expect(run.status == .done)
    }

    @Test func `an empty script is greeted`() throws {
        let run = try RecordedChat(KettleWorld()).script()
        #expect(run.status == .done)
        #expect(run.output.contains("Loaded: 9 tickets and 1 page."))
        #expect(run.output.split(separator: "\n").count == 3)
    }

    @Test func `one line of a megabyte does no harm`() throws {
        let run = try RecordedChat(KettleWorld()).script(String(repeating: "ж ", count: 500_000))
        #expect(run.status == .usage)
    }
}
