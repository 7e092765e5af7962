/// Greetings, introductions and thanks around what a customer asks.
package enum Pleasantries {
    /// Returns the text without them; one that is nothing else stays as it is.
    package static func removing(from text: String) -> String {
        let text = text.trimmed
        let outlined = OutlinedText(text)
        var words = 0..<outlined.words.count
        let start = skipOpening(of: outlined, words: &words)
        let end = skipClosing(of: outlined, words: &words, from: start)
        guard start > 0 || end < outlined.bytes.count else { return text }
        let rest = String(decoding: outlined.bytes[start..<max(start, end)], as: UTF8.self)
        guard rest.unicodeScalars.contains(where: \.isLetterOrDigit) else { return text }
        return rest.trimmed
    }

    /// Returns the position after the last greeting, introduction or lead.
    private static func skipOpening(of text: OutlinedText, words: inout Range<Int>) -> Int {
        var start = 0
        for _ in 0..<8 {
            guard let count = openingLength(of: text, words: words), count <= words.count else {
                break
            }
            let last = words.lowerBound + count - 1
            // Without a word behind it nothing would be left.
            guard last + 1 < text.words.count || text.words[last].gap.contains(.digit) else {
                break
            }
            words = (words.lowerBound + count)..<words.upperBound
            start = text.words[last].range.upperBound
            while start < text.bytes.count, let length = fillerLength(in: text.bytes, at: start) {
                start += length
            }
        }
        return start
    }

    /// Returns how many words the pleasantry at the start has.
    private static func openingLength(of text: OutlinedText, words: Range<Int>) -> Int? {
        let rest = text.words[words]
        if let count = Markers.greetings.match(rest) {
            return count + addresseeLength(of: text, words: words, after: count)
        }
        if let count = Markers.salutations.match(rest) {
            let names = addresseeLength(of: text, words: words, after: count)
            return names > 0 ? count + names : nil
        }
        if let count = Markers.introductions.match(rest) {
            return introductionLength(of: text, words: words, after: count)
        }
        if let count = Markers.leads.match(rest), stops(text, after: words.lowerBound + count - 1) {
            return count
        }
        if let count = Markers.thanks.match(rest) {
            // "Thanks for your reply." but not "Thanks for the invoice, how do I pay it?"
            for length in count...max(count, min(words.count, 8)) where length <= words.count {
                let gap = text.words[words.lowerBound + length - 1].gap
                if !gap.isDisjoint(with: [.question, .digit]) { return nil }
                if !gap.isDisjoint(with: [.stop, .lineEnd]) { return length }
            }
        }
        return nil
    }

    /// Returns how many words after a greeting name whom it greets.
    private static func addresseeLength(
        of text: OutlinedText, words: Range<Int>, after count: Int
    ) -> Int {
        let first = words.lowerBound + count
        // "Hello, how do I": the greeting ends at its comma, unless a name and a stop follow.
        if stops(text, after: first - 1) {
            let isNamed =
                first < words.upperBound && text.words[first].isCapitalized
                && text.words[first - 1].gap.isSubset(of: .comma)
                && beginsWithExclamation(text, gapAfter: first)
            return isNamed ? 1 : 0
        }
        var length = 0
        while first + length < words.upperBound, length < 6 {
            let word = text.words[first + length]
            guard word.isCapitalized || Markers.addressees.contains(word) else { break }
            length += 1
            if word.gap.contains(.question) { return 0 }
            if stops(text, after: first + length - 1),
                length > 1 || !beginsWithFullStop(text, gapAfter: first + length - 1)
            {
                return length
            }
        }
        // No stop: only words such as "there" and "team" belong to it.
        var plain = 0
        while plain < length, Markers.addressees.contains(text.words[first + plain]) { plain += 1 }
        return plain
    }

    /// Returns the length of "my name is Ashley Smith and".
    private static func introductionLength(
        of text: OutlinedText, words: Range<Int>, after count: Int
    ) -> Int? {
        var length = count
        guard length < words.count else { return nil }
        repeat {
            length += 1
            if stops(text, after: words.lowerBound + length - 1) { return length }
        } while length < words.count && length < count + 3
            && text.words[words.lowerBound + length].isCapitalized
        if length < words.count, introductionEnds.contains(text.words[words.lowerBound + length]) {
            length += 1
        }
        return length
    }

    /// Returns the position where thanks and closings at the end begin.
    private static func skipClosing(
        of text: OutlinedText, words: inout Range<Int>, from start: Int
    ) -> Int {
        let bytes = text.bytes
        var end = bytes.count
        for _ in 0..<6 {
            guard let first = closingStart(of: text, words: words) else { break }
            end = text.words[first].range.lowerBound
            words = words.lowerBound..<first
            while end > start {
                var last = end - 1
                while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
                guard fillerLength(in: bytes, at: last) != nil else { break }
                end = last
            }
            // What ends the sentence before stays with it.
            while end < bytes.count, let length = sentenceEndLength(in: bytes, at: end) {
                end += length
            }
        }
        return end
    }

    /// Returns the first word of a closing in the last eight words.
    private static func closingStart(of text: OutlinedText, words: Range<Int>) -> Int? {
        var index = words.upperBound - 1
        let earliest = max(words.lowerBound, words.upperBound - 9)
        while index >= earliest {
            // Nothing that asks may be cut off.
            if !text.words[index].gap.isDisjoint(with: [.question, .digit]) { return nil }
            let gap = index > 0 ? text.words[index - 1].gap : []
            let begins =
                index == words.lowerBound
                || !gap.isDisjoint(with: [.comma, .stop, .question, .parenthesis, .lineEnd])
            if begins, !gap.contains(.digit) || index == words.lowerBound {
                let rest = text.words[index..<words.upperBound]
                if let count = Markers.thanks.match(rest) ?? Markers.closings.match(rest) {
                    let tail = rest.dropFirst(count)
                    // "Best, Tom", not "best way to do it".
                    if tail.count <= 5, tail.allSatisfy(isTail) { return index }
                }
            }
            index -= 1
        }
        return nil
    }

    /// Whether a word may follow "thanks": a name, or "for", "in", "advance" and so on.
    private static func isTail(_ word: OutlinedText.Word) -> Bool {
        word.isCapitalized || closingTail.contains(word)
    }

    private static let introductionEnds: WordSet = ["and", "i", "и", "a", "а"]

    private static let closingTail: WordSet = [
        "for", "your", "the", "help", "in", "advance", "very", "much", "a", "lot", "again",
        "so", "you", "and", "support", "time", "guys", "team", "all", "bardzo", "za", "pomoc",
        "soon", "reply", "response", "answer", "from", "hearing", "back", "quick", "fast", "any",
        "assistance", "advice", "kind", "wsparcie", "reakcję", "państwa", "скорый", "содействие",
        "поддержку", "быстрый", "внимание", "odpowiedź", "z", "góry", "serdecznie", "i",
        "pozdrawiam", "szybką", "большое", "за",
        "помощь", "ответ", "вам", "заранее", "и", "огромное",
    ]

    private static func stops(_ text: OutlinedText, after word: Int) -> Bool {
        guard word < text.words.count else { return false }
        let gap = text.words[word].gap
        // A hyphen inside a word is no stop, a dash between words is.
        return !gap.isDisjoint(with: [.comma, .stop, .colon, .dash, .parenthesis, .lineEnd])
            || gap.contains(.hyphen) && text.gapRange(after: word).count > 1
    }

    private static func beginsWithExclamation(_ text: OutlinedText, gapAfter word: Int) -> Bool {
        let gap = text.gapRange(after: word)
        guard let first = gap.first else { return false }
        return text.bytes[first] == UInt8(ascii: "!")
            || ByteBlanks.lineEndLength(in: text.bytes, at: first) > 0
    }

    private static func beginsWithFullStop(_ text: OutlinedText, gapAfter word: Int) -> Bool {
        text.gapRange(after: word).first.map { text.bytes[$0] == UInt8(ascii: ".") } == true
    }

    /// Returns the length of a character that may go with a pleasantry, or nil where the text is.
    private static func fillerLength(in bytes: [UInt8], at position: Int) -> Int? {
        let (code, length) = codePoint(in: bytes, at: position)
        guard let scalar = Unicode.Scalar(code) else { return nil }
        let isKept =
            scalar.isLetterOrDigit || "([\"'„“«#+№$€£¿".unicodeScalars.contains(scalar)
        return isKept ? nil : length
    }

    /// Returns the length of what ends a sentence, or nil if nothing there does.
    private static func sentenceEndLength(in bytes: [UInt8], at position: Int) -> Int? {
        let (code, length) = codePoint(in: bytes, at: position)
        switch code {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x29: return length
        default: return nil
        }
    }
}
