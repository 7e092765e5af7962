internal import SupportModel
import Wording

/// What a document is known by: rows of one kind and id are one document.
struct DocumentName: Hashable {
    var kind: DocumentKind
    var id: String
}

/// Where a row begins, by which its document is read again.
struct RowPlace: Equatable {
    /// Of its first byte.
    var offset: Int
    var line: Int
    /// Counted from 1, for the ids of rows that have none; 0 where nothing counts them.
    var number: Int
}

/// A reader's knowledge of a file after it was read once: enough to read a single row again.
protocol RowReader: Sendable {
    /// Returns the document of a row, or nil if the file no longer is as it was.
    func document(at place: RowPlace, in bytes: Span<UInt8>) -> PartialDocument?
}

/// What reading one file brought.
///
/// A file of a million rows brings their places rather than their documents, which are read again
/// when each is needed.
struct FileReading {
    /// Where a document of the file is to be had.
    enum Place {
        case row(RowPlace)
        /// Its index among the documents that were kept.
        case kept(Int)
    }

    /// A document, as far as joining needs to know it.
    struct Entry {
        var place: Place
        var name: DocumentName
        var isWordless: Bool
        /// Whether it has no field at all but its id.
        var isEmpty: Bool

        init(_ document: PartialDocument, at place: Place) {
            self.place = place
            name = DocumentName(kind: document.document.kind, id: document.document.id)
            isWordless = document.document.isWordless
            isEmpty = document.given.isEmpty
        }
    }

    /// Its documents, in the order of the file.
    private(set) var entries: [Entry] = []
    /// Those documents that no row can be read for again.
    private(set) var kept: [PartialDocument] = []
    /// Reads the others again, from these bytes.
    var rows: (any RowReader)?
    var bytes: SourceBytes?
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
    /// What is wrong with a document without words.
    var wordless: Message = "the row has no text"

    /// Takes a document that can be read again at a place; one without a place is kept.
    mutating func add(_ document: PartialDocument, at place: RowPlace? = nil) {
        entries.append(Entry(document, at: place.map(Place.row) ?? .kept(kept.count)))
        if place == nil { kept.append(document) }
    }

    /// Takes a document that can be read again, already summed up.
    mutating func add(_ entry: Entry) { entries.append(entry) }

    /// Returns the document at a place, or nil if the file no longer is as it was.
    func document(at place: Place) -> PartialDocument? {
        switch place {
        case .kept(let index): kept[index]
        case .row(let place): bytes?.withBytes { rows?.document(at: place, in: $0) }
        }
    }

    /// The line on which the row at a place begins, where there are lines.
    func line(of place: Place) -> Int? {
        switch place {
        case .kept(let index): kept[index].document.location.line
        case .row(let place): place.line
        }
    }

    /// Returns its documents and forgets them, once they are joined with those of other files.
    mutating func takeEntries() -> [Entry] {
        defer { entries = [] }
        return entries
    }

    mutating func reject(_ location: SourceLocation, _ reason: Message) {
        rejections.append(Rejection(location: location, reason: reason))
    }

    /// Rejects a row, of which not even another file may hold the words.
    mutating func rejectWordless(_ location: SourceLocation) {
        rejections.append(rejection(ofWordless: location))
    }

    private func rejection(ofWordless location: SourceLocation) -> Rejection {
        Rejection(location: location, reason: wordless)
    }

    /// All rejections in the order of lines, with those of rows that no other file gave words.
    func rejections(with locations: [SourceLocation]) -> [Rejection] {
        guard !locations.isEmpty else { return rejections }
        let all = rejections + locations.map(rejection(ofWordless:))
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
