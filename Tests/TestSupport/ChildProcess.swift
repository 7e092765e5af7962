internal import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Starts programs with the streams that a test wants and none of the tests' own signal settings.
enum ChildProcess {
    /// What a program's streams are connected to, in the order of the calls.
    enum Stream {
        case file(String, flags: Int32)
        case descriptor(Int32)
    }

    /// Starts a program.
    /// - Parameters:
    ///   - streams: Standard input, output and error.
    ///   - folder: The working directory; the tests' own if nil.
    ///   - leadsSession: Whether the first terminal it opens becomes that of a new session.
    static func start(
        _ program: String, _ arguments: [String], environment: [String: String],
        streams: [Stream], folder: String? = nil, leadsSession: Bool = false
    ) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            let newSession = leadsSession ? Int16(POSIX_SPAWN_SETSID) : 0
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            let newSession: Int16 = leadsSession ? 0x80 : 0
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        // Threads of a pool block signals, and a program inherits that.
        var blocked = sigset_t()
        sigemptyset(&blocked)
        posix_spawnattr_setsigmask(&attributes, &blocked)
        let signals = Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, newSession | signals)
        for (number, stream) in zip(Int32(0)..., streams) {
            switch stream {
            case .file(let path, let flags):
                posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
            case .descriptor(let source):
                posix_spawn_file_actions_adddup2(&actions, source, number)
            }
        }
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        var command = [program] + arguments
        // The call that spawns in another folder is not in every C library.
        if let folder { command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + command }
        var process: pid_t = 0
        let code = withStrings(command) { argv in
            withStrings(variables) { envp in
                posix_spawn(&process, command[0], &actions, &attributes, argv, envp)
            }
        }
        guard code == 0 else {
            throw PseudoTerminal.SystemError(call: "posix_spawn", code: code)
        }
        return process
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
