/// Where a document was read; prints as `tickets.csv:14`.
package struct SourceLocation: Sendable, Equatable, Codable, CustomStringConvertible {
    /// The file, as it was named on the command line or found below a loaded folder.
    package var file: String
    /// The physical line on which the document begins, from 1, where lines mean something.
    package var line: Int?

    package init(file: String, line: Int? = nil) {
        self.file = file
        self.line = line
    }

    package var description: String {
        line.map { "\(file):\($0)" } ?? file
    }
}
