/// Two sentences of the content that disagree about one thing.
package struct Contradiction: Sendable, Equatable, Codable {
    /// A sentence and the page that says it.
    package struct Side: Sendable, Equatable, Codable {
        package var sentence: String
        /// The source id of the content document.
        package var contentID: String
        package var title: String

        package init(sentence: String, contentID: String, title: String) {
            self.sentence = sentence
            self.contentID = contentID
            self.title = title
        }
    }

    package var first: Side
    package var second: Side
    /// What they differ in, as people read it: `30 days` and `14 days`; empty where one denies what
    /// the other says.
    package var difference: [String]
    /// Whether both name what is asked; else they only count the same near it.
    package var namesQuestion: Bool

    package init(first: Side, second: Side, difference: [String], namesQuestion: Bool) {
        self.namesQuestion = namesQuestion
        self.first = first
        self.second = second
        self.difference = difference
    }
}
