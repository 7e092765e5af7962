package import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// How a program ended and what it wrote.
package struct ProgramRun: Sendable, CustomStringConvertible {
    /// The exit status, or 128 and the signal that ended it.
    package let status: Int
    package let outputBytes: Data
    package let errors: String
    /// The processor time it took, which a busy machine does not change much.
    package let processorSeconds: Double

    package var output: String { String(decoding: outputBytes, as: UTF8.self) }
    package var lines: [String] { output.split(separator: "\n").map(String.init) }
    package var description: String { "status \(status)\n\(output)\n\(errors)" }
}

/// A program that runs, with files for its streams.
package final class RunningProgram {
    /// Where standard output goes.
    package enum Output: Sendable {
        /// Kept for the test.
        case kept
        /// A pipe that nobody reads any more.
        case closedPipe
        case device(String)
    }

    /// The program did not end in time.
    package struct Timeout: Error {}

    private let process: pid_t
    private let streams: TemporaryFolder
    private var hasEnded = false

    /// Starts a program.
    /// - Parameters:
    ///   - environment: All of it.
    ///   - folder: The working directory.
    ///   - input: What it reads from standard input.
    package init(
        _ program: String, _ arguments: [String], environment: [String: String], folder: String,
        input: String = "", output: Output = .kept
    ) throws {
        streams = try TemporaryFolder()
        let inputPath = try streams.write(input, to: "in")
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        var pipeEnd: Int32 = -1
        let outputStream: ChildProcess.Stream
        switch output {
        case .kept: outputStream = .file(streams.path + "/out", flags: writing)
        case .device(let path): outputStream = .file(path, flags: O_WRONLY)
        case .closedPipe:
            pipeEnd = try Self.endOfClosedPipe()
            outputStream = .descriptor(pipeEnd)
        }
        defer { if pipeEnd >= 0 { close(pipeEnd) } }
        process = try ChildProcess.start(
            program, arguments, environment: environment,
            streams: [
                .file(inputPath, flags: O_RDONLY), outputStream,
                .file(streams.path + "/err", flags: writing),
            ], folder: folder)
    }

    deinit {
        guard !hasEnded else { return }
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    /// Sends the program a signal.
    package func signal(_ number: Int32) { kill(process, number) }

    /// Waits for the program's end.
    package func waitForEnd(seconds: Double = 600) throws -> ProgramRun {
        let end = Date().addingTimeInterval(seconds)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, WNOHANG, &usage) != process {
            guard Date() < end else { throw Timeout() }
            usleep(2000)
        }
        hasEnded = true
        let used = [usage.ru_utime, usage.ru_stime]
            .reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 }
        return ProgramRun(
            status: Int(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F),
            outputBytes: content(of: "out"),
            errors: String(decoding: content(of: "err"), as: UTF8.self), processorSeconds: used)
    }

    private func content(of name: String) -> Data {
        (try? Data(contentsOf: streams.url.appendingPathComponent(name))) ?? Data()
    }

    private static func endOfClosedPipe() throws -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw PseudoTerminal.SystemError(call: "pipe", code: errno)
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        close(ends[0])
        return ends[1]
    }
}
