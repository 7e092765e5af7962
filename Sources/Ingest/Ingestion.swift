internal import Dispatch
internal import SupportModel
internal import Synchronization

/// Reads files and folders into documents.
package struct Ingestion: Sendable {
    private let paths: [String]
    private let options: IngestOptions
    private let progress: (@Sendable (_ done: Int, _ ofBytes: Int) -> Void)?

    /// - Parameters:
    ///   - paths: Files and folders as they were given.
    ///   - options: What the person said about them.
    ///   - progress: Called now and then, from any thread, with the bytes read and to be read.
    package init(
        paths: [String], options: IngestOptions = IngestOptions(),
        progress: (@Sendable (_ done: Int, _ ofBytes: Int) -> Void)? = nil
    ) {
        self.paths = paths
        self.options = options
        self.progress = progress
    }

    /// Reads everything: documents joined by kind and id, in path order.
    ///
    /// Files that cannot be used are rejections; if nothing else was found, the result says that it
    /// is not usable.
    /// - Throws: If a path does not exist, or if no file has a column that `--map` names.
    package func run() throws(IngestError) -> IngestResult {
        var walk = FileWalk()
        for path in paths { try walk.add(path) }
        let files = FileNaming.unambiguous(walk.files)
        var readings = read(files)
        try checkMapping(readings, of: files)
        var joining = DocumentJoining()
        for (index, file) in files.enumerated() {
            joining.add(&readings[index], of: file.path)
        }
        let joined = joining.finish()
        var result = IngestResult(documents: joined.documents, rejections: walk.rejections)
        for ((file, reading), outcome) in zip(zip(files, readings), joined.outcomes) {
            let rejections = reading.rejections(with: outcome.wordless)
            result.rejections += rejections
            result.files.append(
                FileAccount(
                    file: file.path, format: reading.format, kind: reading.kind,
                    columns: reading.columns, ignoredColumns: reading.ignoredColumns,
                    documents: outcome.documents, rejected: rejections.count))
        }
        return result
    }

    /// Reads the files side by side and returns what they brought in their order.
    private func read(_ files: [FileWalk.Found]) -> [FileReading] {
        let total = files.reduce(0) { $0 &+ $1.size }
        let done = Mutex((total: 0, byFile: [Int](repeating: 0, count: files.count)))
        let readings = Mutex([FileReading?](repeating: nil, count: files.count))
        DispatchQueue.concurrentPerform(iterations: files.count) { index in
            let file = files[index]
            let reading = read(file) { position in
                guard let progress else { return }
                let sum = done.withLock { done in
                    let further = max(0, min(position, file.size) - done.byFile[index])
                    done.byFile[index] += further
                    done.total += further
                    return done.total
                }
                progress(sum, total)
            }
            readings.withLock { $0[index] = reading }
        }
        return readings.withLock { $0.map { $0 ?? FileReading() } }
    }

    private func read(
        _ file: FileWalk.Found, progress: @escaping @Sendable (Int) -> Void
    ) -> FileReading {
        defer { progress(file.size) }
        var reading = FileReading()
        let location = SourceLocation(file: file.path)
        do throws(SourceError) {
            let type = FileType(of: file.path)
            let source = try SourceBytes.contents(of: file.path)
            guard source.count > 0 else {
                reading.reject(location, "the file is empty")
                return reading
            }
            guard let text = DecodedText(source) else {
                reading.reject(location, "a binary file; \(FileType.known)")
                return reading
            }
            guard let type = type ?? FileType.sniffed(text) else {
                reading.reject(location, "an unknown kind of file; \(FileType.known)")
                return reading
            }
            let loaded = LoadedFile(
                name: file.path, id: file.id, hint: file.hint, text: text, options: options,
                progress: progress)
            type.reader.read(loaded, into: &reading)
            if reading.rows != nil { reading.bytes = text.bytes }
            if reading.entries.isEmpty, reading.rejections.isEmpty {
                reading.reject(location, "the file holds no documents")
            }
        } catch {
            reading.reject(location, error.reason)
        }
        return reading
    }

    /// A column that `--map` names must be in one of the tables.
    private func checkMapping(
        _ readings: [FileReading], of files: [FileWalk.Found]
    ) throws(IngestError) {
        let tables = zip(files, readings).filter { !$0.1.header.isEmpty }
        guard let (file, first) = tables.first else { return }
        for (field, column) in options.mapping.sorted(by: { $0.key < $1.key })
        where tables.allSatisfy({ $0.1.missing.contains { $0.field == field } }) {
            throw .unknownColumn(
                file: file.path, field: field, column: column, header: first.header)
        }
    }
}
