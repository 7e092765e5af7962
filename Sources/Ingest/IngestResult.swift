package import SupportModel

/// What reading brought: documents, how each file was understood, and what was set aside.
package struct IngestResult: Sendable {
    /// Joined by kind and id, in the order in which they were first met.
    package var documents: IngestedDocuments
    /// One for each file that could be read, in path order.
    package var files: [FileAccount]
    /// Rows and files that were skipped, in path order.
    package var rejections: [Rejection]

    package init(
        documents: IngestedDocuments = IngestedDocuments(), files: [FileAccount] = [],
        rejections: [Rejection] = []
    ) {
        self.documents = documents
        self.files = files
        self.rejections = rejections
    }

    /// Whether at least one document was read.
    package var isUsable: Bool { !documents.isEmpty }
}
