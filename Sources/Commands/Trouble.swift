import ArgumentParser
import Foundation
import Ingest
import Reporting
import Store

/// Any error as one sentence and one exit status.
struct Trouble {
    let sentence: String
    let status: ExitStatus

    /// Puts an error into words; one of the parser's points to the verb's help.
    init(_ error: any Error, verb: String? = nil) {
        switch error {
        case let error as CommandError:
            (sentence, status) = (error.description, error.status)
        case let error as WorkspaceError:
            (sentence, status) = (
                error.description, ExitStatus(rawValue: error.exitStatus) ?? .failed
            )
        case let error as IngestError:
            (sentence, status) = (error.description, .unreadableInput)
        case let error as ConsoleError:
            (sentence, status) = (error.description, .cannotWrite)
        default:
            let isUsage = CommandTree.exitCode(for: error) == .validationFailure
            let said = ParserComplaint(
                english: Self.firstLine(of: CommandTree.message(for: error))
            ).sentence
            sentence = isUsage && verb != nil ? "\(said) ('lacuna help \(verb ?? "")')" : said
            status = isUsage ? .usage : .failed
        }
    }

    /// The sentence of a message, as our own begin and end: lower case, no final stop.
    private static func firstLine(of message: String) -> String {
        var line = message.split(separator: "\n").first.map(String.init) ?? message
        if line.hasPrefix("Error: ") { line.removeFirst(7) }
        if line.hasSuffix(".") { line.removeLast() }
        // The parser's suggestion is a second sentence; ours is part of the one.
        let parts = line.components(separatedBy: ". Did you mean ")
        line = parts.joined(separator: "; did you mean ")
        return line.prefix(1).lowercased() + line.dropFirst()
    }
}
