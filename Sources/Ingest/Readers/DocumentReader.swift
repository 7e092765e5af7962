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

    /// So many rows are between two reports of progress.
    private static let rowsBetweenReports = 4_096

    /// Reports, now and then, that so many rows were read up to a position, and lets their bytes
    /// go.
    func passed(rows: Int, upTo position: Int) {
        if rows % Self.rowsBetweenReports == 0 { passed(upTo: position) }
    }

    /// Reports that the bytes before a position were read, and lets them go.
    func passed(upTo position: Int) {
        progress(position)
        text.bytes.release(max(0, position - Self.releasedAtOnce)..<position)
    }

    /// More bytes than the rows between two reports usually have.
    private static let releasedAtOnce = 64 << 20

    func location(_ line: Int?) -> SourceLocation { SourceLocation(file: name, line: line) }
}
