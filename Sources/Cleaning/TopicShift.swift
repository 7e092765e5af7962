/// How a sentence of a reply turns to another thing: `As for delivery, …`.
package enum TopicShift {
    /// The most words that a topic takes.
    private static let longestTopic = 4

    /// Returns what a sentence turns to; nil where it goes on.
    package static func topic(of sentence: String) -> String? {
        let text = OutlinedText(sentence)
        guard let start = Markers.topicShifts.match(text.words), start < text.words.count else {
            return nil
        }
        let end = text.words.indices[start...].first {
            !text.words[$0].gap.isDisjoint(with: [.comma, .colon, .dash, .stop])
        }
        let last = min(end ?? start, start + longestTopic - 1)
        let range = text.words[start].range.lowerBound..<text.words[last].range.upperBound
        return String(decoding: text.bytes[range], as: UTF8.self)
    }
}
