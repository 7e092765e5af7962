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

    /// Whether it asks at all.
    package var asks: Bool { hasQuestionMark || beginsAsking }
}
