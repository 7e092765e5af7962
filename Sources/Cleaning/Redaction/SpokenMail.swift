/// Mail addresses as people write them who fear robots: `anna (at) example.com`, `anna at example
/// dot com`.
enum SpokenMail {
    private static let atWords: Set<String> = ["at", "ät", "małpa", "malpa", "собака"]
    private static let dotWords: Set<String> = ["dot", "kropka", "точка"]
    private static let firstLetters = Set(
        atWords.union(dotWords).flatMap { ($0 + $0.uppercased()).unicodeScalars })

    static func run(on canvas: inout RedactionCanvas) {
        let scalars = canvas.scalars
        var position = 0
        while position < scalars.count {
            // Nearly every position is a letter, at which no sign begins.
            guard !scalars[position].isLetterOrDigit,
                let sign = sign(atWords, "@", at: position, in: scalars)
            else {
                position += 1
                continue
            }
            if let address = address(around: sign, in: scalars) {
                canvas.replace(address, by: "[email]")
                position = max(address.upperBound, position + 1)
            } else {
                position += 1
            }
        }
    }

    /// A sign with the blanks around it.
    private struct Sign {
        var range: Range<Int>
        /// Whether it is a word that other sentences have too.
        var isPlainWord = false
        /// Whether it is a word in brackets, as nothing but an address has it.
        var isBracketed = false
    }

    private static func address(around at: Sign, in scalars: [Unicode.Scalar]) -> Range<Int>? {
        var start = at.range.lowerBound
        while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
        while let before = dotBefore(start, in: scalars) {
            start = before
            while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
        }
        while start < at.range.lowerBound, !scalars[start].isLetterOrDigit { start += 1 }
        guard start < at.range.lowerBound else { return nil }
        var end = at.range.upperBound
        var last: Range<Int>?
        var labels = 0
        while labels < 8 {
            let first = end
            while end < scalars.count, scalars[end].isLetterOrDigit || scalars[end] == "-" {
                end += 1
            }
            guard end > first else { break }
            labels += 1
            if labels > 1 { last = first..<end }
            guard let dot = sign(dotWords, ".", at: end, in: scalars) else { break }
            // "look at this. It": only a spoken dot makes an address of a spoken at.
            guard !at.isPlainWord || dot.isPlainWord || labels > 1 else { break }
            end = dot.range.upperBound
        }
        guard let last, last.count >= 2, scalars[last].allSatisfy(\.isLetter) else {
            // A sentence that was cut has only the beginning of the address.
            return at.isBracketed ? start..<max(end, at.range.upperBound) : nil
        }
        return start..<last.upperBound
    }

    /// Returns the sign at a position: itself, or one of the words in brackets or between blanks.
    private static func sign(
        _ words: Set<String>, _ plain: Unicode.Scalar, at start: Int, in scalars: [Unicode.Scalar]
    ) -> Sign? {
        var position = start
        while position < scalars.count, position - start < 2, scalars[position].isBlank {
            position += 1
        }
        guard position < scalars.count else { return nil }
        let opens = "([{<".unicodeScalars.contains(scalars[position])
        guard opens || scalars[position] == plain || firstLetters.contains(scalars[position]) else {
            return nil
        }
        let isApart = position > start
        if scalars[position] == plain {
            // A full stop before a blank ends a sentence.
            guard plain == "@" || !isApart else { return nil }
            let end = plain == "@" ? skipBlanks(from: position + 1, in: scalars) : position + 1
            return Sign(range: start..<end)
        }
        let first = opens ? skipBlanks(from: position + 1, in: scalars) : position
        var end = first
        while end < scalars.count, end - first < 8, scalars[end].isLetter { end += 1 }
        guard end > first,
            words.contains(ScannedText.string(scalars[first..<end]).lowercased())
        else { return nil }
        if opens {
            end = skipBlanks(from: end, in: scalars)
            guard end < scalars.count, ")]}>".unicodeScalars.contains(scalars[end]) else {
                return nil
            }
            return Sign(
                range: start..<skipBlanks(from: end + 1, in: scalars), isBracketed: true)
        }
        guard isApart, end < scalars.count, scalars[end].isBlank else { return nil }
        return Sign(range: start..<skipBlanks(from: end, in: scalars), isPlainWord: true)
    }

    /// Returns where a spoken dot that ends at a position begins: ` dot ` of `anna dot nowak`.
    private static func dotBefore(_ end: Int, in scalars: [Unicode.Scalar]) -> Int? {
        for length in 5...12 where end - length > 0 && isLocal(scalars[end - length - 1]) {
            if let dot = sign(dotWords, ".", at: end - length, in: scalars),
                dot.range == (end - length)..<end, dot.isPlainWord || length > 6
            {
                return end - length
            }
        }
        return nil
    }

    private static func skipBlanks(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
        var position = start
        while position < scalars.count, position - start < 2, scalars[position].isBlank {
            position += 1
        }
        return position
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetterOrDigit || "._%+-".unicodeScalars.contains(scalar)
    }
}
