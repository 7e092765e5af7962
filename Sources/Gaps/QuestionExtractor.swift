import Cleaning
package import SupportModel
package import TextEngine

/// Takes the question out of a document: what is left without greeting, signature and quotation.
package struct QuestionExtractor: Sendable {
    private let languages: LanguageIdentifier

    package init(languages: LanguageIdentifier = LanguageIdentifier()) {
        self.languages = languages
    }

    /// Returns what a ticket, review or search asks; a text of thanks alone asks nothing.
    package func questions(of stored: StoredDocument) -> [Question] {
        let text = Self.text(of: stored.document)
        guard !Cleaner.isContentFree(text) else { return [] }
        return [
            Question(
                document: stored.key, text: text, language: language(of: stored.document, text),
                isMain: true)
        ]
    }

    /// Returns the customer's words that count: the subject, then the cleaned text.
    package static func text(of document: Document) -> String {
        let body = Cleaner.question(from: document.text)
        guard document.kind != .search, let subject = document.subject.map(Self.withoutReplyMark),
            !subject.isEmpty, !body.hasPrefix(subject)
        else { return body }
        return body.isEmpty ? subject : subject + "\n" + body
    }

    /// Returns the sentence of a document that asks, or its beginning.
    static func asking(in document: Document) -> String {
        let sentences = SentenceSplitter.sentences(in: text(of: document))
        return sentences.first { $0.hasSuffix("?") } ?? sentences.first ?? ""
    }

    private func language(of document: Document, _ text: String) -> String {
        if let stated = document.language, !stated.isEmpty {
            return Language(rawValue: stated).rawValue
        }
        return languages.language(of: text).rawValue
    }

    /// Removes `Re:`, `Fwd:` and their counterparts, however often they are repeated.
    private static func withoutReplyMark(_ subject: String) -> String {
        var rest = subject[...]
        while let colon = rest.firstIndex(of: ":") {
            let mark = rest[..<colon].lowercased().filter { !$0.isWhitespace }
            guard ["re", "fwd", "fw", "odp", "pd", "aw", "wg", "ответ", "отв"].contains(mark)
            else { break }
            rest = rest[rest.index(after: colon)...]
        }
        return rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
