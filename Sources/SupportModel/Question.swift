/// The part of a document that asks: a sentence or two of it.
package struct Question: Sendable, Equatable {
    /// The workspace's key of the document that asks.
    package var document: Int
    /// The question, cleaned of greeting, signature, quotation and order data.
    package var text: String
    /// ISO 639-1 code of the language that it is written in.
    package var language: String
    /// Whether it is the document's main question, the one its main cluster comes from.
    package var isMain: Bool

    package init(document: Int, text: String, language: String, isMain: Bool) {
        self.document = document
        self.text = text
        self.language = language
        self.isMain = isMain
    }
}
