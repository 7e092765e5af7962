package import SupportModel

/// A word of customers beside the word that the content has for the same thing.
package struct LexiconPair: Sendable, Equatable {
    /// ISO 639-1 code.
    package var language: String
    /// The forms in which customers write their word, the most frequent first.
    package var customerForms: [String]
    /// The forms in which the content writes its word, the most frequent first.
    package var contentForms: [String]
    /// How many documents use the customers' word where the content has its own.
    package var documents: Int
    /// The questions that they ask, ascending.
    package var clusters: [ClusterID]
    /// The workspace's keys of the pages that answer them, ascending.
    package var pages: [Int]
    /// Whether enough speaks for it to be used without a look at the examples.
    package var isSure: Bool
    /// What orders the pairs of a language.
    package var score: Double
    /// How surprising it is that the two words stand for each other so often; see
    /// `LogLikelihoodRatio`.
    package var surprise: Double
    /// What a customer wrote with the one word, and the document's key.
    package var customerExample: Example
    /// What stands on the page, or what another customer wrote, with the other word.
    package var contentExample: Example

    /// A sentence and the document that it stands in.
    package struct Example: Sendable, Equatable {
        package var text: String
        package var document: Int

        package init(text: String, document: Int) {
            self.text = text
            self.document = document
        }
    }

    /// The customers' word as it is mostly written.
    package var customerWord: String { customerForms.first ?? "" }
    /// The content's word as it is mostly written.
    package var contentWord: String { contentForms.first ?? "" }

    /// Whether a word, in whichever form, is that of customers or that of the content.
    package func holds(_ word: String) -> Bool {
        (customerForms + contentForms).contains { WordForms.areOne($0, word) }
    }
}
