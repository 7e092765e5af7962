package import Foundation

/// What one load brought, read and rejected: the account that `imports` and `doctor` show.
package struct ImportAccount: Sendable, Equatable, Codable {
    /// The workspace's number of the import, from 1; 0 before it is stored.
    package var number: Int
    package var date: Date
    /// The paths as they were given.
    package var paths: [String]
    package var files: [FileAccount]
    /// Documents that the workspace did not hold before.
    package var added: Int
    /// Documents that replaced an older version.
    package var updated: Int
    /// Documents that the workspace held already, byte for byte.
    package var unchanged: Int
    package var rejections: [Rejection]
    /// Whether `undo` took it back.
    package var isTakenBack = false

    package init(
        number: Int = 0, date: Date, paths: [String], files: [FileAccount],
        added: Int = 0, updated: Int = 0, unchanged: Int = 0, rejections: [Rejection] = []
    ) {
        self.number = number
        self.date = date
        self.paths = paths
        self.files = files
        self.added = added
        self.updated = updated
        self.unchanged = unchanged
        self.rejections = rejections
    }
}

/// How one file was understood.
package struct FileAccount: Sendable, Equatable, Codable {
    package var file: String
    /// The format in words: `CSV, separator ';', windows-1250`, `Zendesk tickets as JSON`.
    package var format: String
    package var kind: DocumentKind?
    /// Field to column, for formats with columns.
    package var columns: [String: String]
    /// Columns that no field takes.
    package var ignoredColumns: [String]
    package var documents: Int
    package var rejected: Int

    package init(
        file: String, format: String, kind: DocumentKind?, columns: [String: String] = [:],
        ignoredColumns: [String] = [], documents: Int, rejected: Int
    ) {
        self.file = file
        self.format = format
        self.kind = kind
        self.columns = columns
        self.ignoredColumns = ignoredColumns
        self.documents = documents
        self.rejected = rejected
    }
}
