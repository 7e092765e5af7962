import Foundation
import Reporting
import Synchronization
import TestSupport
import Testing

struct ConsoleTests {
    @Test func `a full disk is an error that names its reason`() throws {
        guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
        let console = TerminalConsole(output: full.fileDescriptor)
        #expect(throws: ConsoleError.unwritable(reason: "No space left on device")) {
            try console.write("text")
        }
    }

    @Test func `a reader that went away is no error and ends the output`() throws {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let console = TerminalConsole(output: pipe.fileHandleForWriting.fileDescriptor)
        #expect(!console.isOutputClosed)
        try console.write("text")
        #expect(console.isOutputClosed)
        try console.write("more")
    }

    @Test func `a text longer than a pipe arrives whole`() async throws {
        let pipe = Pipe()
        let text = String(repeating: "zażółć\n", count: 100_000)
        let reading = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
        try TerminalConsole(output: pipe.fileHandleForWriting.fileDescriptor).write(text)
        try pipe.fileHandleForWriting.close()
        #expect(await reading.value == Data(text.utf8))
    }

    @Test(arguments: [(nil, 80), ("40", 40), ("0", 80), ("wide", 80), ("-3", 80)])
    func `COLUMNS says the width of what is no terminal`(columns: String?, width: Int) {
        let pipe = Pipe()
        let console = TerminalConsole(output: pipe.fileHandleForWriting.fileDescriptor) {
            $0 == "COLUMNS" ? columns : nil
        }
        #expect(
            console.output == StreamFeatures(isTerminal: false, width: width, usesColor: false))
    }

    @Test func `the recording console keeps both streams apart`() throws {
        let console = RecordingConsole()
        try console.write("result")
        console.writeError("message")
        #expect(console.written == "result")
        #expect(console.writtenErrors == "message")
        let full = RecordingConsole(failure: .unwritable(reason: "full"))
        #expect(throws: ConsoleError.unwritable(reason: "full")) { try full.write("x") }
    }
}

struct ProgressTests {
    /// A clock that a test moves.
    private final class Clock: Sendable {
        let time = Mutex(Duration.zero)
        func advance(by milliseconds: Int) { time.withLock { $0 += .milliseconds(milliseconds) } }
    }

    @Test func `a line appears after a second, is rewritten and is gone at the end`() {
        let clock = Clock()
        let console = RecordingConsole(isTerminal: true, width: 20)
        let progress = Progress(console: console) { clock.time.withLock { $0 } }
        progress.show("too early")
        clock.advance(by: 1000)
        progress.show("reading")
        progress.show("too soon")
        clock.advance(by: 100)
        progress.show("reading 日本語 and more and more")
        clock.advance(by: 100)
        progress.show("done")
        progress.finish()
        progress.show("too late")
        #expect(
            console.writtenErrors == "\rreading …\rreading 日本語 and…"
                + "\rdone …             \r      \r")
    }

    private func line(width: Int, share: Double, count: String? = nil, at seconds: Int) -> String {
        let console = RecordingConsole(isTerminal: true, width: width)
        Progress(console: console) { .seconds(seconds) }.show("storing", share: share, count: count)
        return console.writtenErrors
    }

    @Test func `a bar has the count beside it, and the time that is left once it can be told`() {
        let count = "2,000 of 8,000"
        #expect(
            line(width: 60, share: 0.25, count: count, at: 1)
                == "\rstoring  ██████░░░░░░░░░░░░░░░░░░  2,000 of 8,000")
        #expect(
            line(width: 70, share: 0.25, count: count, at: 6)
                == "\rstoring  ██████░░░░░░░░░░░░░░░░░░  2,000 of 8,000, about 20 s left")
        #expect(
            line(width: 40, share: 0.25, count: count, at: 6)
                == "\rstoring  ██░░░░░░  25%, about 20 s left")
        #expect(line(width: 20, share: 0.25, count: count, at: 6) == "\rstoring … 25%")
        #expect(line(width: 60, share: 0.01, at: 900).hasSuffix("░  1%"))
        #expect(line(width: 60, share: 0.5, at: 100).hasSuffix(", about 2 min left"))
    }

    @Test func `the time that is left goes down while no news come`() {
        let clock = Clock()
        let console = RecordingConsole(isTerminal: true, width: 60)
        let progress = Progress(console: console) { clock.time.withLock { $0 } }
        clock.advance(by: 30_000)
        progress.show("analysing", share: 0.5)
        clock.advance(by: 15_000)
        progress.show("analysing")
        #expect(console.writtenErrors.contains("50%, about 30 s left"))
        #expect(console.writtenErrors.hasSuffix("50%, about 20 s left"))
    }

    @Test func `work that ends at once and output to a file show nothing`() {
        let quick = RecordingConsole(isTerminal: true)
        let progress = Progress(console: quick) { .milliseconds(900) }
        progress.show("reading")
        progress.finish()
        let file = RecordingConsole(isTerminal: false)
        Progress(console: file) { .seconds(9) }.show("reading")
        #expect(quick.writtenErrors.isEmpty && file.writtenErrors.isEmpty)
    }
}
