package import SupportModel
package import TextEngine

/// What customers wrote, without greetings, signatures, quotations and what is usual in the
/// collection.
package struct CustomerTexts: Sendable {
    private let extractor: QuestionExtractor

    /// Learns what is usual.
    package init(of documents: [StoredDocument]) {
        extractor = QuestionExtractor(for: DocumentSketch(of: documents).documents)
    }

    /// Returns the main question of each document that asks one, in their order.
    package func questions(of documents: [StoredDocument]) -> [Question] {
        Parallel.map(documents.count) {
            ExtractionMemory()
        } each: { ordinal, memory in
            extractor.questions(of: documents[ordinal], using: memory).first
        }.compactMap(\.self)
    }

    /// Returns everything that the customer says in a document, with its language.
    package func text(of stored: StoredDocument) -> (text: String, language: Language) {
        let text = extractor.body(of: stored.document)
        return (text, extractor.languages.language(of: text, in: stored.document))
    }
}
