internal import Dispatch
internal import Foundation
internal import Synchronization

/// Work on all cores whose results stand in the order of what they are made from.
enum SideBySide {
    /// So many pieces keep all cores at work though some take longer than others.
    static var pieces: Int { ProcessInfo.processInfo.activeProcessorCount * 4 }

    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ each: @Sendable (Item) -> Result
    ) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            let result = each(items[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
