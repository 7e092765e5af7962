import Foundation
import Reporting
import Store
import Testing

@testable import Commands

struct BadInputTests {
    @Test(arguments: [
        (["show", "Q-x"], "a question's id looks like Q-17"),
        (["why", "seven"], "a question's id looks like Q-17"),
        (["gaps", "--week", "2026-W60"], "a week looks like 2026-W47"),
        (["report", "--week", "last monday"], "a week looks like 2026-W47"),
        (["gaps", "--tpo", "5"], "did you mean '--top'?"),
        (["gaps", "--top", "0"], "give a whole number from 1"),
        (["gaps", "--since", "2026-02-30"], "a date looks like 2026-11-22"),
        (["gaps", "--format", "xml"], "a format is one of"),
        (["gaps", "--format", "json,csv"], "one format at a time"),
        (["gaps", "--format", "ics"], "this verb does not answer in ics"),
        (["gaps", "--stage", "dreams"], "a stage is one of"),
        (["gaps", "--segment", "plan"], "give a name and a value"),
        (["gaps", "--kind", "content"], "those ask"),
        (["gaps", "--language", "de"], "answers come in en, pl or ru"),
        (["export"], "missing expected argument"),
        (["export", "calender"], "did you mean 'calendar'?"),
        (["export", "everything"], "an export is one of faq, articles"),
        (["export", "faq", "--format", "ics"], "only the calendar comes as ics"),
        (["export", "html", "--format", "csv"], "is a page of HTML"),
        (["export", "gaps", "Q-1"], "is exported whole"),
        (["export", "html", "Q-1", "--top", "2"], "give ids, or --top"),
        (["draft", "Q-1", "--with", " "], "--with needs a command"),
        (["draft", "Q-1", "--with", "cat", "--brief"], "give one of --brief"),
        (["draft", "Q-1", "--brief", "--save"], "a brief is no draft"),
        (["draft", "Q-1", "--with", "cat", "--timeout", "0"], "a whole number of seconds"),
        (["settings", "timezone", "UTC"], "did you mean 'time-zone'?"),
        (["settings", "time-zone", "Mars/Crater"], "a time zone looks like Europe/Warsaw"),
        (["assign", "Q-1", "kasia", "--due", "friday"], "a date looks like 2026-11-22"),
        (["mark", "Q-1", "done"], "a state is one of"),
        (["mark", "Q-1", "dismissed"], "--reason TEXT"),
        (["load"], "missing expected argument"),
        (["ask", " "], "ask something"),
        (["clsters"], "did you mean 'clusters'?"),
    ])
    func `wrong usage ends with 64 and says what would be right`(
        arguments: [String], sentence: String
    ) throws {
        let bench = try Workbench()
        try bench.fill()
        let console = RecordingConsole()
        let runner = CommandRunner(
            console: console, environment: ["LACUNA_WORKSPACE": bench.workspacePath])
        let outcome = runner.run(arguments)
        #expect(outcome.status == .usage)
        #expect(console.written.isEmpty)
        #expect(console.writtenErrors.contains(sentence), "\(console.writtenErrors)")
        #expect(console.writtenErrors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ["show", "Q-99"], ["why", "Q-99"], ["draft", "99"], ["rename", "Q-99", "x"],
        ["export", "articles", "Q-99"], ["export", "calendar", "99"], ["draft", "99", "--brief"],
    ])
    func `an unknown id ends with 1 and says where ids are`(arguments: [String]) throws {
        let bench = try Workbench()
        try bench.fill()
        let console = RecordingConsole()
        let runner = CommandRunner(
            console: console, environment: ["LACUNA_WORKSPACE": bench.workspacePath])
        #expect(runner.run(arguments).status == .failed)
        #expect(
            console.writtenErrors
                == "lacuna: there is no question Q-99; 'lacuna clusters' lists the ids\n")
    }

    @Test(arguments: ["gaps", "clusters", "report", "imports", "doctor", "settings"])
    func `a reading verb without a workspace says how to load`(verb: String) throws {
        let bench = try Workbench()
        let run = bench.run(verb)
        #expect(run.status == .failed)
        #expect(run.errors.contains("load something first: lacuna load PATH"))
        #expect(bench.files.isEmpty)
    }

    @Test func `a file that is no workspace ends with 5 and stays as it is`() throws {
        let bench = try Workbench()
        try bench.folder.write("dear diary", to: "lacuna.db")
        #expect(bench.run("gaps").status == .damaged)
        #expect(try String(contentsOfFile: bench.workspacePath, encoding: .utf8) == "dear diary")
    }

    @Test func `a full disk ends with 73, a closed pipe with 0`() throws {
        let bench = try Workbench()
        try bench.fill()
        let full = RecordingConsole(failure: .unwritable(reason: "No space left on device"))
        #expect(bench.run("gaps", console: full).status == .cannotWrite)
        let closed = RecordingConsole(isOutputClosed: true)
        #expect(bench.run("gaps", console: closed).status == .done)
    }

    @Test func `a workspace is one file when a verb ends, also after an error`() throws {
        let bench = try Workbench()
        try bench.fill()
        _ = bench.run("show", "Q-99")
        #expect(bench.files == ["lacuna.db"])
        _ = bench.run("mark", "Q-1", "accepted")
        #expect(bench.files == ["lacuna.db"])
    }

    @Test func `in the chat a sentence names commands as they are typed there`() throws {
        let bench = try Workbench()
        try bench.fill()
        let console = RecordingConsole()
        let runner = CommandRunner(
            console: console, environment: ["LACUNA_WORKSPACE": bench.workspacePath],
            commandPrefix: .chat)
        #expect(runner.run(["show", "Q-99"]).status == .failed)
        #expect(console.writtenErrors == "There is no question Q-99; '/clusters' lists the ids.\n")
    }

    @Test func `a workspace that nobody may write is read, and ends with 73 when changed`() throws {
        let bench = try Workbench()
        try bench.fill()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o444], ofItemAtPath: bench.workspacePath)
        #expect(bench.run("gaps").status == .done)
        let file = try bench.folder.write(#"{"id": "1", "text": "Where is it?"}"#, to: "a.jsonl")
        #expect(bench.run("load", file).status == .cannotWrite)
        #expect(bench.run("mark", "Q-1", "accepted").status == .cannotWrite)
        #expect(bench.run("settings", "time-zone", "UTC").status == .cannotWrite)
    }

    @Test func `control characters in an argument do not reach the terminal`() throws {
        let run = try Workbench().run("show", "Q-\u{1B}[2J")
        #expect(run.status == .usage)
        #expect(!run.errors.contains("\u{1B}"))
    }
}
