/// A cluster as it was when a person decided about it, so that later analyses can find it again.
package struct ClusterSnapshot: Sendable, Equatable, Codable {
    package var id: ClusterID
    /// Keys of the documents that stand for it, the nearest to its centre first.
    package var documents: [Int]

    package init(id: ClusterID, documents: [Int]) {
        self.id = id
        self.documents = documents
    }
}
