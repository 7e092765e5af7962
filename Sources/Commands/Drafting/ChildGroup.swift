import Foundation

/// A shell's command line as a process group of its own, which can be ended as a whole.
///
/// Foundation's `Process` gives a child neither a group of its own nor back the signals that this
/// program ignores.
struct ChildGroup {
    let process: pid_t
    /// Where its standard input is written to; does not wait.
    let input: Int32
    /// Where its standard output is read from; does not wait.
    let output: Int32

    /// Starts `/bin/sh -c` with a command line; standard error stays this program's own.
    ///
    /// - Throws: `POSIXError` with what the system refused.
    init(shell command: String) throws {
        let input = try Self.makePipe()
        let output: (read: Int32, write: Int32)
        do { output = try Self.makePipe() } catch {
            close(input.read)
            close(input.write)
            throw error
        }
        defer {
            close(input.read)
            close(output.write)
        }
        do {
            process = try Self.spawn(command, input: input.read, output: output.write)
        } catch {
            close(input.write)
            close(output.read)
            throw error
        }
        for descriptor in [input.write, output.read] {
            _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        }
        self.input = input.write
        self.output = output.read
    }

    /// Returns how it ended; nil while it runs.
    func ending() -> Ending? {
        var status: Int32 = 0
        switch waitpid(process, &status, WNOHANG) {
        case 0: return nil
        case process: return Ending(status: status)
        default: return errno == EINTR ? nil : Ending(status: 0)
        }
    }

    /// Ends all of the group: asks first, and insists after two seconds.
    func end() {
        kill(-process, SIGTERM)
        let deadline = Date(timeIntervalSinceNow: 2)
        var isEnded = false
        while !isEnded, Date() < deadline {
            isEnded = ending() != nil
            if !isEnded { usleep(20_000) }
        }
        kill(-process, SIGKILL)
        while !isEnded, ending() == nil { usleep(20_000) }
    }

    /// Ends a group while the program itself ends, which takes a tenth of a second.
    static func end(group: pid_t) {
        kill(-group, SIGTERM)
        usleep(100_000)
        kill(-group, SIGKILL)
    }

    /// How a process ended.
    enum Ending: Equatable {
        case status(Int32)
        case signal(Int32)

        init(status: Int32) {
            let signal = status & 0x7F
            self = signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
        }
    }

    private static func makePipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Self.error(errno) }
        // No other child may hold an end open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func spawn(_ command: String, input: Int32, output: Int32) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        var blocked = sigset_t()
        sigemptyset(&blocked)
        posix_spawnattr_setsigmask(&attributes, &blocked)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let variables = ProcessInfo.processInfo.environment.sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value)" }
        var process: pid_t = 0
        let code = withStrings(["/bin/sh", "-c", command]) { arguments in
            withStrings(variables) { variables in
                posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables)
            }
        }
        guard code == 0 else { throw error(code) }
        return process
    }

    private static func error(_ code: Int32) -> POSIXError {
        POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
