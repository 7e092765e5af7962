import Dispatch
import Foundation
import Synchronization

/// Long work without side effects, done on a thread of its own so that Ctrl-C need not wait for it.
enum Abandonable {
    private final class Result<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
        let isThere = DispatchSemaphore(value: 0)
    }

    /// Returns what the work gives.
    ///
    /// - Parameter meanwhile: Called on this thread now and then while the work goes on.
    /// - Throws: `CommandError.interrupted` soon after Ctrl-C; the work is left to end for nobody.
    static func run<Value: Sendable>(
        unless interruption: Interruption, _ work: @escaping @Sendable () -> Value,
        meanwhile: () -> Void = {}
    ) throws(CommandError) -> Value {
        let result = Result<Value>()
        let thread = Thread {
            let value = work()
            result.value.withLock { $0 = value }
            result.isThere.signal()
        }
        // As much as the main thread has: the work must not depend on where it runs.
        thread.stackSize = 8 << 20
        thread.start()
        while result.isThere.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
            if interruption.isRequested { throw .interrupted }
            meanwhile()
        }
        guard let value = result.value.withLock({ $0 }) else { throw .interrupted }
        return value
    }
}
