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

    /// What is known of a document while files are added.
    private struct State {
        var lastEntry: Int
        /// The last file that told of it.
        var lastFile: Int
        /// Whether no row of it has words: a field once given is never lost again.
        var isWordless: Bool
        /// Whether it stays even so.
        var stays = false
    }

    private struct WordlessRow {
        var file: Int
        var document: Int
        var location: SourceLocation
    }

    private var documents = IngestedDocuments()
    private var states: [State] = []
    private var indexOfName: [DocumentName: Int] = [:]
    private var outcomes: [Outcome] = []
    private var wordlessRows: [WordlessRow] = []

    /// Adds what the next file of that name brought, which then has no entries any more.
    mutating func add(_ reading: inout FileReading, of name: String) {
        let file = outcomes.count
        outcomes.append(Outcome())
        let entries = reading.takeEntries()
        documents.add(reading, of: name)
        if entries.count > states.count { reserveCapacity(states.count + entries.count) }
        for entry in entries {
            let index = add(entry, of: file)
            if states[index].lastFile != file {
                states[index].lastFile = file
                outcomes[file].documents += 1
            }
            if entry.isWordless {
                let location = SourceLocation(file: name, line: reading.line(of: entry.place))
                wordlessRows.append(
                    WordlessRow(file: file, document: index, location: location))
                if !reading.holdsText, !entry.isEmpty { states[index].stays = true }
            }
        }
    }

    /// Adds a row to the document that it tells of, and returns that one's index.
    private mutating func add(_ entry: FileReading.Entry, of file: Int) -> Int {
        let further = documents.addEntry(at: entry.place, of: file)
        let new = states.count
        let index = indexOfName[orAdding: entry.name, new]
        if index == new {
            states.append(
                State(lastEntry: further, lastFile: -1, isWordless: entry.isWordless))
            documents.begin(with: further, kind: entry.name.kind)
        } else {
            documents.link(states[index].lastEntry, to: further)
            states[index].lastEntry = further
            states[index].isWordless = states[index].isWordless && entry.isWordless
        }
        return index
    }

    /// Returns the documents in the order in which they were first met, and what became of files.
    consuming func finish() -> (documents: IngestedDocuments, outcomes: [Outcome]) {
        indexOfName = [:]
        var dropped: Set<Int> = []
        var counted: Set<[Int]> = []
        for row in wordlessRows
        where states[row.document].isWordless && !states[row.document].stays {
            dropped.insert(row.document)
            outcomes[row.file].wordless.append(row.location)
            if counted.insert([row.file, row.document]).inserted {
                outcomes[row.file].documents -= 1
            }
        }
        documents.drop(dropped)
        return (documents, outcomes)
    }

    private mutating func reserveCapacity(_ count: Int) {
        states.reserveCapacity(count)
        indexOfName.reserveCapacity(count)
        documents.reserveCapacity(count)
    }
}

extension Dictionary where Key == DocumentName, Value == Int {
    /// The number of a name; a name that has none gets the one that is offered.
    fileprivate subscript(orAdding name: Key, offered: Int) -> Int {
        mutating get {
            func take(_ number: inout Int) -> Int {
                if number < 0 { number = offered }
                return number
            }
            return take(&self[name, default: -1])
        }
    }
}

extension Document {
    /// Whether it has neither words nor a judgement or waiting time that stands for itself.
    var isWordless: Bool {
        !hasValue(for: .text) && !hasValue(for: .subject) && !hasValue(for: .sections)
            && rating == nil && csat == nil && waitingMinutes == nil
    }
}
