import Foundation
import Reporting
import Wording

/// What the parser of command lines says, in the language of the answer.
struct ParserComplaint {
    /// The parser's English, in lower case and without a final stop.
    let english: String
    /// The verb whose command line it is; nil where there is none.
    var verb: String?
    /// How commands are typed.
    var prefix = CommandPrefix.shell

    /// The same sentence; in English still where it is none of the usual ones.
    var sentence: String { said ?? english }

    private var said: String? {
        // The parser's own suggestion goes by letters alone, and far: '--top' for '--from'.
        let flag =
            parts("unknown option '", "'") ?? parts("unknown option '", "'; did you mean '", "'?")
        if let name = flag?[0] { return unknown(name) }
        if let name = parts("unexpected argument '", "'")?[0] { return unexpected([name]) }
        if let names = parts(" unexpected arguments: '", "'") {
            return unexpected(names[0].components(separatedBy: "', '"))
        }
        if let name = parts("missing expected argument '", "'")?[0] {
            return say("missing expected argument '\(name)'")
        }
        if let name = parts("missing value for '", "'")?[0] {
            return say("missing value for '\(name)'")
        }
        if let parts = parts("the value '", "' is invalid for '", "': ", "") {
            return say("the value '\(parts[0])' is invalid for '\(parts[1])': \(parts[2])")
        }
        if let parts = parts("the value '", "' is invalid for '", "'") {
            return say("the value '\(parts[0])' is invalid for '\(parts[1])'")
        }
        return nil
    }

    /// Refuses a flag that a verb does not have.
    func unknown(_ flag: String) -> String {
        if let meant = FlagSuggestion(verb: verb).flag(for: flag) {
            return say("unknown option '\(flag)'; did you mean '\(meant)'?")
        }
        guard let verb, Synonyms.isForOutput(flag) else { return say("unknown option '\(flag)'") }
        return prefix == .chat
            ? say("unknown option '\(flag)'; '/save FILE' keeps the last answer in a file")
            : say("unknown option '\(flag)'; 'lacuna \(verb) > FILE' keeps the answer in a file")
    }

    /// Refuses words that are too many; the first may be a flag without its dashes.
    private func unexpected(_ words: [String]) -> String {
        let flag = "--" + words[0].lowercased()
        if FlagSuggestion(verb: verb).known.contains(flag) {
            return say("unexpected argument '\(words[0])'; did you mean '\(flag)'?")
        }
        return words.count == 1
            ? say("unexpected argument '\(words[0])'")
            : say("unexpected arguments \(list: words.map { "'\($0)'" })")
    }

    /// Returns what stands between the marks; nil where the sentence is not made of them.
    ///
    /// A mark that begins with a blank may have a number before it.
    private func parts(_ first: String, _ others: String...) -> [String]? {
        let sentence = first.hasPrefix(" ") ? english.drop(while: \.isNumber) : english[...]
        guard sentence.hasPrefix(first), let last = others.last, sentence.hasSuffix(last) else {
            return nil
        }
        var rest = sentence.dropFirst(first.count)
        var found: [String] = []
        for mark in others.dropLast() {
            guard let place = rest.range(of: mark) else { return nil }
            found.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        guard rest.count >= last.count else { return nil }
        return found + [String(rest.dropLast(last.count))]
    }
}
