package import SupportModel

/// What a person said about the files that are to be read.
package struct IngestOptions: Sendable, Equatable {
    /// The kind of every document, or nil to find it out.
    package var kind: DocumentKind?
    /// Field, or segment's name, to the column that holds it.
    package var mapping: [String: String]

    package init(kind: DocumentKind? = nil, mapping: [String: String] = [:]) {
        self.kind = kind
        self.mapping = mapping
    }
}
