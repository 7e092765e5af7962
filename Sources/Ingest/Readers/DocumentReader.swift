internal import SupportModel

/// The seam of the formats: one file in, documents and rejections out.
protocol DocumentReader {
    /// Reads a file from beginning to end.
    func read(_ file: LoadedFile, into reading: inout FileReading)
}

/// A file whose bytes are at hand.
struct LoadedFile {
    /// The name that messages give it.
    var name: String
    /// Its path below the loaded folder, or its file name.
    var id: String
    /// The part of its path that may name a kind.
    var hint: String
    var text: DecodedText
    var options: IngestOptions
    /// How many bytes of it have been read, for whoever watches.
    var progress: @Sendable (Int) -> Void = { _ in }

    /// The bytes before this many rows are between two reports of progress.
    static let rowsBetweenReports = 4_096

    func location(_ line: Int?) -> SourceLocation { SourceLocation(file: name, line: line) }
}

/// What reading one file brought.
struct FileReading {
    var documents: [PartialDocument] = []
    var rejections: [Rejection] = []
    var format = ""
    var kind: DocumentKind?
    var columns: [String: String] = [:]
    var ignoredColumns: [String] = []
    /// The header, and the wishes of `--map` that it does not meet.
    var header: [String] = []
    var missing: [(field: String, column: String)] = []

    mutating func reject(_ location: SourceLocation, _ reason: String) {
        rejections.append(Rejection(location: location, reason: reason))
    }

    /// Takes over what a table's columns turned out to mean.
    mutating func describe(_ mapping: FieldMapping) {
        kind = mapping.kind
        columns = mapping.account
        ignoredColumns = mapping.ignoredColumns
        header = mapping.columns
        missing = mapping.missing
    }

    /// Adds the encoding to the format, where there is something to say.
    mutating func setFormat(_ words: String, encoding: TextEncoding) {
        format = ([words] + [encoding.name].compactMap(\.self)).joined(separator: ", ")
    }
}
