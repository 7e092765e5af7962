import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The program's real standard output and standard error.
package final class TerminalConsole: Console {
    private let outputDescriptor: Int32
    private let errorDescriptor: Int32
    private let environment: @Sendable (String) -> String?
    private let noColor: Bool
    private let closed = Mutex(false)

    /// Makes writing to a pipe that nobody reads an error of the write instead of the end of the
    /// program.
    ///
    /// - Parameters:
    ///   - noColor: Whether colour was refused on the command line.
    ///   - environment: Looks up a variable of the environment.
    package init(
        noColor: Bool = false, output: Int32 = 1, errors: Int32 = 2,
        environment: @escaping @Sendable (String) -> String? = TerminalConsole.variable
    ) {
        outputDescriptor = output
        errorDescriptor = errors
        self.environment = environment
        self.noColor = noColor
        signal(SIGPIPE, SIG_IGN)
    }

    package var output: StreamFeatures { features(of: outputDescriptor) }
    package var errors: StreamFeatures { features(of: errorDescriptor) }
    package var isOutputClosed: Bool { closed.withLock { $0 } }

    package func write(_ text: String) throws(ConsoleError) {
        guard !isOutputClosed else { return }
        switch Self.write(drawn(text, on: outputDescriptor), to: outputDescriptor) {
        case 0: return
        case EPIPE: closed.withLock { $0 = true }
        case let code: throw .unwritable(reason: String(cString: strerror(code)))
        }
    }

    package func writeError(_ text: String) {
        _ = Self.write(drawn(text, on: errorDescriptor), to: errorDescriptor)
    }

    /// Returns a variable of the process's environment.
    @Sendable package static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private func features(of descriptor: Int32) -> StreamFeatures {
        let isTerminal = isatty(descriptor) == 1
        return StreamFeatures(
            isTerminal: isTerminal, width: width(of: descriptor, isTerminal: isTerminal),
            usesColor: isTerminal && allowsColor)
    }

    /// Returns the text with the marks that a terminal can show.
    private func drawn(_ text: String, on descriptor: Int32) -> String {
        drawsInASCII && isatty(descriptor) == 1 ? PlainDrawing.text(text) : text
    }

    /// Whether the terminal, or the locale that is named, has no other characters for drawing.
    private var drawsInASCII: Bool {
        if environment("TERM") == "dumb" { return true }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
            .compactMap { self.environment($0) }.first { !$0.isEmpty }
        guard let locale = locale?.lowercased() else { return false }
        return !locale.contains("utf-8") && !locale.contains("utf8")
    }

    private var allowsColor: Bool {
        let terminal = environment("TERM") ?? ""
        return !noColor && (environment("NO_COLOR") ?? "").isEmpty && !terminal.isEmpty
            && terminal != "dumb"
    }

    /// `COLUMNS` is somebody's wish and goes before what the terminal says.
    private func width(of descriptor: Int32, isTerminal: Bool) -> Int {
        if let wish = environment("COLUMNS").flatMap(Int.init), (1...10_000).contains(wish) {
            return wish
        }
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return StreamFeatures.defaultWidth
        }
        return Int(size.ws_col)
    }

    /// Writes all of the text; returns 0 or the number of the error.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while let start = rest.baseAddress, !rest.isEmpty {
                let count = systemWrite(descriptor, start, rest.count)
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
                } else if errno == EAGAIN {
                    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&request, 1, -1)
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
    }

    private static func systemWrite(
        _ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int
    ) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, start, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, start, count)
        #else
            Glibc.write(descriptor, start, count)
        #endif
    }
}
