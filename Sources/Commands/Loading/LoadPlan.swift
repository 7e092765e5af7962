import Store
import SupportModel

/// What a load would change, found out without changing anything.
struct LoadPlan {
    private(set) var added = 0
    private(set) var updated = 0
    private(set) var unchanged = 0

    /// So many documents are compared at a time.
    private static let batchSize = 512

    /// Compares the documents with what the workspace holds; nil stands for an empty one.
    init(_ documents: some DocumentSource, in workspace: Workspace?) throws {
        guard let workspace else {
            added = documents.count
            return
        }
        for start in stride(from: 0, to: documents.count, by: Self.batchSize) {
            let batch = try documents.documents(
                at: start..<min(start + Self.batchSize, documents.count))
            let stored = try workspace.documents(
                named: batch.map { ($0.document.kind, $0.document.id) })
            for (partial, old) in zip(batch, stored) {
                guard let old else {
                    added += 1
                    continue
                }
                var joined = partial.merged(into: old)
                // That it stands in another file or line now is no change, as when it is stored.
                joined.location = old.location
                if joined == old { unchanged += 1 } else { updated += 1 }
            }
        }
    }
}
