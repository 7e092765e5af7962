import Synchronization

/// A console that keeps what is written, for tests.
package final class RecordingConsole: Console {
    private struct Record {
        var written = ""
        var writtenErrors = ""
        var failure: ConsoleError?
        var isClosed = false
    }

    package let output: StreamFeatures
    package let errors: StreamFeatures
    private let record: Mutex<Record>

    /// - Parameters:
    ///   - failure: What every write to standard output throws.
    ///   - isOutputClosed: Whether nobody reads standard output.
    package init(
        isTerminal: Bool = false, width: Int = StreamFeatures.defaultWidth, usesColor: Bool = false,
        failure: ConsoleError? = nil, isOutputClosed: Bool = false
    ) {
        output = StreamFeatures(isTerminal: isTerminal, width: width, usesColor: usesColor)
        errors = output
        record = Mutex(Record(failure: failure, isClosed: isOutputClosed))
    }

    /// What was written to standard output.
    package var written: String { record.withLock { $0.written } }
    /// What was written to standard error.
    package var writtenErrors: String { record.withLock { $0.writtenErrors } }
    package var isOutputClosed: Bool { record.withLock { $0.isClosed } }

    package func write(_ text: String) throws(ConsoleError) {
        let failure = record.withLock { record -> ConsoleError? in
            if record.failure == nil, !record.isClosed { record.written += text }
            return record.failure
        }
        if let failure { throw failure }
    }

    package func writeError(_ text: String) {
        record.withLock { $0.writtenErrors += text }
    }
}
