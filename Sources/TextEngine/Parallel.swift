import Dispatch
import Foundation
import Synchronization

/// Work on all cores whose result does not depend on their number.
package enum Parallel {
    /// Returns what a function makes of each number below a count, in their order.
    ///
    /// - Parameters:
    ///   - scratch: Makes the memory that one piece of the work uses again from number to number;
    ///     it must not carry results from one to the next.
    package static func map<Scratch, Result: Sendable>(
        _ count: Int, scratch: @Sendable () -> Scratch,
        each: @Sendable (Int, inout Scratch) -> Result
    ) -> [Result] {
        let pieceCount = max(1, min(count / 64, ProcessInfo.processInfo.activeProcessorCount * 8))
        guard pieceCount > 1 else {
            var memory = scratch()
            return (0..<count).map { each($0, &memory) }
        }
        let pieces = Mutex([[Result]](repeating: [], count: pieceCount))
        DispatchQueue.concurrentPerform(iterations: pieceCount) { piece in
            var memory = scratch()
            let range = count * piece / pieceCount..<count * (piece + 1) / pieceCount
            let results = range.map { each($0, &memory) }
            pieces.withLock { $0[piece] = results }
        }
        return pieces.withLock { Array($0.joined()) }
    }
}
