import Foundation
import Testing

/// The messages that the sources say, read off their string literals.
///
/// A message stands in `say(…)`, in the body or the initial value of something whose type names
/// `Message`, behind `reason:`, or in a call of `reject`, `problem` or `Counted.count`.
struct SourceMessages {
    /// A literal's English pattern and where it stands.
    struct Found: Hashable {
        var pattern: String
        var place: String
    }

    /// The messages of all files below a folder.
    static func all(below folder: URL) throws -> [Found] {
        let files = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }
            .filter {
                $0.pathExtension == "swift" && !$0.path.contains("/Wording/")
                    // What people say is no message of the program.
                    && !$0.lastPathComponent.hasPrefix("Utterances")
            }
            .sorted { $0.path < $1.path }
            .flatMap { file in
                let text = try String(contentsOf: file, encoding: .utf8)
                return SourceMessages(text).patterns.map {
                    Found(pattern: $0, place: file.lastPathComponent)
                }
            }
    }

    private let text: [Character]

    init(_ text: String) {
        // A remark may quote what no one says.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.drop { $0 == " " }.hasPrefix("//") ? "" : $0
        }
        self.text = Array(lines.joined(separator: "\n"))
    }

    /// The patterns in the order of the file.
    var patterns: [String] {
        var found: [String] = []
        var covered = 0
        for position in text.indices where position >= covered {
            if let end = endOfCall(at: position, of: ["say", "Message"])
                ?? endOfCall(at: position, of: ["reject", "problem"], ofMember: true)
            {
                found += literals(in: position..<end).map(\.pattern).filter { $0.hasLetters }
                covered = end
            } else if let end = endOfCall(at: position, of: ["Counted.count"]) {
                found += Self.counted(literals(in: position..<end))
                covered = end
            } else if let end = endOfMessageBody(at: position) {
                found += literals(in: position..<end).filter(isValue).map(\.pattern)
                covered = end
            } else if starts("reason: \"", at: position), let literal = literal(at: position + 8) {
                found.append(literal.pattern)
            }
        }
        return found
    }

    // MARK: Where messages stand

    private func endOfCall(
        at position: Int, of names: [String], ofMember mayBeMember: Bool = false
    ) -> Int? {
        if position > 0 {
            let before = text[position - 1]
            guard !before.isWordPart, mayBeMember || before != "." else { return nil }
        }
        for name in names where starts(name + "(", at: position) {
            return end(ofBracketAt: position + name.count)
        }
        return nil
    }

    /// The end of what a declaration says whose type names `Message`: its body, or its value.
    private func endOfMessageBody(at position: Int) -> Int? {
        guard starts("Message", at: position), position > 1, !text[position - 1].isWordPart else {
            return nil
        }
        let tail = text[(position + 7)...]
        let between = tail.prefix { !"{=\n,(".contains($0) }
        let next = position + 7 + between.count
        guard between.allSatisfy({ " ]?)".contains($0) }), text.indices.contains(next) else {
            return nil
        }
        switch text[next] {
        case "{": return end(ofBracketAt: next)
        case "=":
            let start = text[next...].firstIndex { $0 != "=" && !$0.isWhitespace } ?? next
            if text[start] == "[" { return end(ofBracketAt: start) }
            return literal(at: start)?.end
        default: return nil
        }
    }

    /// Whether a literal is something said rather than a key or a value that is compared.
    private func isValue(_ literal: Literal) -> Bool {
        guard literal.pattern.hasLetters else { return false }
        if literal.pattern.contains(" ") { return true }
        let before = text[..<literal.start].last { !$0.isWhitespace }
        return before.map { ":?{n".contains($0) } ?? false
    }

    private func starts(_ word: String, at position: Int) -> Bool {
        position + word.count <= text.count
            && text[position..<(position + word.count)].elementsEqual(word)
    }

    /// The position behind the bracket that closes the one at a position.
    private func end(ofBracketAt start: Int) -> Int {
        var depth = 0
        var position = start
        while position < text.count {
            if text[position] == "\"", let literal = literal(at: position) {
                position = literal.end
                continue
            }
            if "([{".contains(text[position]) { depth += 1 }
            if ")]}".contains(text[position]) { depth -= 1 }
            position += 1
            if depth == 0 { return position }
        }
        return position
    }

    // MARK: Literals

    private struct Literal {
        var start: Int
        var end: Int
        var pattern: String
    }

    private func literals(in range: Range<Int>) -> [Literal] {
        var found: [Literal] = []
        var position = range.lowerBound
        while position < range.upperBound {
            if text[position] == "\"", let literal = literal(at: position) {
                found.append(literal)
                position = literal.end
            } else {
                position += 1
            }
        }
        return found
    }

    private func literal(at start: Int) -> Literal? {
        let isLong = starts("\"\"\"", at: start)
        let mark = isLong ? "\"\"\"" : "\""
        var position = start + mark.count
        var pattern = ""
        var arguments = 0
        while position < text.count, !starts(mark, at: position) {
            if starts("\\(", at: position) {
                let end = end(ofBracketAt: position + 1)
                pattern += "{\(arguments)\(forms(in: (position + 2)..<(end - 1)))}"
                arguments += 1
                position = end
            } else if text[position] == "\\" {
                pattern += escaped(text[position + 1])
                position += 2
            } else {
                pattern.append(text[position])
                position += 1
            }
        }
        let end = min(position + mark.count, text.count)
        return Literal(start: start, end: end, pattern: isLong ? Self.unindented(pattern) : pattern)
    }

    private func escaped(_ character: Character) -> String {
        switch character {
        case "n": "\n"
        // The mark of a line that goes on, until the indentation is known.
        case "\n": "\u{1}"
        default: String(character)
        }
    }

    /// The text of a literal of several lines: without the closing line's indentation, and joined
    /// where a line goes on.
    private static func unindented(_ raw: String) -> String {
        let lines = raw.replacingOccurrences(of: "\u{1}", with: "\u{1}\n")
            .split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        let indent = lines.last?.count ?? 0
        return lines.dropLast().map { String($0.dropFirst(min(indent, $0.count))) }
            .joined(separator: "\n").replacingOccurrences(of: "\u{1}\n", with: "")
    }

    /// The forms that an interpolation gives its number: `:ticket|tickets`, `?is|are`.
    private func forms(in range: Range<Int>) -> String {
        let isAgreeing = starts("agreeing:", at: range.lowerBound)
        var depth = 0
        var words: [Literal] = []
        var position = range.lowerBound
        while position < range.upperBound {
            if text[position] == "\"", let literal = literal(at: position) {
                let before = text[..<position].last { $0 != " " }
                if depth == 0, before == "," { words.append(literal) }
                position = literal.end
                continue
            }
            if "([{".contains(text[position]) { depth += 1 }
            if ")]}".contains(text[position]) { depth -= 1 }
            position += 1
        }
        guard let singular = words.first?.pattern else { return "" }
        let plural = words.count > 1 ? words[1].pattern : singular + "s"
        return (isAgreeing ? "?" : ":") + singular + "|" + plural
    }

    private static func counted(_ words: [Literal]) -> [String] {
        guard let singular = words.first?.pattern else { return [] }
        let plural = words.count > 1 ? words[1].pattern : singular + "s"
        return ["{0:\(singular)|\(plural)}"]
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}

extension String {
    /// Whether there is anything to translate beside the arguments.
    fileprivate var hasLetters: Bool {
        replacing(/\{[^}]*\}/, with: { $0.output.contains(/[:?]/) ? "a" : "" })
            .contains(where: \.isLetter)
    }
}
