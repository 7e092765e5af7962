/// Documents by the workspace's keys.
package struct DocumentsByKey: Sendable {
    private let documents: [StoredDocument]

    /// - Parameter documents: In any order; those that ascend by key, as the workspace gives them,
    ///   are taken as they are.
    package init(_ documents: [StoredDocument]) {
        let ascends = zip(documents, documents.dropFirst()).allSatisfy { $0.key < $1.key }
        self.documents = ascends ? documents : documents.sorted { $0.key < $1.key }
    }

    /// Returns where a document stands among those of ascending keys.
    package func position(of key: Int) -> Int? {
        var (low, high) = (0, documents.count)
        while low < high {
            let middle = (low + high) / 2
            if documents[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < documents.count && documents[low].key == key ? low : nil
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
