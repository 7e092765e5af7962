/// Greetings, introductions and thanks around what a customer asks.
package enum Pleasantries {
    /// Returns the text without them; one that is nothing else stays as it is.
    package static func removing(from text: String) -> String {
        let scanned = ScannedText(text.trimmed)
        var words = scanned.words[...]
        let start = skipOpening(of: scanned, words: &words)
        let end = skipClosing(of: scanned, words: &words, from: start)
        let rest = scanned.scalars[start..<max(start, end)]
        guard rest.contains(where: \.isLetterOrDigit) else { return text.trimmed }
        return ScannedText.string(rest).trimmed
    }

    /// Returns the position after the last greeting, introduction or lead.
    private static func skipOpening(
        of text: ScannedText, words: inout ArraySlice<Word>
    ) -> Int {
        var start = 0
        for _ in 0..<8 {
            guard let count = openingLength(of: text, words: words), count <= words.count else {
                break
            }
            let last = words.startIndex + count - 1
            // Without a word behind it nothing would be left.
            guard last + 1 < text.words.count || text.gap(after: last).contains(where: \.isDigit)
            else { break }
            words = words.dropFirst(count)
            start = text.words[last].range.upperBound
            while start < text.scalars.count, isFiller(text.scalars[start]) { start += 1 }
        }
        return start
    }

    /// Returns how many words the pleasantry at the start has.
    private static func openingLength(of text: ScannedText, words: ArraySlice<Word>) -> Int? {
        if let count = Markers.greetings.match(words) {
            return count + addresseeLength(of: text, words: words, after: count)
        }
        if let count = Markers.salutations.match(words) {
            let names = addresseeLength(of: text, words: words, after: count)
            return names > 0 ? count + names : nil
        }
        if let count = Markers.introductions.match(words) {
            return introductionLength(of: text, words: words, after: count)
        }
        if let count = Markers.leads.match(words), stops(text, after: words.startIndex + count - 1)
        {
            return count
        }
        if let count = Markers.thanks.match(words) {
            // "Thanks for your reply." but not "Thanks for the invoice, how do I pay it?"
            for length in count...max(count, min(words.count, 8)) where length <= words.count {
                let gap = text.gap(after: words.startIndex + length - 1)
                if gap.contains("?") || gap.contains(where: \.isDigit) { return nil }
                if gap.contains(where: { ".!;".unicodeScalars.contains($0) || $0.isLineEnd }) {
                    return length
                }
            }
        }
        return nil
    }

    /// Returns how many words after a greeting name whom it greets.
    private static func addresseeLength(
        of text: ScannedText, words: ArraySlice<Word>, after count: Int
    ) -> Int {
        let first = words.startIndex + count
        // "Hello, how do I": the greeting ends at its comma, unless a name and a stop follow.
        if stops(text, after: first - 1) {
            let isNamed =
                first < words.endIndex && words[first].isCapitalized
                && text.gap(after: first - 1).allSatisfy { $0 == "," || $0.isBlank }
                && text.gap(after: first).first.map { $0 == "!" || $0.isLineEnd } == true
            return isNamed ? 1 : 0
        }
        var length = 0
        while first + length < words.endIndex, length < 6 {
            let word = words[first + length]
            guard word.isCapitalized || Markers.addressees.contains(word.text) else { break }
            length += 1
            let gap = text.gap(after: first + length - 1)
            if gap.contains("?") { return 0 }
            if stops(text, after: first + length - 1), gap.first != "." || length > 1 {
                return length
            }
        }
        // No stop: only words such as "there" and "team" belong to it.
        var plain = 0
        while plain < length, Markers.addressees.contains(words[first + plain].text) { plain += 1 }
        return plain
    }

    /// Returns the length of "my name is Ashley Smith and".
    private static func introductionLength(
        of text: ScannedText, words: ArraySlice<Word>, after count: Int
    ) -> Int? {
        var length = count
        guard length < words.count else { return nil }
        repeat {
            length += 1
            if stops(text, after: words.startIndex + length - 1) { return length }
        } while length < words.count && length < count + 3
            && words[words.startIndex + length].isCapitalized
        if length < words.count,
            ["and", "i", "и", "a", "а"].contains(words[words.startIndex + length].text)
        {
            length += 1
        }
        return length
    }

    /// Returns the position where thanks and closings at the end begin.
    private static func skipClosing(
        of text: ScannedText, words: inout ArraySlice<Word>, from start: Int
    ) -> Int {
        var end = text.scalars.count
        for _ in 0..<6 {
            guard let first = closingStart(of: text, words: words) else { break }
            end = text.words[first].range.lowerBound
            words = words[..<first]
            while end > start, isFiller(text.scalars[end - 1]) { end -= 1 }
            // What ends the sentence before stays with it.
            while end < text.scalars.count, ".!?…)".unicodeScalars.contains(text.scalars[end]) {
                end += 1
            }
        }
        return end
    }

    /// Returns the first word of a closing in the last eight words.
    private static func closingStart(of text: ScannedText, words: ArraySlice<Word>) -> Int? {
        var index = words.endIndex - 1
        let earliest = max(words.startIndex, words.endIndex - 9)
        while index >= earliest {
            // Nothing that asks may be cut off.
            if text.gap(after: index).contains(where: { $0 == "?" || $0.isDigit }) { return nil }
            let gap = index > 0 ? text.gap(after: index - 1) : []
            let begins =
                index == words.startIndex
                || gap.contains { ",.!?;)".unicodeScalars.contains($0) || $0.isLineEnd }
            if begins, !gap.contains(where: \.isDigit) || index == words.startIndex {
                let rest = words[index...]
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
    private static func isTail(_ word: Word) -> Bool {
        word.isCapitalized || closingTail.contains(word.text)
    }

    private static let closingTail: Set<String> = [
        "for", "your", "the", "help", "in", "advance", "very", "much", "a", "lot", "again",
        "so", "you", "and", "support", "time", "guys", "team", "all", "bardzo", "za", "pomoc",
        "soon", "reply", "response", "answer", "from", "hearing", "back", "quick", "fast", "any",
        "assistance", "advice", "kind", "wsparcie", "reakcję", "państwa", "скорый", "содействие",
        "поддержку", "быстрый", "внимание", "odpowiedź", "z", "góry", "serdecznie", "i",
        "pozdrawiam", "szybką", "большое", "за",
        "помощь", "ответ", "вам", "заранее", "и", "огромное",
    ]

    private static func stops(_ text: ScannedText, after word: Int) -> Bool {
        guard word < text.words.count else { return false }
        let gap = text.gap(after: word)
        // A hyphen inside a word is no stop, a dash between words is.
        return gap.contains { ",.!:;–—)…".unicodeScalars.contains($0) || $0.isLineEnd }
            || gap.count > 1 && gap.contains("-")
    }

    private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isLetterOrDigit && !"([\"'„“«#+№$€£¿".unicodeScalars.contains(scalar)
    }
}
