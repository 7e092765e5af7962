/// A text with the ranges that are to be replaced; the first claim on a place wins.
struct RedactionCanvas {
    let text: ScannedText
    private(set) var isTaken: [Bool]
    private var replacements: [(range: Range<Int>, mark: String)] = []

    /// What the redactor writes, and so must leave alone when it sees it.
    static let marks = [
        "[email]", "[phone]", "[card]", "[account]", "[order number]", "[name]", "[ip]", "[id]",
    ]
    private static let markScalars = marks.map { Array($0.unicodeScalars) }

    init(_ text: String) {
        self.text = ScannedText(text)
        isTaken = Array(repeating: false, count: self.text.scalars.count)
        for position in self.text.scalars.indices where self.text.scalars[position] == "[" {
            for mark in Self.markScalars where self.text.scalars[position...].starts(with: mark) {
                protect(position..<(position + mark.count))
            }
        }
    }

    var scalars: [Unicode.Scalar] { text.scalars }

    func isFree(_ range: Range<Int>) -> Bool { isTaken[range].allSatisfy { !$0 } }

    /// Keeps others from replacing a range.
    mutating func protect(_ range: Range<Int>) {
        for position in range { isTaken[position] = true }
    }

    /// Replaces a range by a mark, unless a part of it is taken.
    @discardableResult
    mutating func replace(_ range: Range<Int>, by mark: String) -> Bool {
        guard !range.isEmpty, isFree(range) else { return false }
        protect(range)
        replacements.append((range, mark))
        return true
    }

    /// The runs of letters and digits, in lower case, each with the mark that stands in its place.
    var tokens: [(token: String, mark: String?)] {
        var marks: [Int: String] = [:]
        for (range, mark) in replacements {
            for position in range { marks[position] = mark }
        }
        var tokens: [(token: String, mark: String?)] = []
        var position = 0
        while position < scalars.count {
            let start = position
            while position < scalars.count, scalars[position].isLetterOrDigit { position += 1 }
            if position > start {
                tokens.append(
                    (ScannedText.string(scalars[start..<position]).lowercased(), marks[start]))
            } else {
                position += 1
            }
        }
        return tokens
    }

    /// The text with the marks in place.
    var result: String {
        guard !replacements.isEmpty else { return ScannedText.string(scalars) }
        var output = String.UnicodeScalarView()
        var position = 0
        for (range, mark) in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        {
            output.append(contentsOf: scalars[position..<range.lowerBound])
            output.append(contentsOf: mark.unicodeScalars)
            position = range.upperBound
        }
        output.append(contentsOf: scalars[position...])
        return String(output)
    }
}
