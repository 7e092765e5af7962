/// Documents by the workspace's keys.
package struct DocumentsByKey: Sendable {
    private let documents: [StoredDocument]
    /// By themselves they are searched sooner than among documents.
    private let keys: [Int]

    /// - Parameter documents: In any order; those that ascend by key, as the workspace gives them,
    ///   are taken as they are.
    package init(_ documents: [StoredDocument]) {
        // Read in place: a document that is taken out is copied field by field.
        let read = documents.indices.map { documents[$0].key }
        let ascends = read.indices.dropFirst().allSatisfy { read[$0 - 1] < read[$0] }
        self.documents = ascends ? documents : documents.sorted { $0.key < $1.key }
        keys = ascends ? read : read.sorted()
    }

    /// Returns where a document stands among those of ascending keys.
    package func position(of key: Int) -> Int? {
        guard let first = keys.first, key >= first else { return nil }
        // Keys have few holes, so that most stand where they would without any.
        if key - first < keys.count, keys[key - first] == key { return key - first }
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }

    /// Returns the kind of a document; of a million it is told sooner than the whole document.
    package func kind(of key: Int) -> DocumentKind? {
        position(of: key).map { documents[$0].document.kind }
    }

    package subscript(key: Int) -> StoredDocument? { position(of: key).map { documents[$0] } }
}

extension Sequence<StoredDocument> {
    /// Returns the documents by key.
    package func byKey() -> DocumentsByKey { DocumentsByKey(Array(self)) }
}
