internal import SupportModel

/// Joins what several rows and files say about one document.
///
/// A row may have an id and no words, as Zendesk's CSV has neither bodies nor every subject. It is
/// kept as far as another row has the words, or as its file has no place for them and the row says
/// something else: then the workspace may know them already.
struct DocumentJoining {
    /// What became of a file's rows.
    struct Outcome: Equatable {
        /// How many documents it told of; rows of one id are one.
        var documents = 0
        /// The rows that were dropped because nothing gives them words.
        var wordless: [SourceLocation] = []
    }

    private struct Key: Hashable {
        var kind: DocumentKind
        var id: String
    }

    private struct WordlessRow {
        var file: Int
        var document: Int
        var location: SourceLocation
    }

    private var documents: [PartialDocument] = []
    private var indexOfKey: [Key: Int] = [:]
    /// For each document the last file that told of it.
    private var lastFile: [Int] = []
    private var outcomes: [Outcome] = []
    private var wordlessRows: [WordlessRow] = []
    /// Documents that stay even without words.
    private var kept: Set<Int> = []

    /// Adds what the next file brought.
    mutating func add(_ reading: FileReading) {
        let file = outcomes.count
        outcomes.append(Outcome())
        documents.reserveCapacity(documents.count + reading.documents.count)
        for further in reading.documents {
            let key = Key(kind: further.document.kind, id: further.document.id)
            let index = indexOfKey[key] ?? documents.count
            if index < documents.count {
                documents[index] = further.joined(to: documents[index])
            } else {
                indexOfKey[key] = index
                documents.append(further)
                lastFile.append(-1)
            }
            if lastFile[index] != file {
                lastFile[index] = file
                outcomes[file].documents += 1
            }
            if further.document.isWordless {
                wordlessRows.append(
                    WordlessRow(
                        file: file, document: index, location: further.document.location))
                if !reading.holdsText, !further.given.isEmpty { kept.insert(index) }
            }
        }
    }

    /// Returns the documents in the order in which they were first met, and what became of files.
    consuming func finish() -> (documents: [PartialDocument], outcomes: [Outcome]) {
        var dropped: Set<Int> = []
        var counted: Set<[Int]> = []
        for row in wordlessRows
        where documents[row.document].document.isWordless && !kept.contains(row.document) {
            dropped.insert(row.document)
            outcomes[row.file].wordless.append(row.location)
            if counted.insert([row.file, row.document]).inserted {
                outcomes[row.file].documents -= 1
            }
        }
        guard !dropped.isEmpty else { return (documents, outcomes) }
        let left = documents.indices.filter { !dropped.contains($0) }.map { documents[$0] }
        return (left, outcomes)
    }
}

extension Document {
    /// Whether it has neither words nor a judgement or waiting time that stands for itself.
    var isWordless: Bool {
        !hasValue(for: .text) && !hasValue(for: .subject) && !hasValue(for: .sections)
            && rating == nil && csat == nil && waitingMinutes == nil
    }
}
