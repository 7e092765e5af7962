package import SupportModel

/// The documents that files brought, joined by kind and id in the order in which they were first
/// met.
///
/// Of most only their rows' places are in memory; the rows are read again when the documents are
/// asked for.
package struct IngestedDocuments: DocumentSource {
    /// A row, and the next one that tells of the same document.
    private struct Entry {
        var place: FileReading.Place
        var file: Int32
        var next: Int32 = -1
    }

    private var files: [(name: String, reading: FileReading)] = []
    private var entries: [Entry] = []
    /// The first row of each document.
    private var firstEntries: [Int32] = []
    private var kinds: [DocumentKind] = []

    package init() {}

    package var count: Int { firstEntries.count }

    package var isEmpty: Bool { firstEntries.isEmpty }

    /// How many documents there are of each kind that there is.
    package var counts: [DocumentKind: Int] {
        var counts: [DocumentKind: Int] = [:]
        for kind in DocumentKind.allCases {
            let count = kinds.count { $0 == kind }
            if count > 0 { counts[kind] = count }
        }
        return counts
    }

    /// Returns the documents of these positions in their order.
    ///
    /// - Throws: `IngestError.changed` if a file no longer is as it was.
    package func documents(
        at positions: Range<Int>
    ) throws(IngestError) -> [PartialDocument] {
        var documents: [PartialDocument] = []
        documents.reserveCapacity(positions.count)
        var touched = TouchedBytes()
        for position in positions {
            var entry = entries[Int(firstEntries[position])]
            var document = try read(entry)
            touched.add(entry.place, of: entry.file)
            while entry.next >= 0 {
                entry = entries[Int(entry.next)]
                document = try read(entry).joined(to: document)
                touched.add(entry.place, of: entry.file)
            }
            documents.append(document)
        }
        for (file, range) in touched.ranges { files[Int(file)].reading.bytes?.release(range) }
        return documents
    }

    private func read(_ entry: Entry) throws(IngestError) -> PartialDocument {
        let (name, reading) = files[Int(entry.file)]
        guard let document = reading.document(at: entry.place) else { throw .changed(name) }
        return document
    }
}

/// The parts of files that some documents were read from.
private struct TouchedBytes {
    private(set) var ranges: [(file: Int32, range: Range<Int>)] = []

    mutating func add(_ place: FileReading.Place, of file: Int32) {
        guard case .row(let row) = place else { return }
        guard let index = ranges.firstIndex(where: { $0.file == file }) else {
            ranges.append((file, row.offset..<row.offset))
            return
        }
        let range = ranges[index].range
        ranges[index].range =
            min(range.lowerBound, row.offset)..<max(range.upperBound, row.offset)
    }
}

extension IngestedDocuments {
    mutating func reserveCapacity(_ count: Int) {
        entries.reserveCapacity(count)
        firstEntries.reserveCapacity(count)
        kinds.reserveCapacity(count)
    }

    /// Adds a row of a file and returns its index.
    mutating func addEntry(at place: FileReading.Place, of file: Int) -> Int {
        entries.append(Entry(place: place, file: Int32(file)))
        return entries.count - 1
    }

    /// Makes a row the first one of a new document.
    mutating func begin(with entry: Int, kind: DocumentKind) {
        firstEntries.append(Int32(entry))
        kinds.append(kind)
    }

    /// Makes a row the next one of another row's document.
    mutating func link(_ entry: Int, to next: Int) { entries[entry].next = Int32(next) }

    /// Adds the next file, whose rows may be added then.
    mutating func add(_ reading: FileReading, of name: String) {
        files.append((name, reading))
    }

    /// Leaves documents out.
    mutating func drop(_ positions: Set<Int>) {
        guard !positions.isEmpty else { return }
        let left = firstEntries.indices.filter { !positions.contains($0) }
        firstEntries = left.map { firstEntries[$0] }
        kinds = left.map { kinds[$0] }
    }
}
