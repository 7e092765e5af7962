import Foundation

/// Where the handler writes; a signal handler can reach nothing but globals.
nonisolated(unsafe) private var wakeUp: Int32 = -1

/// The signals that ask the program to end: SIGTERM, and SIGHUP when its terminal is gone.
enum EndingSignals {
    private static let numbers = [SIGTERM, SIGHUP]

    /// Calls the closure on a thread of its own when one of the signals comes; then the program
    /// ends by that signal.
    ///
    /// This takes a handler, where a dispatch source would block the signals: the line editor puts
    /// a handler of its own in its place while it reads.
    static func watch(_ prepare: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let reading = ends[0]
        wakeUp = ends[1]
        Thread {
            var number: UInt8 = 0
            while read(reading, &number, 1) != 1 {}
            // A second one does not wait for the work.
            for number in numbers { signal(number, SIG_DFL) }
            prepare()
            kill(getpid(), Int32(number))
        }.start()
        for number in numbers { install(number) }
    }

    private static func install(_ number: Int32) {
        let former = signal(number) { number in
            let code = errno
            var byte = UInt8(truncatingIfNeeded: number)
            _ = write(wakeUp, &byte, 1)
            errno = code
        }
        // What was ignored, as under nohup, stays ignored.
        if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
            signal(number, SIG_IGN)
        }
    }
}
