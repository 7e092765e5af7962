import ArgumentParser
import Foundation
import Ingest
import Reporting
import Store
import Wording

/// Any error as one sentence and one exit status.
struct Trouble {
    let sentence: String
    let status: ExitStatus

    /// Puts an error into words; one of the parser's points to the verb's help.
    ///
    /// - Parameters:
    ///   - arguments: What was typed behind the verb.
    ///   - prefix: How commands are typed.
    init(
        _ error: any Error, verb: String? = nil, arguments: [String] = [],
        typedAs prefix: CommandPrefix = .shell
    ) {
        switch error {
        case let error as CommandError:
            (sentence, status) = (error.description, error.status)
        case let error as WorkspaceError:
            (sentence, status) = (
                error.description, ExitStatus(rawValue: error.exitStatus) ?? .failed
            )
        case let error as IngestError:
            (sentence, status) = (Self.sentence(error), .unreadableInput)
        case let error as ConsoleError:
            (sentence, status) = (error.description, .cannotWrite)
        default:
            let isUsage = CommandTree.exitCode(for: error) == .validationFailure
            let complaint = ParserComplaint(
                english: Self.firstLine(of: CommandTree.message(for: error)), verb: verb,
                prefix: prefix)
            // What the parser finds wrong may follow from a mistyped flag: its value, now in excess.
            let unknown = isUsage ? FlagSuggestion(verb: verb).unknownFlag(in: arguments) : nil
            let said = unknown.map(complaint.unknown) ?? complaint.sentence
            sentence = isUsage && verb != nil ? "\(said) ('lacuna help \(verb ?? "")')" : said
            status = isUsage ? .usage : .failed
        }
    }

    /// A column that is nearly the one that was named is all there is to say.
    private static func sentence(_ error: IngestError) -> String {
        guard case .unknownColumn(let file, let field, let column, let header) = error,
            let near = Misspelling.nearest(to: column, among: header)
        else { return error.description }
        return say("\(file):1: no column '\(column)' for \(field); did you mean '\(near)'?")
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
