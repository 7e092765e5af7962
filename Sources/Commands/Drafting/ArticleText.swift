import Reporting
import SupportModel

/// The Markdown of an article taken apart: its title, and the sections below it.
///
/// A draft carries sections that are for its editor alone, under the headings of `DraftWords`.
struct ArticleText: Equatable {
    /// A heading with the lines up to the next heading that is not below it.
    private struct Section: Equatable {
        var heading: String?
        var level: Int
        var lines: [Substring]
    }

    /// The first heading, as plain text; nil where the text begins without one.
    let title: String?
    private let sections: [Section]

    /// Takes a text apart; front matter is left out.
    init(_ markdown: String) {
        var title: String?
        var sections = [Section(heading: nil, level: 0, lines: [])]
        var fence: Character?
        for line in Self.lines(below: markdown) {
            if let mark = Self.fence(line) {
                if fence == nil { fence = mark } else if fence == mark { fence = nil }
            }
            guard fence == nil, let (heading, level) = Self.heading(line) else {
                sections[sections.count - 1].lines.append(line)
                continue
            }
            let isFirst = sections.count == 1 && sections[0].lines.allSatisfy(\.isBlank)
            if level == 1, title == nil, isFirst {
                title = heading
            } else {
                sections.append(Section(heading: heading, level: level, lines: [line]))
            }
        }
        self.title = title
        self.sections = sections
    }

    /// All that stands below the title.
    var body: String { text(of: sections) }

    /// The text for an editor who knows the question: without customers' wordings and who asks.
    var withoutVariants: String {
        text(of: without(DraftWords.all.flatMap { [$0.variants, $0.facts] }))
    }

    /// The text for customers: without any section that is for the editor, nor links to pages.
    var published: String {
        text(of: without(DraftWords.all.flatMap(\.forEditors)))
    }

    /// Whether it says that something is still to be verified or answered.
    var isUnfinished: Bool {
        let marks = Set(DraftWords.all.flatMap { [$0.toVerify, $0.mustAnswer] })
        return sections.contains { section in
            section.heading.map(marks.contains) == true
                || section.lines.contains { line in
                    DraftWords.all.contains { line.contains($0.toVerify) }
                }
        }
    }

    /// Leaves out sections of those headings, with what is below them.
    private func without(_ headings: [String]) -> [Section] {
        var left: Int?
        return sections.filter { section in
            if let level = left, section.level > level { return false }
            left = section.heading.map(headings.contains) == true ? section.level : nil
            return left == nil
        }
    }

    private func text(of sections: [Section]) -> String {
        let lines = sections.flatMap(\.lines)
        let start = lines.firstIndex { !$0.isBlank } ?? lines.endIndex
        let end = lines.lastIndex { !$0.isBlank } ?? start
        guard start < lines.endIndex else { return "" }
        return lines[start...end].joined(separator: "\n") + "\n"
    }

    private static func lines(below markdown: String) -> ArraySlice<Substring> {
        let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first == "---",
            let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." })
        else { return lines[...] }
        return lines[(end + 1)...]
    }

    /// Returns a heading's plain words and level; nil for any other line.
    private static func heading(_ line: Substring) -> (String, Int)? {
        let level = line.prefix { $0 == "#" }.count
        let rest = line.dropFirst(level)
        guard (1...6).contains(level), rest.isEmpty || rest.first == " " || rest.first == "\t"
        else { return nil }
        var words = rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        if let end = words.lastIndex(where: { $0 != "#" }), words[end] == " " {
            words = words[..<end]
        }
        return (unescaped(words), level)
    }

    /// Returns the words without the backslashes that kept them plain.
    private static func unescaped(_ words: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in words {
            if character == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            if isEscaped, !(character.isASCII && (character.isPunctuation || character.isSymbol)) {
                result.append("\\")
            }
            result.append(character)
            isEscaped = false
        }
        return isEscaped ? result + "\\" : result
    }

    /// Returns the mark of a line that begins or ends a block of code.
    private static func fence(_ line: Substring) -> Character? {
        let text = line.drop { $0 == " " }
        return text.hasPrefix("```") ? "`" : text.hasPrefix("~~~") ? "~" : nil
    }
}

extension Substring {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
