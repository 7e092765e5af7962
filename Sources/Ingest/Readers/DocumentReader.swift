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
    /// Whether the file is where the words should stand, rather than figures about them.
    var holdsText = true
    /// What a document is in a message about it: a row, or a record.
    var unit = "row"

    mutating func reject(_ location: SourceLocation, _ reason: String) {
        rejections.append(Rejection(location: location, reason: reason))
    }

    /// Rejects a row, of which not even another file may hold the words.
    mutating func rejectWordless(_ location: SourceLocation) {
        rejections.append(wordless(location))
    }

    private func wordless(_ location: SourceLocation) -> Rejection {
        Rejection(location: location, reason: "the \(unit) has no text")
    }

    /// All rejections in the order of lines, with those of rows that no other file gave words.
    func rejections(with wordless: [SourceLocation]) -> [Rejection] {
        guard !wordless.isEmpty else { return rejections }
        let all = rejections + wordless.map(self.wordless)
        return all.enumerated().sorted { left, right in
            let (first, second) = (left.element.location.line, right.element.location.line)
            return (first ?? 0, left.offset) < (second ?? 0, right.offset)
        }.map(\.element)
    }

    /// Takes over what a table's columns turned out to mean.
    mutating func describe(_ mapping: FieldMapping) {
        kind = mapping.kind
        holdsText = mapping.holdsText
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
