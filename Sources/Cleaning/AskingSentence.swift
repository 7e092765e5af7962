/// A sentence by how it asks: with a question mark, with a word that asks, as a further question.
package struct AskingSentence: Sendable, Equatable {
    /// Where it stands among the bytes of its text.
    package let range: Range<Int>
    /// Where it goes on behind "also" and its like.
    package let start: Int
    /// Whether it begins with "also", "przy okazji", "и ещё" or the like.
    package let isFurther: Bool
    /// Whether it begins as questions and requests do, such as "how", "czy" or "I would like".
    package let beginsAsking: Bool
    package let hasQuestionMark: Bool
    /// Whether it speaks of what was said before: "it", "this".
    package let refersBack: Bool

    /// Reads a sentence at a range of a text's bytes.
    ///
    /// - Parameter language: The text's language as an ISO 639-1 code.
    package init(_ bytes: [UInt8], in range: Range<Int>, language: String) {
        let words = OutlinedText(bytes, in: range).words
        var first = words.startIndex
        var isFurther = false
        // "And also", "и ещё": a conjunction says nothing by itself.
        if words.count > 1, Markers.conjunctions.contains(words[0]) { first = 1 }
        if let count = Markers.further.match(words) {
            (first, isFurther) = (count, true)
        } else if first == 1, let count = Markers.further.match(words, at: 1) {
            (first, isFurther) = (1 + count, true)
        }
        self.range = range
        self.isFurther = isFurther
        start =
            isFurther && first < words.endIndex ? words[first].range.lowerBound : range.lowerBound
        beginsAsking =
            Markers.asking.match(words, at: first) != nil
            || !isFurther && Markers.asking.match(words) != nil
        hasQuestionMark = bytes[range].contains(UInt8(ascii: "?"))
        refersBack = words.contains { Markers.references[language]?.contains($0) == true }
    }

    /// Returns a question as it stands by itself: `And how do I pay` becomes `How do I pay?`
    ///
    /// Only what begins as questions do gets a question mark; what is no question stays.
    package static func alone(_ sentence: String) -> String {
        let text = OutlinedText(sentence)
        var first = 0
        while first + 1 < text.words.count {
            if let count = Markers.resumptions.match(text.words, at: first),
                first + count < text.words.count,
                text.words[first + count - 1].gap.contains(.comma) || count == 1
            {
                first += count
            } else if Markers.conjunctions.contains(text.words[first]),
                Markers.interrogatives.match(text.words, at: first + 1) != nil
            {
                first += 1
            } else {
                break
            }
        }
        let bytes = text.bytes[(first > 0 ? text.words[first].range.lowerBound : 0)...]
        let rest = String(decoding: bytes, as: UTF8.self)
        let bare = rest.trimmed
        guard Markers.interrogatives.match(text.words, at: first) != nil,
            let last = bare.last, last.isLetter || last.isNumber || last == "…"
        else { return bare }
        return last == "…" ? bare : bare + "?"
    }

    /// Whether a sentence goes on from the one before it: "and", "also", "if not".
    package static func goesOn(_ sentence: String) -> Bool {
        let words = OutlinedText(sentence).words
        guard let first = words.first else { return false }
        return Markers.conjunctions.contains(first) || Markers.further.match(words) != nil
            || Markers.resumptions.match(words) != nil
    }

    /// Whether it asks at all.
    package var asks: Bool { hasQuestionMark || beginsAsking }
}
