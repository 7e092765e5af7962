import Cleaning
import TextEngine

/// Amounts and dates that are another one in each reply of a sentence that is the same otherwise: one
/// customer's each, and nobody's in an article.
package enum VaryingFigures {
    /// Of so many replies on it can be seen that a figure varies; of fewer, the sentence must speak
    /// to one customer.
    private static let replyCount = 3

    private static let marks: [TokenClass: String] = [.amount: "[amount]", .date: "[date]"]

    /// Whether a text has a mark in the place of such a figure.
    package static func leavesMark(in text: String) -> Bool {
        marks.values.contains { text.contains($0) }
    }

    /// Returns a sentence with marks in the place of figures that vary among others.
    ///
    /// - Parameter others: Sentences that say the same, this one among them.
    static func removing(from sentence: ReplySentence, among others: [ReplySentence]) -> String {
        let own = sentence.words.all
        // Only the same words show that a figure stands in the place of another.
        let alike = others.filter {
            $0.key == sentence.key && $0.words.all.map(\.tokenClass) == own.map(\.tokenClass)
        }
        var bytes = Array(sentence.text.utf8)
        for (place, word) in own.enumerated().reversed() {
            guard let mark = marks[word.tokenClass] else { continue }
            var tickets: [String: Set<String>] = [:]
            for other in alike {
                tickets[other.words.all[place].key, default: []].insert(other.ticket)
            }
            let count = Set(tickets.values.joined()).count
            let most = tickets.values.map(\.count).max() ?? 0
            // A price may differ between two replies; a price that half of them name is one.
            let varies =
                count >= replyCount
                ? most * 2 < count
                : count > 1 && tickets.count == count && sentence.speech == .singleCase
            if varies { bytes.replaceSubrange(word.range, with: mark.utf8) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
