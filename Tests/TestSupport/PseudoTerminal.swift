internal import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A program in a terminal that only a test sees.
package final class PseudoTerminal {
    /// What was waited for and did not come, with what the screen showed.
    package struct Timeout: Error, CustomStringConvertible {
        package let description: String
    }

    /// A system call that failed.
    package struct SystemError: Error { let call: String, code: Int32 }

    private let controller: Int32
    private let process: pid_t
    private var status: Int32?
    package private(set) var screen: TerminalScreen
    /// All that the program has written so far.
    package private(set) var received: [UInt8] = []

    /// Starts a program as the leader of a session whose terminal this is.
    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
        columns: Int = 80, rows: Int = 24
    ) throws {
        screen = TerminalScreen(columns: columns, rows: rows)
        var controller: Int32 = -1
        var terminal: Int32 = -1
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&controller, &terminal, nil, nil, &size) == 0 else {
            throw SystemError(call: "openpty", code: errno)
        }
        _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
        defer { close(terminal) }
        let name = ttyname(terminal).map { String(cString: $0) } ?? ""
        self.controller = controller
        do {
            let base = ["TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
            process = try ChildProcess.start(
                program, arguments, environment: base.merging(environment) { $1 },
                streams: [.file(name, flags: O_RDWR), .descriptor(0), .descriptor(0)],
                leadsSession: true)
        } catch {
            close(controller)
            throw error
        }
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(controller)
    }

    /// Types keys.
    package func send(_ keys: String) {
        var bytes = Array(keys.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                write(controller, $0.baseAddress, min($0.count, 512))
            }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
            receive(milliseconds: 0)
        }
    }

    /// Changes the window's size, which signals the program.
    package func resize(columns: Int, rows: Int) {
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
        screen.resize(columns: columns, rows: rows)
    }

    /// Sends the program a signal.
    package func signal(_ number: Int32) { kill(process, number) }

    /// Waits until the screen shows a text.
    package func waitFor(_ text: String, seconds: Double = 10) throws {
        try wait(for: "“\(text)”", seconds: seconds) { $0.text.contains(text) }
    }

    /// Waits until the screen satisfies a condition.
    package func wait(
        for what: String, seconds: Double = 10, until condition: (TerminalScreen) -> Bool
    ) throws {
        let end = Date().addingTimeInterval(seconds)
        while !condition(screen) {
            guard Date() < end else {
                throw Timeout(description: "no \(what) in \(seconds) s on\n\(screen.text)")
            }
            receive(milliseconds: 20)
        }
    }

    /// Waits for the program's end; returns its exit status, or 128 and the signal that ended it.
    package func waitForEnd(seconds: Double = 10) throws -> Int {
        let end = Date().addingTimeInterval(seconds)
        while true {
            if let status {
                receive(milliseconds: 0)
                return Int(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
            }
            var reported: Int32 = 0
            if waitpid(process, &reported, WNOHANG) == process { status = reported }
            guard Date() < end else { throw Timeout(description: "no end on\n\(screen.text)") }
            receive(milliseconds: 5)
        }
    }

    /// Whether typed letters are echoed by the terminal itself, as outside an editor.
    package var isInNormalMode: Bool {
        var mode = termios()
        return tcgetattr(controller, &mode) == 0 && mode.c_lflag & tcflag_t(ICANON) != 0
    }

    /// Takes what the program has written so far.
    private func receive(milliseconds: Int32) {
        var request = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
        var timeout = milliseconds
        while poll(&request, 1, timeout) > 0 {
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = bytes.withUnsafeMutableBytes { read(controller, $0.baseAddress, $0.count) }
            guard count > 0 else {
                // Nobody holds the terminal any more: poll would return at once.
                usleep(1000)
                return
            }
            screen.feed(bytes[..<count])
            received += bytes[..<count]
            timeout = 0
        }
    }
}
