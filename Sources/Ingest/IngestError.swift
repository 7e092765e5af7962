package import Wording

/// What stops an ingestion as a whole; a bad row or file is a `Rejection` instead.
package enum IngestError: Error, Equatable, CustomStringConvertible {
    /// How a program that ends with it should end.
    package enum Class: Sendable, Equatable {
        /// A path that was given does not exist.
        case missing
        /// The input is there and cannot be read as asked.
        case unreadable
    }

    case missingPath(String)
    case unreadablePath(String, reason: Message)
    /// A file was written to between two looks at it.
    case changed(String)
    case unknownColumn(file: String, field: String, column: String, header: [String])

    package var `class`: Class {
        switch self {
        case .missingPath: .missing
        case .unreadablePath, .unknownColumn, .changed: .unreadable
        }
    }

    package var description: String {
        switch self {
        case .missingPath(let path):
            say("\(path): no such file or folder")
        case .unreadablePath(let path, let reason):
            "\(path): \(say(reason))"
        case .changed(let path):
            say("\(path): the file changed while it was read; load it again")
        case .unknownColumn(let file, let field, let column, let header):
            say(
                """
                \(file):1: no column '\(column)' for \(field); the header has \
                \(HeaderWords.list(header))
                """)
        }
    }
}

/// A header in a message: names without control characters, and not too many of them.
enum HeaderWords {
    static func list(_ names: [String], limit: Int = 20) -> Message {
        let shown = names.prefix(limit).map { name in
            String(
                String.UnicodeScalarView(
                    name.unicodeScalars.prefix(60).filter {
                        $0.properties.generalCategory != .control
                    }
                ))
        }
        let rest = names.count - shown.count
        let names = shown.joined(separator: ", ")
        return rest > 0 ? "\(names) and \(rest) more" : "\(names)"
    }
}
