/// A document as the workspace keeps it.
package struct StoredDocument: Sendable, Equatable {
    /// The workspace's own number for it, ascending in load order; never reused.
    package var key: Int
    package var document: Document

    package init(key: Int, document: Document) {
        self.key = key
        self.document = document
    }
}
