import Dispatch
import Foundation
import Synchronization

/// Work on all cores whose result does not depend on their number.
package enum Parallel {
    /// How many threads work at once.
    static var threadCount: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// Returns what a function makes of each number below a count, in their order.
    ///
    /// - Parameters:
    ///   - least: How many numbers are worth a thread; 1 where each takes long.
    ///   - scratch: Makes the memory that a thread uses again from number to number; it must not
    ///     carry results from one to the next.
    package static func map<Scratch, Result: Sendable>(
        _ count: Int, least: Int = 64, scratch: @Sendable () -> Scratch,
        each: @Sendable (Int, inout Scratch) -> Result
    ) -> [Result] {
        let pieceCount = max(1, min(count / least, threadCount * 8))
        guard pieceCount > 1 else {
            var memory = scratch()
            return (0..<count).map { each($0, &memory) }
        }
        let pieces = Mutex([[Result]](repeating: [], count: pieceCount))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(threadCount, pieceCount)) { _ in
            var memory: Scratch?
            while true {
                let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard piece < pieceCount else { return }
                let range = count * piece / pieceCount..<count * (piece + 1) / pieceCount
                var own = memory.take() ?? scratch()
                let results = range.map { each($0, &own) }
                memory = own
                pieces.withLock { $0[piece] = results }
            }
        }
        return pieces.withLock { Array($0.joined()) }
    }

    /// Returns what a function makes of each part of the numbers below a count, in their order.
    ///
    /// What is made of the parts together must not depend on where they part.
    ///
    /// - Parameter perCore: How many parts there are for each core: one for work that needs much
    ///   memory, more to keep all cores busy to the end.
    package static func map<Result: Sendable>(
        ranges count: Int, perCore: Int = 1, each: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let pieceCount = max(1, min(count / 64, cores * perCore))
        guard pieceCount > 1 else { return [each(0..<count)] }
        let pieces = Mutex([Result?](repeating: nil, count: pieceCount))
        DispatchQueue.concurrentPerform(iterations: pieceCount) { piece in
            let result = each(count * piece / pieceCount..<count * (piece + 1) / pieceCount)
            pieces.withLock { $0[piece] = result }
        }
        return pieces.withLock { $0.compactMap(\.self) }
    }
}
