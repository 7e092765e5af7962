/// The steps that an instruction numbers, on lines of their own or behind each other:
/// `1. Open the app. 2. Hold the key.`, `1) …`, `(1) …`, `Step 1: …`.
package enum NumberedSteps {
    /// A piece of a text: a step without its number, or what stands around the steps.
    package struct Part: Equatable, Sendable {
        package var step: Int?
        package var text: String

        package init(step: Int?, text: String) {
            self.step = step
            self.text = text
        }
    }

    private static let bullets = "-–—•*".unicodeScalars
    private static let stepWords: Set<String> = ["step", "krok", "шаг"]

    /// A number at the beginning of a sentence or a line.
    private struct Mark {
        var number: Int
        /// From the first sign of the mark to the step's first word.
        var range: Range<Int>
        var beginsLine: Bool
    }

    /// Returns the parts of a text in order; a text that numbers nothing is one part.
    package static func parts(of text: String) -> [Part] {
        guard text.utf8.contains(UInt8(ascii: "2")) else { return [Part(step: nil, text: text)] }
        let scalars = Array(text.unicodeScalars)
        let marks = counted(marks(in: scalars))
        guard let first = marks.first else { return [Part(step: nil, text: text)] }
        var parts: [Part] = []
        func append(_ range: Range<Int>, step: Int?) {
            var piece = scalars[range]
            // "- 1)": the bullet belongs to the number behind it.
            while let last = piece.last, last.isBlank || bullets.contains(last) {
                piece.removeLast()
            }
            if piece.last?.isLineEnd == false { piece = scalars[range] }
            let text = ScannedText.string(piece).trimmed
            if !text.isEmpty { parts.append(Part(step: step, text: text)) }
        }
        append(0..<first.range.lowerBound, step: nil)
        for (place, mark) in marks.enumerated() {
            let next = place + 1 < marks.count ? marks[place + 1] : nil
            let end = next?.range.lowerBound ?? scalars.count
            guard next.map({ $0.number == 1 }) ?? true else {
                append(mark.range.upperBound..<end, step: mark.number)
                continue
            }
            // What follows the last step is none: the next line, or the next sentence of a line.
            let body = mark.range.upperBound..<end
            let stop =
                mark.beginsLine
                ? scalars[body].firstIndex(where: \.isLineEnd) ?? end
                : sentenceEnd(in: scalars, body)
            append(body.lowerBound..<stop, step: mark.number)
            append(stop..<end, step: nil)
        }
        return parts
    }

    /// Returns the marks that count from one, without a gap, at least to two.
    private static func counted(_ marks: [Mark]) -> [Mark] {
        var runs: [[Mark]] = []
        for mark in marks {
            if mark.number == 1 {
                runs.append([mark])
            } else if let last = runs.last?.last, mark.number == last.number + 1 {
                runs[runs.count - 1].append(mark)
            }
        }
        return Array(runs.filter { $0.count > 1 }.joined())
    }

    private static func marks(in scalars: [Unicode.Scalar]) -> [Mark] {
        var marks: [Mark] = []
        var mayBegin = true
        var beginsLine = true
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar.isLineEnd {
                (mayBegin, beginsLine) = (true, true)
            } else if mayBegin, let mark = mark(in: scalars, at: position, beginsLine) {
                marks.append(mark)
                position = mark.range.upperBound
                (mayBegin, beginsLine) = (false, false)
                continue
            } else if ".!?:;,)…".unicodeScalars.contains(scalar) {
                mayBegin = position + 1 < scalars.count && scalars[position + 1].isBlank
                beginsLine = false
            } else if !scalar.isBlank, !bullets.contains(scalar) {
                (mayBegin, beginsLine) = (false, false)
            }
            position += 1
        }
        return marks
    }

    /// Returns the mark that begins at a position, or nil.
    private static func mark(
        in scalars: [Unicode.Scalar], at start: Int, _ beginsLine: Bool
    ) -> Mark? {
        var position = start
        var isNamed = false
        if scalars[position].isLetter {
            let word = scalars[position...].prefix(6).prefix { $0.isLetter }
            guard stepWords.contains(ScannedText.string(word).lowercased()) else { return nil }
            isNamed = true
            position = word.endIndex
            while position < scalars.count, scalars[position].isBlank { position += 1 }
        } else if scalars[position] == "(" {
            position += 1
        }
        let digits = scalars[position...].prefix(3).prefix { $0.isDigit }
        guard (1...2).contains(digits.count), let number = Int(ScannedText.string(digits)) else {
            return nil
        }
        position = digits.endIndex
        // The number of a key cap is followed by two signs that draw the cap.
        let isCap = scalars[position...].prefix(2).contains("\u{20E3}")
        while position < scalars.count,
            scalars[position] == "\u{FE0F}" || scalars[position] == "\u{20E3}"
        {
            position += 1
        }
        let signs = isNamed ? ".):-–—" : ".)"
        let close = scalars[position...].prefix(2).first { !$0.isBlank }
        if let close, signs.unicodeScalars.contains(close) {
            position = (scalars[position...].firstIndex(of: close) ?? position) + 1
        } else if !isCap {
            return nil
        }
        guard position < scalars.count, scalars[position].isBlank || isCap else { return nil }
        while position < scalars.count, scalars[position].isBlank { position += 1 }
        guard position < scalars.count, !scalars[position].isLineEnd else { return nil }
        return Mark(number: number, range: start..<position, beginsLine: beginsLine)
    }

    /// Returns where the first sentence of a range ends, its punctuation within.
    private static func sentenceEnd(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int {
        for position in range {
            if scalars[position].isLineEnd { return position }
            guard ".!?…".unicodeScalars.contains(scalars[position]) else { continue }
            let next = position + 1
            if next >= range.upperBound { return range.upperBound }
            let word = scalars[next..<range.upperBound].first { !$0.isBlank }
            if scalars[next].isBlank, word?.isUppercaseLetter == true { return next }
        }
        return range.upperBound
    }
}
