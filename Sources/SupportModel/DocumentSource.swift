/// Documents that are read in pieces, so that not all of them need be in memory at once.
package protocol DocumentSource: Sendable {
    /// How many documents there are.
    var count: Int { get }

    /// Returns the documents of these positions in their order; may be called from any thread.
    /// - Throws: If they can no longer be read.
    func documents(at positions: Range<Int>) throws -> [PartialDocument]
}

extension Array: DocumentSource where Element == PartialDocument {
    package func documents(at positions: Range<Int>) -> [PartialDocument] {
        Array(self[positions])
    }
}
