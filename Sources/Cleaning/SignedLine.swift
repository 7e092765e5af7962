/// A signature that stands on one line, perhaps behind the last sentence: a closing, a name, and
/// what else says who writes, as in `Kind regards, Kate Miller, Support Team`.
enum SignedLine {
    /// So many bytes at the end of a line are read.
    private static let longest = 240
    private static let longestName = 3
    /// The most words of a part behind the name that are not written as names: `dział obsługi`.
    private static let longestPart = 5
    /// A telephone number has at least so many digits.
    private static let phoneDigits = 7

    /// Returns where it begins in a line, or nil if the line has none.
    static func start(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
        let line = ByteBlanks.trimmed(bytes, line)
        var first = max(line.lowerBound, line.upperBound - longest)
        while first < line.upperBound, bytes[first] & 0xC0 == 0x80 { first += 1 }
        let text = OutlinedText(bytes, in: first..<line.upperBound)
        for index in text.words.indices {
            guard begins(index, in: text, at: line.lowerBound) else { continue }
            let rest = text.words[index...]
            let closing = Markers.closings.match(rest)
            guard let count = closing ?? Markers.thanks.match(rest) else { continue }
            let tail = Tail(text, from: index + count, to: line.upperBound)
            if tail.isOfWriter(afterThanks: closing == nil) {
                var start = text.words[index].range.lowerBound
                while start > line.lowerBound, ", -".utf8.contains(bytes[start - 1]) { start -= 1 }
                return start
            }
        }
        return nil
    }

    /// Whether a sentence, or a part of one, begins with a word.
    private static func begins(_ index: Int, in text: OutlinedText, at start: Int) -> Bool {
        guard index > 0 else {
            // Where the beginning was not read, the first word may be half of one.
            let first = text.words[index].range.lowerBound
            return !text.bytes[start..<first].contains { isLetterByte($0) }
        }
        let parts: OutlinedText.Gap = [.comma, .stop, .question, .parenthesis, .dash, .other]
        return !text.words[index - 1].gap.isDisjoint(with: parts)
    }

    private static func isLetterByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
    }

    /// What stands behind a closing.
    private struct Tail {
        let text: OutlinedText
        let words: ArraySlice<OutlinedText.Word>
        /// What stands between the closing and the name.
        let gap: OutlinedText.Gap
        /// Whether an address or a telephone number is in it.
        let hasContact: Bool

        init(_ text: OutlinedText, from first: Int, to end: Int) {
            self.text = text
            words = text.words[first...]
            gap = text.words[first - 1].gap
            let bytes = text.bytes[text.words[first - 1].range.upperBound..<end]
            hasContact =
                bytes.contains(UInt8(ascii: "@"))
                || bytes.count { (48...57).contains($0) } >= phoneDigits
        }

        /// Whether it names somebody and says nothing else.
        func isOfWriter(afterThanks: Bool) -> Bool {
            guard !words.isEmpty, !gap.contains(.question), !gap.contains(.digit),
                words.allSatisfy({ !$0.gap.contains(.question) })
            else { return false }
            let isCalled = !gap.isDisjoint(with: [.comma, .dash, .hyphen, .stop])
            let name = nameLength
            guard name > 0, isCalled || name > 1 else { return false }
            let parts = parts(from: words.startIndex + name)
            return parts.allSatisfy { part in
                let plain = part.words.count {
                    !$0.isCapitalized && !Markers.writerLinks.contains($0)
                }
                if plain == 0 || part.isContact { return true }
                // Behind thanks a sentence may go on: "Thanks, Anna, but it blinks".
                return !afterThanks && plain <= (part.isSentence ? 3 : longestPart)
            }
        }

        /// How many words at the beginning are a name; 0 where they are none.
        private var nameLength: Int {
            var count = 0
            for word in words.prefix(longestName + 1) {
                // What a mailbox stands behind is a name in small letters, too.
                let isName = word.isCapitalized || hasContact
                guard isName, !Markers.writerLinks.contains(word) else { break }
                count += 1
                let isJoined = word.gap.isSubset(of: .hyphen)
                if !isJoined { return count <= longestName ? count : 0 }
            }
            guard count > 0, count <= longestName else { return 0 }
            let isAtEnd = count == words.count
            return isAtEnd || Markers.writerLinks.contains(words[words.startIndex + count])
                ? count : 0
        }

        private struct Part {
            var words: [OutlinedText.Word] = []
            /// Whether a full stop stands before it.
            var isSentence = false
            /// Whether an address is in it.
            var isContact = false
        }

        /// The parts behind the name.
        private func parts(from first: Int) -> [Part] {
            var parts: [Part] = []
            var part = Part(isSentence: words[first - 1].gap.contains(.stop))
            for index in first..<words.endIndex {
                let word = words[index]
                part.words.append(word)
                let between = text.bytes[text.gapRange(after: index)]
                let isAddress =
                    between.contains(UInt8(ascii: "@"))
                    || word.gap.contains(.stop) && between.count == 1 && index + 1 < words.endIndex
                part.isContact = part.isContact || isAddress
                let ends: OutlinedText.Gap = [.comma, .stop, .parenthesis, .dash, .other]
                guard !isAddress, !word.gap.isDisjoint(with: ends) else { continue }
                parts.append(part)
                part = Part(isSentence: word.gap.contains(.stop))
            }
            return part.words.isEmpty ? parts : parts + [part]
        }
    }
}
