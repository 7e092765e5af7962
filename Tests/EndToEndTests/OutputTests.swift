import Foundation
import TestSupport
import Testing

/// What happens to an answer that nobody reads, or that cannot be written.
@Suite struct OutputTests {
    private let verbs = [
        ["gaps"], ["clusters", "--members", "--format", "jsonl"], ["show", "Q-1"], ["imports"],
        ["doctor"], ["settings"], ["ask", "Where is it?"], ["help"], ["help", "exit-status"],
        ["--version"], ["load", "good.jsonl"],
    ]

    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.write(texts: Texts.lamp, to: "good.jsonl")
        #expect(try desk.run("load", "good.jsonl").status == 0)
        #expect(try desk.run("clusters").status == 0)
        return desk
    }

    @Test func `a pipe that is closed early is no error`() throws {
        let desk = try desk()
        for verb in verbs {
            let run = try desk.start(verb, output: .closedPipe).waitForEnd()
            #expect(run.status == 0 && run.errors.isEmpty, "\(verb) \(run)")
        }
        #expect(desk.workspaceFiles == ["work.db"])
    }

    @Test func `a chat whose reader is gone ends without a word`() throws {
        let run = try desk().run("chat", input: "/gaps\n/clusters\n", output: .closedPipe)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    }

    @Test func `a full disk is an error`() throws {
        let desk = try desk()
        for verb in verbs {
            let run = try desk.start(verb, output: .device("/dev/full")).waitForEnd()
            #expect(run.status == 73, "\(verb) \(run)")
            #expect(run.errors.contains("standard output cannot be written"), "\(verb) \(run)")
        }
        #expect(desk.workspaceFiles == ["work.db"])
    }

    @Test func `a load whose answer cannot be written is a load all the same`() throws {
        let desk = try desk()
        try desk.write("{\"id\": \"new\", \"text\": \"Is it new?\"}\n", to: "more.jsonl")
        #expect(try desk.run("load", "more.jsonl", output: .device("/dev/full")).status == 73)
        #expect(try desk.run("imports", "--format", "jsonl").lines.count == 2)
    }

    @Test func `without a standard output no file takes its place`() throws {
        let desk = try desk()
        // The shell closes it before the program starts.
        let run = try desk.throughShell("exec \"$0\" clusters >&-")
        #expect(run.status == 73 && run.errors.contains("Bad file descriptor"), "\(run)")
        #expect(try desk.run("doctor").status == 0)
    }

    @Test func `results alone go to standard output`() throws {
        let desk = try desk()
        let run = try desk.run("clusters", "--format", "jsonl")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(try run.records.allSatisfy { $0["id"] is String })
    }
}

extension Desk {
    /// Runs a line of shell in which `$0` is the program.
    fileprivate func throughShell(_ line: String) throws -> ProgramRun {
        var shell = self
        shell.program = "/bin/sh"
        return try shell.run("-c", line, program)
    }
}
