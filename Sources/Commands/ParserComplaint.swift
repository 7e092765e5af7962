import Foundation
import Wording

/// What the parser of command lines says, in the language of the answer.
struct ParserComplaint {
    /// The parser's English, in lower case and without a final stop.
    let english: String

    /// The same sentence; in English still where it is none of the usual ones.
    var sentence: String { said ?? english }

    private var said: String? {
        if let names = parts("unknown option '", "'; did you mean '", "'?") {
            return say("unknown option '\(names[0])'; did you mean '\(names[1])'?")
        }
        if let name = parts("unknown option '", "'")?[0] { return say("unknown option '\(name)'") }
        if let name = parts("unexpected argument '", "'")?[0] {
            return say("unexpected argument '\(name)'")
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

    /// Returns what stands between the marks; nil where the sentence is not made of them.
    private func parts(_ first: String, _ others: String...) -> [String]? {
        guard english.hasPrefix(first), let last = others.last, english.hasSuffix(last) else {
            return nil
        }
        var rest = english.dropFirst(first.count)
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
