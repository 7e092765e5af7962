/// Reads files and folders into documents.
package struct Ingestion: Sendable {
    private let paths: [String]
    private let options: IngestOptions
    private let progress: (@Sendable (_ done: Int, _ ofBytes: Int) -> Void)?

    package init(
        paths: [String], options: IngestOptions = IngestOptions(),
        progress: (@Sendable (_ done: Int, _ ofBytes: Int) -> Void)? = nil
    ) {
        self.paths = paths
        self.options = options
        self.progress = progress
    }

    /// Reads everything: documents joined by kind and id, in path order.
    package func run() throws(IngestError) -> IngestResult {
        IngestResult()
    }
}
